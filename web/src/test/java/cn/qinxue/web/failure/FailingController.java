package cn.qinxue.web.failure;

import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.safety.ServerToServer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/** Fails in every way a controller can, for the tests. */
@Controller("/failing")
@Requires(env = "test")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
class FailingController {
    @Get("/missing")
    HttpResponse<?> missing() {
        throw new NotFound();
    }

    @Get("/forbidden")
    HttpResponse<?> forbidden() {
        throw new Forbidden("只有省级管理员可以改政策。");
    }

    @Get("/broken")
    HttpResponse<?> broken() {
        throw new IllegalStateException("secret detail of the inside");
    }

    @Get("/status/{code}")
    HttpResponse<?> status(int code) {
        throw new HttpStatusException(HttpStatus.valueOf(code), "English words");
    }

    @Get("/number/{number}")
    HttpResponse<?> number(int number) {
        return HttpResponse.ok(String.valueOf(number));
    }

    @Secured("ADMINISTRATOR")
    @Get("/closed")
    HttpResponse<?> closed() {
        return HttpResponse.ok("open");
    }

    @Post("/notice")
    @ServerToServer
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<?> notice(@Body Map<String, Object> body) {
        return HttpResponse.ok(String.valueOf(body.size()));
    }
}
