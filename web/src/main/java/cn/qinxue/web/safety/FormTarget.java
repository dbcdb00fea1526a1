package cn.qinxue.web.safety;

import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.Optional;

/** The one foreign place that the form of a page may be sent to, such as a payment gateway; nowhere else, by default. */
public final class FormTarget {
    private static final String ATTRIBUTE = FormTarget.class.getName();

    private FormTarget() {}

    /** Lets the forms of the page that answers this request go to that origin too. */
    public static void allow(HttpRequest<?> request, URI origin) {
        request.setAttribute(ATTRIBUTE, origin);
    }

    /** Scheme, host and port, as a content security policy names them; a path would not survive a redirect. */
    static Optional<String> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, URI.class)
                .map(origin -> origin.getScheme() + "://" + origin.getRawAuthority());
    }
}
