package cn.qinxue.web.page;

import cn.qinxue.web.brand.Brands;
import cn.qinxue.web.safety.Scheme;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers a request with a page: a template gets {@code page} and, by its own type, {@code view}. */
@Singleton
public class Pages {
    private static final MediaType HTML = new MediaType("text/html;charset=utf-8");

    private final Templates templates;
    private final Brands brands;
    private final Visitors visitors;
    private final Scheme scheme;

    Pages(Templates templates, Brands brands, Visitors visitors, Scheme scheme) {
        this.templates = templates;
        this.brands = brands;
        this.visitors = visitors;
        this.scheme = scheme;
    }

    /** A page, 200. */
    public MutableHttpResponse<byte[]> show(String template, String title, Object view) {
        return answer(HttpStatus.OK, template, title, view);
    }

    /** The same page again, 422, because something that was sent is refused; the view's form holds what and why. */
    public MutableHttpResponse<byte[]> refused(String template, String title, Object view) {
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, template, title, view);
    }

    /** A page that says what went wrong. It asks nobody who is signed in, so that nothing can fail twice. */
    public MutableHttpResponse<byte[]> failure(HttpStatus status, String template, String title, Object view) {
        return html(status, template, page(title, status, null), view);
    }

    /** A piece of a page for htmx, 200; the template gets only {@code view}. */
    public MutableHttpResponse<byte[]> fragment(String template, Object view) {
        return html(HttpStatus.OK, templates.render(template, Map.of("view", view)));
    }

    /** A piece of a page for htmx, 422, because something that was sent is refused. */
    public MutableHttpResponse<byte[]> refusedFragment(String template, Object view) {
        return html(HttpStatus.UNPROCESSABLE_ENTITY, templates.render(template, Map.of("view", view)));
    }

    /** After a form was accepted: go on to this place of the same host, 303. */
    public MutableHttpResponse<?> seeOther(String place) {
        return HttpResponse.seeOther(URI.create(place));
    }

    /** After a form was accepted: go on to this place, which says once what happened. */
    public MutableHttpResponse<?> seeOther(String place, String said) {
        return seeOther(place).cookie(Said.cookie(said, scheme.secure(request())));
    }

    private MutableHttpResponse<byte[]> answer(HttpStatus status, String template, String title, Object view) {
        var visitor = visitors.visitor(request()).orElse(null);
        var page = page(title, status, visitor);
        var response = html(status, template, page, view);
        return page.said() == null ? response : response.cookie(Said.gone(scheme.secure(request())));
    }

    private Page page(String title, HttpStatus status, @Nullable Visitor visitor) {
        var request = request();
        return new Page(
                title,
                brands.current(),
                visitor,
                visitor == null ? Menus.ofStrangers() : visitor.menu(),
                Address.of(request.getUri()),
                status == HttpStatus.UNPROCESSABLE_ENTITY,
                LargeText.in(request),
                Said.in(request).orElse(null));
    }

    private MutableHttpResponse<byte[]> html(HttpStatus status, String template, Page page, Object view) {
        return html(status, templates.render(template, Map.of("page", page, "view", view)));
    }

    private static HttpRequest<?> request() {
        return ServerRequestContext.currentRequest()
                .orElseThrow(() -> new IllegalStateException("A page is rendered outside a request"));
    }

    private static MutableHttpResponse<byte[]> html(HttpStatus status, byte[] content) {
        return HttpResponse.<byte[]>status(status).body(content).contentType(HTML);
    }
}
