package cn.qinxue.services.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.secret.MasterKey;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaptchasTest {
    private static final Captchas CAPTCHAS = TestHouse.bean(Captchas.class);
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @Test
    void isAnsweredOnceInAnyLetterCaseAndWidth() {
        var captchas = fixed("AC34", Duration.ZERO);
        var token = Tenancy.call(home, captchas::open);
        assertThat(Tenancy.call(home, () -> captchas.solve(token, " ａc３4 "))).isTrue();
        assertThat(Tenancy.call(home, () -> captchas.solve(token, "AC34"))).isFalse();
    }

    @Test
    void aWrongAnswerUsesItUp() {
        var captchas = fixed("AC34", Duration.ZERO);
        var token = Tenancy.call(home, captchas::open);
        assertThat(Tenancy.call(home, () -> captchas.solve(token, "AC35"))).isFalse();
        assertThat(Tenancy.call(home, () -> captchas.solve(token, "AC34"))).isFalse();
    }

    @Test
    void diesAfterFiveMinutesAndIsWorthNothingElsewhere() {
        var token = Tenancy.call(home, CAPTCHAS::open);
        assertThat(Tenancy.call(neighbour, () -> CAPTCHAS.picture(token))).isEmpty();
        assertThat(Tenancy.call(neighbour, () -> fixed("AC34", Duration.ZERO).solve(token, "AC34")))
                .isFalse();
        assertThat(Tenancy.call(
                        home, () -> fixed("AC34", Duration.ofSeconds(301)).solve(token, "AC34")))
                .isFalse();
        assertThat(Tenancy.call(
                        home, () -> fixed("AC34", Duration.ofSeconds(298)).solve(token, "AC34")))
                .isTrue();
    }

    @Test
    void refusesForgedTokens() {
        var token = Tenancy.call(home, CAPTCHAS::open);
        var forged = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
        for (var bad : new String[] {"", "?", "AAAA", forged, token + "AAAA"}) {
            assertThat(Tenancy.call(home, () -> CAPTCHAS.picture(bad))).isEmpty();
            assertThat(Tenancy.call(home, () -> fixed("AC34", Duration.ZERO).solve(bad, "AC34")))
                    .isFalse();
        }
    }

    @Test
    void answersDifferAndAvoidLookalikes() {
        var answers = new HashSet<String>();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < 1000; i++) {
            var bytes = new byte[8];
            random.nextBytes(bytes);
            answers.add(CaptchaAlphabet.answer(bytes, 4));
        }
        assertThat(answers).hasSizeGreaterThan(990).allMatch(answer -> answer.matches("[ACDEHJKMNPRTVWXY3479]{4}"));
    }

    @Test
    void drawsAPictureWithoutAnyFont() throws Exception {
        var token = Tenancy.call(home, CAPTCHAS::open);
        var png = Tenancy.call(home, () -> CAPTCHAS.picture(token)).orElseThrow();
        assertThat(Tenancy.call(home, () -> CAPTCHAS.picture(token))).contains(png);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(240);
        assertThat(image.getHeight()).isEqualTo(88);
        int dark = 0;
        for (int x = 0; x < 240; x++) for (int y = 0; y < 88; y++) if ((image.getRGB(x, y) & 0xff) < 0x80) dark++;
        assertThat(dark).isGreaterThan(800);
        Files.createDirectories(Path.of("target/captcha"));
        for (var text : new String[] {"ACDE", "HJKE", "MNPR", "TVWX", "Y347", "9A3C"}) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(text.hashCode());
            Files.write(Path.of("target/captcha/" + text + ".png"), CaptchaPicture.png(text, random));
        }
    }

    private static Captchas fixed(String answer, Duration later) {
        return new Captchas(
                TestHouse.bean(CaptchaUseRepository.class),
                TestHouse.bean(MasterKey.class),
                Clock.offset(Clock.system(ZoneOffset.UTC), later),
                answer);
    }
}
