package cn.qinxue.services.sms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.services.origin.Origin;
import cn.qinxue.services.sms.SmsCodes.Confirmation;
import cn.qinxue.services.sms.SmsCodes.Sending;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.tenants.secret.MasterKey;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.core.propagation.PropagatedContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SmsCodesTest {
    private static final SmsCodes CODES = TestHouse.bean(SmsCodes.class);
    private static final RecordingSmsSender SENDER = TestHouse.bean(RecordingSmsSender.class);
    private static final byte[] SUBJECT = {1, 2, 3};
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @Test
    void theRightCodeConfirmsOnceForItsPurposeAtItsTenant() {
        var id = sent(send(home, SmsPurpose.ACTIVATION, "10000001001"));
        var code = SENDER.lastCode("10000001001");
        assertThat(SENDER.to("10000001001").getLast().text())
                .startsWith("【试验省工勤人员继续教育】")
                .contains("激活账号", "5 分钟");
        assertThat(confirm(neighbour, SmsPurpose.ACTIVATION, id, code)).isInstanceOf(Confirmation.Refused.class);
        assertThat(confirm(home, SmsPurpose.RECOVERY, id, code)).isInstanceOf(Confirmation.Refused.class);
        var confirmed = (Confirmation.Confirmed) confirm(home, SmsPurpose.ACTIVATION, id, " " + code);
        assertThat(confirmed.mobile()).isEqualTo(new MobileNumber("10000001001"));
        assertThat(confirmed.subject()).isEqualTo(SUBJECT);
        Tenancy.run(home, () -> CODES.use(id));
        assertThat(confirm(home, SmsPurpose.ACTIVATION, id, code))
                .isEqualTo(new Confirmation.Refused(new SmsCodeRefusal.Expired()));
    }

    @Test
    void fiveWrongTriesEndACode() {
        var id = sent(send(home, SmsPurpose.ACTIVATION, "10000001002"));
        var code = SENDER.lastCode("10000001002");
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int left = 4; left > 0; left--) {
            assertThat(confirm(home, SmsPurpose.ACTIVATION, id, wrong))
                    .isEqualTo(new Confirmation.Refused(new SmsCodeRefusal.Wrong(left)));
        }
        confirm(home, SmsPurpose.ACTIVATION, id, wrong);
        assertThat(confirm(home, SmsPurpose.ACTIVATION, id, code))
                .isEqualTo(new Confirmation.Refused(new SmsCodeRefusal.TriedTooOften()));
    }

    @Test
    void aCodeDiesAfterFiveMinutes() {
        var id = sent(send(home, SmsPurpose.ACTIVATION, "10000001003"));
        var code = SENDER.lastCode("10000001003");
        assertThat(Tenancy.call(home, () -> later(Duration.ofSeconds(299)).confirm(SmsPurpose.ACTIVATION, id, code)))
                .isInstanceOf(Confirmation.Confirmed.class);
        assertThat(Tenancy.call(home, () -> later(Duration.ofSeconds(301)).confirm(SmsPurpose.ACTIVATION, id, code)))
                .isEqualTo(new Confirmation.Refused(new SmsCodeRefusal.Expired()));
    }

    @Test
    void sendsOneAMinuteAndTenADayToOneNumber() {
        sent(send(home, SmsPurpose.ACTIVATION, "10000001004"));
        var second = send(home, SmsPurpose.MOBILE_CHANGE, "10000001004");
        assertThat(second)
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        refused -> assertThat(refused.message()).contains("秒后再获取"));
        assertThat(SENDER.to("10000001004")).hasSize(1);
        for (int i = 1; i <= 9; i++) sent(sendLater(Duration.ofSeconds(61L * i), "10000001004"));
        assertThat(sendLater(Duration.ofSeconds(611), "10000001004"))
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        refused -> assertThat(refused.message()).contains("今天"));
        assertThat(SENDER.to("10000001004")).hasSize(10);
    }

    @Test
    void capsWhatOneAddressSends() {
        var origin = new Origin("203.0.113.7");
        for (int i = 0; i < 60; i++) {
            var mobile = "100001%05d".formatted(i);
            sent(origin.call(() -> sendInContext(mobile, mobile.getBytes(StandardCharsets.UTF_8))));
        }
        assertThat(origin.call(() -> sendInContext("10000199999", new byte[] {8})))
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        refused -> assertThat(refused.message()).contains("这个网络"));
        assertThat(SENDER.to("10000199999")).isEmpty();
    }

    @Test
    void pretendsForNobodyJustAsForSomebody() {
        var subject = new byte[] {4, 4};
        var pretended = Tenancy.call(home, () -> CODES.send(SmsPurpose.RECOVERY, subject, Optional.empty()));
        assertThat(confirm(home, SmsPurpose.RECOVERY, sent(pretended), "123456"))
                .isEqualTo(new Confirmation.Refused(new SmsCodeRefusal.Wrong(4)));
        assertThat(Tenancy.call(home, () -> CODES.send(SmsPurpose.RECOVERY, subject, Optional.empty())))
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        refused -> assertThat(refused.message()).contains("秒后再获取"));
    }

    @Test
    void sendsAgainToTheSameNumberAfterAMinute() {
        var first = sent(send(home, SmsPurpose.ACTIVATION, "10000001005"));
        assertThat(Tenancy.call(home, () -> CODES.sendAgain(SmsPurpose.ACTIVATION, first)))
                .isInstanceOf(Sending.Refused.class);
        var again = Tenancy.call(home, () -> later(Duration.ofSeconds(61)).sendAgain(SmsPurpose.ACTIVATION, first));
        assertThat(sent(again)).isNotEqualTo(first);
        assertThat(SENDER.to("10000001005")).hasSize(2);
    }

    private static Sending send(Tenant tenant, SmsPurpose purpose, String mobile) {
        var subject = purpose == SmsPurpose.ACTIVATION && mobile.equals("10000001001")
                ? SUBJECT
                : mobile.getBytes(StandardCharsets.UTF_8);
        return Tenancy.call(tenant, () -> CODES.send(purpose, subject, Optional.of(new MobileNumber(mobile))));
    }

    private static Sending sendInContext(String mobile, byte[] subject) {
        return PropagatedContext.getOrEmpty()
                .plus(new Tenancy.Binding(neighbour))
                .propagate(() -> CODES.send(SmsPurpose.ACTIVATION, subject, Optional.of(new MobileNumber(mobile))));
    }

    private static Sending sendLater(Duration later, String mobile) {
        return Tenancy.call(
                home,
                () -> later(later)
                        .send(
                                SmsPurpose.ACTIVATION,
                                mobile.getBytes(StandardCharsets.UTF_8),
                                Optional.of(new MobileNumber(mobile))));
    }

    private static SmsCodes later(Duration later) {
        return new SmsCodes(
                TestHouse.bean(SmsCodeRepository.class),
                SENDER,
                TestHouse.bean(RateLimits.class),
                TestHouse.bean(PersonalNumbers.class),
                TestHouse.bean(MasterKey.class),
                Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), later));
    }

    private static Confirmation confirm(Tenant tenant, SmsPurpose purpose, UUID id, String code) {
        return Tenancy.call(tenant, () -> CODES.confirm(purpose, id, code));
    }

    private static UUID sent(Sending sending) {
        assertThat(sending).isInstanceOf(Sending.Sent.class);
        return ((Sending.Sent) sending).id();
    }
}
