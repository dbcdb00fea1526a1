package cn.qinxue.web.component;

import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;

/** All shared fragments on one page, for developers; it exists in the demonstration and in tests only. */
@Controller("/components")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@Requires(env = {"demonstration", Environment.TEST})
class ComponentController {
    private final Pages pages;

    ComponentController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var form = Form.blank()
                .with("level", "TECHNICIAN")
                .with("idNumber", "99999919700101002")
                .with("channel", List.of("SMS"))
                .with("result", "AGREE")
                .refuse("idNumber", "身份证号是 18 位，现在只有 17 位。")
                .refuse("mobile", "请填写手机号。");
        return pages.show("component/show", "组件", new ComponentView(form, pager(request)));
    }

    /** The layouts with something in them: learner, office, operator. */
    @Get("/{layout:learner|office|operator}")
    HttpResponse<?> layout(HttpRequest<?> request, String layout) {
        var form = Form.blank()
                .with("from", "2026-09-01")
                .with("to", "2026-08-15")
                .with("qualification", "EACH")
                .with("pass", "60")
                .refuse("to", "报名截止 2026-08-15 早于报名开始 2026-09-01。改晚一些，或提前报名开始。");
        var title = switch (layout) {
            case "learner" -> "学员中心";
            case "office" -> "用户管理";
            default -> "新省份开通";
        };
        return pages.show("component/" + layout, title, new LayoutView(form, pager(request)));
    }

    /** Reads the form at the end of the page as any controller would, to show what a refused one looks like. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body Form form) {
        var reader = form.reader();
        reader.text("name", "姓名", 20);
        reader.whole("heads", "批准人数", 1, 80);
        reader.date("from", "报名开始");
        reader.hundredths("fee", "收费");
        reader.password("password", "密码");
        return reader.accepted()
                ? pages.seeOther("/components", "已保存 1 份示例。")
                : pages.refused("component/show", "组件", new ComponentView(reader.form(), pager(request)));
    }

    private static Pager pager(HttpRequest<?> request) {
        return Pager.of(Address.of(request.getUri()), 3482);
    }
}
