package cn.qinxue.web.payment;

import cn.qinxue.services.origin.Origin;
import cn.qinxue.services.payment.PaymentNotices;
import cn.qinxue.services.payment.RawNotice;
import cn.qinxue.web.safety.ServerToServer;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the notices of payment gateways, at the tenant's own host; their signature is their pass. */
@Controller("/payments/notices")
@Secured(SecurityRule.IS_ANONYMOUS)
@ServerToServer
class PaymentNoticeController {
    /** In bytes; gateways send less than two thousand. */
    private static final int LONGEST = 64 * 1024;

    /** What may tell later who sent a notice; cookies and tokens are nobody's evidence. */
    private static final Set<String> KEPT_HEADERS =
            Set.of("content-type", "date", "forwarded", "host", "user-agent", "x-forwarded-for", "x-request-id");

    private final PaymentNotices notices;

    PaymentNoticeController(PaymentNotices notices) {
        this.notices = notices;
    }

    @Post("/{gateway}")
    @Consumes(MediaType.ALL)
    @Produces(MediaType.ALL)
    HttpResponse<?> receive(HttpRequest<?> request, String gateway, @Body byte[] body) {
        if (body.length > LONGEST) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        var answer = notices.receive(
                gateway, new RawNotice(headers(request), body, Origin.current().address()));
        return HttpResponse.status(HttpStatus.valueOf(answer.status()))
                .contentType(answer.contentType())
                .body(answer.body());
    }

    private static Map<String, String> headers(HttpRequest<?> request) {
        return KEPT_HEADERS.stream()
                .filter(request.getHeaders()::contains)
                .collect(Collectors.toMap(
                        name -> name,
                        name -> String.valueOf(request.getHeaders().get(name))));
    }
}
