package cn.qinxue.web.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.equivalence.ClaimDecisions;
import cn.qinxue.services.equivalence.ClaimDraft;
import cn.qinxue.services.equivalence.ClaimFiling;
import cn.qinxue.services.equivalence.EquivalenceClaim;
import cn.qinxue.services.equivalence.SentPaper;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.multipart.MultipartBody;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A tenant with this year's policy of Jiangsu, whose learners work in Nantong. */
public final class ClaimHouse {
    private final Tenant tenant;
    private final Map<RegionPath, UUID> administrators = new HashMap<>();

    private ClaimHouse(Tenant tenant) {
        this.tenant = tenant;
    }

    public static ClaimHouse open(String name) {
        var tenant = TestHouse.openTenant(name);
        Years.open(tenant, "jiangsu-worker-2023.yaml");
        return new ClaimHouse(tenant);
    }

    public Tenant tenant() {
        return tenant;
    }

    public People.Learner learner(String name) {
        return People.learner(tenant, name, SkillLevel.TECHNICIAN);
    }

    public UUID administrator(RegionPath office) {
        return administrators.computeIfAbsent(office, path -> Offices.administrator(tenant, path));
    }

    public static LocalDate today() {
        return LocalDate.now(TestHouse.bean(Clock.class));
    }

    /** A certificate as a picture, different for each text. */
    public static byte[] picture(String text) {
        var image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(new Color(0xfd, 0xf8, 0xec));
        paint.fillRect(0, 0, 480, 320);
        paint.setColor(new Color(0x9c, 0x2b, 0x20));
        paint.drawRect(14, 14, 451, 291);
        paint.fillRect(150, 60, 180, 22);
        paint.setColor(Color.DARK_GRAY);
        for (int i = 0; i < text.length(); i++) paint.fillRect(60, 120 + 12 * (i % 12), 40 + text.charAt(i) % 300, 6);
        paint.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A claim filed through the services. */
    public EquivalenceClaim filed(People.Learner learner, String title, int hours, byte[] paper) {
        var draft = new ClaimDraft("STUDY_COURSE", title, "江苏省人力资源和社会保障厅", today(), today(), null, hours);
        var actor = Actor.of(learner.account(), Role.LEARNER, learner.name());
        return Tenancy.call(tenant, () -> {
            try {
                var outcome = TestHouse.bean(ClaimFiling.class)
                        .file(
                                actor,
                                learner.staff(),
                                draft,
                                List.of(new SentPaper("paper1", "结业证书.png", new ByteArrayInputStream(paper))));
                if (outcome instanceof ClaimFiling.Outcome.Filed filed) return filed.claim();
                throw new IllegalStateException(outcome.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Approved by Nantong as claimed. */
    public void approve(EquivalenceClaim claim) {
        var outcome = Tenancy.call(
                tenant,
                () -> TestHouse.bean(ClaimDecisions.class)
                        .approve(Offices.actor(Offices.NANTONG), claim.id(), claim.version(), null, "同意"));
        if (!(outcome instanceof ClaimDecisions.Outcome.Decided)) throw new IllegalStateException(outcome.toString());
    }

    /** The learner's form with one paper, or none where it has no name, sent as a browser does. */
    public HttpResponse<String> send(
            People.Learner learner, Map<String, String> changes, String fileName, byte[] paper) {
        var fields = new HashMap<>(Map.of(
                "staff", learner.staff().toString(),
                "kind", "STUDY_COURSE",
                "title", "技师研修班",
                "organiser", "江苏省人力资源和社会保障厅",
                "firstDay", today().toString(),
                "lastDay", today().toString(),
                "hours", "12",
                "category", ""));
        fields.putAll(changes);
        var form = MultipartBody.builder();
        fields.forEach(form::addPart);
        if (!fileName.isEmpty()) {
            form.addPart("paper1", fileName, MediaType.APPLICATION_OCTET_STREAM_TYPE, paper);
        }
        return as(
                learner.token(),
                HttpRequest.POST("/learner/equivalence", form.build())
                        .contentType(MediaType.MULTIPART_FORM_DATA_TYPE)
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    public HttpResponse<String> get(String token, String path) {
        return as(token, HttpRequest.GET(path));
    }

    public HttpResponse<String> post(String token, String path, Object form) {
        return as(
                token,
                HttpRequest.POST(path, form)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    private HttpResponse<String> as(String token, MutableHttpRequest<?> request) {
        return WebHouse.exchange(
                tenant, request.accept(MediaType.TEXT_HTML_TYPE).header("Cookie", "qinxue-session=" + token));
    }

    /** The session of the administrator of that office. */
    public String session(RegionPath office) {
        return WebHouse.signIn(tenant, administrator(office)).getValue();
    }
}
