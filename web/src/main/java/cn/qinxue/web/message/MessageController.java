package cn.qinxue.web.message;

import cn.qinxue.services.sms.SentMessages;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;

/** The text messages that the development sender did not send; where messages are really sent, there is no such page. */
@Controller("/operator/messages")
@Secured("OPERATOR")
@Produces(MediaType.TEXT_HTML)
class MessageController {
    private final Optional<SentMessages> messages;
    private final Pages pages;

    MessageController(Optional<SentMessages> messages, Pages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show() {
        var latest = messages.orElseThrow(NotFound::new).latest();
        return pages.show("message/list", "短信（演示）", new MessageList(latest));
    }
}
