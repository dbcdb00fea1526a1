package cn.qinxue.web.certificate;

import cn.qinxue.services.certificate.Certificates;
import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.quiz.StudiedClass;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class CertificateLookTest {
    private static final String NAME = "陈立新";

    @Test
    void theListTheCheckAndTheArchive(Screen screen) throws IOException {
        var home = StudiedClass.open("certificate-look");
        var member = home.member(NAME);
        open(screen, home, "/learner/certificates", member);
        screen.assertGood("certificates-empty");
        List.of(
                        home.course("公文处理基础", "IDEOLOGY", 700),
                        home.course("信息安全常识", "GENERAL", 700),
                        home.course("园林绿化养护", "SKILL", 1000))
                .forEach(course -> home.take(member, course, 9));
        open(screen, home, "/learner/certificates", member);
        screen.assertGood("certificates");
        open(screen, home, "/learner/transcript", member);
        screen.page().locator(".q-more summary").click();
        screen.assertGood("transcript");

        var certificate = home.call(() -> TestHouse.bean(Certificates.class).of(member.enrollment()))
                .orElseThrow();
        var paper = Download.of(home.tenant(), "/learner/certificates/" + certificate.id(), member.token());
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", "certificate.pdf"), paper.content());

        screen.open(WebHouse.url(home.tenant(), "/certificates/" + certificate.number()));
        screen.assertGood("certificate-check");
        var checked = "/certificates?number=" + certificate.number() + "&name=";
        screen.open(WebHouse.url(home.tenant(), checked + encoded(NAME)));
        screen.assertGood("certificate-valid");
        screen.open(WebHouse.url(home.tenant(), checked + encoded("李四")));
        screen.assertGood("certificate-not-found");

        Tenancy.run(home.tenant(), () -> {
            var entry = TestHouse.bean(HoursLedger.class)
                    .entries(member.staff(), certificate.year())
                    .getFirst();
            TestHouse.bean(Completion.class).reverse(entry.id(), "测验作废");
        });
        screen.open(WebHouse.url(home.tenant(), checked + encoded(NAME)));
        screen.assertGood("certificate-withdrawn");
        screen.open(WebHouse.url(home.tenant(), "/learner/certificates"));
        screen.assertGood("certificates-withdrawn");
        screen.open(WebHouse.url(home.tenant(), "/learner/transcript"));
        screen.page().locator(".q-more summary").click();
        screen.assertGood("transcript-corrected");
    }

    private static void open(Screen screen, StudiedClass home, String path, StudiedClass.Member member) {
        screen.signIn(home.tenant(), member.account()).open(WebHouse.url(home.tenant(), path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
