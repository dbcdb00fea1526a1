package cn.qinxue.services.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.province.ProvinceOpening.Outcome;
import cn.qinxue.tenants.database.SchemaRoles;
import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Openings on the real database. Each test opens another province, since none can be opened twice. */
class ProvinceOpeningTest {
    private static final Operator OPERATOR = new Operator(UUID.randomUUID(), "运营值班");
    private static final int NOWHERE = -1;

    private static volatile int failingAt = NOWHERE;

    private final ProvinceOpening opening = TestHouse.bean(ProvinceOpening.class);
    private final Tenants tenants = TestHouse.bean(Tenants.class);

    /** Fails when told to, between two of the steps. */
    record FailingStep(int getOrder) implements OpeningStep, Ordered {
        @Override
        public void apply(TenantOpening.Request request) {
            if (failingAt == getOrder) throw new IllegalStateException("told to fail at " + getOrder);
        }
    }

    @Factory
    static class FailingSteps {
        @Singleton
        @Named("5")
        OpeningStep first() {
            return new FailingStep(5);
        }

        @Singleton
        @Named("15")
        OpeningStep afterTheRegions() {
            return new FailingStep(15);
        }

        @Singleton
        @Named("22")
        OpeningStep afterThePolicy() {
            return new FailingStep(22);
        }

        @Singleton
        @Named("27")
        OpeningStep afterTheClasses() {
            return new FailingStep(27);
        }

        @Singleton
        @Named("95")
        OpeningStep last() {
            return new FailingStep(95);
        }
    }

    @AfterEach
    void failNoMore() {
        failingAt = NOWHERE;
    }

    @Test
    void aProvinceIsLiveAtItsHostWithRegionsPolicyClassesAndAdministrator() {
        var opened = opened(opening.open(request("zhejiang", "330000", Map.of()), OPERATOR));
        System.out.printf("浙江省 opened in %d ms%n", opened.took().toMillis());
        assertThat(tenants.byHost("zhejiang.localhost")).contains(opened.tenant());
        assertThat(opened.tenant().state()).isEqualTo(TenantState.ACTIVE);
        Tenancy.run(opened.tenant(), () -> {
            assertThat(TestHouse.bean(Regions.class).byFullName("浙江省/杭州市/西湖区")).isPresent();
            assertThat(TestHouse.bean(Regions.class).byFullName("浙江省/省直")).isPresent();
            assertThat(TestHouse.bean(Programmes.class).all())
                    .singleElement()
                    .returns("330000", programme -> programme.divisionCode());
            var policy = TestHouse.bean(Policies.class).current("worker", 2026).orElseThrow();
            assertThat(policy.version())
                    .returns("运营值班", version -> version.author())
                    .returns("开通浙江省", version -> version.reason());
            assertThat(TestHouse.bean(Offerings.class).online("worker", 2026)).hasSize(2);
            assertThatTheAdministratorCanLogIn(opened);
        });
    }

    private static void assertThatTheAdministratorCanLogIn(Outcome.Opened opened) {
        var hash = TestHouse.bean(PersonalNumbers.class).lookupHash(opened.account());
        var account = TestHouse.bean(Accounts.class).withLoginName(hash).orElseThrow();
        assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(account.name()).isEqualTo("林晓");
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(TestHouse.bean(Passwords.class).matches(opened.password(), account.passwordHash()))
                .isTrue();
    }

    @Test
    void theTrailOfThePlatformNamesWhoOpenedIt() {
        opening.open(request("hainan", "460000", Map.of()), OPERATOR);
        assertThat(TestHouse.bean(Provinces.class).byCode("hainan").trail())
                .singleElement()
                .returns("运营值班", deed -> deed.who())
                .satisfies(deed -> assertThat(deed.after())
                        .containsEntry("host", "hainan.localhost")
                        .doesNotContainKey("password"));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 22, 27, 95})
    void aFailureHalfWayLeavesNothingAndCanBeRepeated(int order) {
        var code = "guizhou-" + order;
        var request = request(code, "520000", Map.of());
        failingAt = order;
        assertThat(opening.open(request, OPERATOR)).isEqualTo(new Outcome.Failed());
        assertThat(tenants.byCode(code)).isEmpty();
        assertThat(tenants.byHost(code + ".localhost")).isEmpty();
        failingAt = NOWHERE;
        var opened = opened(opening.open(request, OPERATOR));
        takeAway(opened.tenant());
    }

    @Test
    void whatAKilledProgramLeftHalfOpenedIsClearedAway() {
        var request = request("ningxia", "640000", Map.of());
        var leftover = request.tenant().inSchema("tleftover640000").in(TenantState.OPENING);
        TestHouse.bean(SchemaRoles.class).create(leftover.schemaName());
        assertThat(tenants.add(leftover)).isTrue();

        var opened = opened(opening.open(request, OPERATOR));
        assertThat(tenants.byCode("ningxia")).contains(opened.tenant());
        assertThat(opened.tenant().schemaName()).isNotEqualTo(leftover.schemaName());
        assertThatThrownBy(() -> Tenancy.run(
                        leftover, () -> TestHouse.bean(Programmes.class).all()))
                .as("the leftover's role is gone")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aCodeAHostOrAProvinceIsGivenOnlyOnce() {
        opening.open(request("gansu", "620000", Map.of()), OPERATOR);
        assertThat(refusals(request("gansu", "620000", Map.of())))
                .containsExactly(
                        new ProvinceRefusal.DivisionTaken("甘肃省"),
                        new ProvinceRefusal.CodeTaken("gansu", "甘肃省"),
                        new ProvinceRefusal.HostTaken("gansu.localhost", "甘肃省"));
    }

    @Test
    void ofTwoWhoOpenTheSameProvinceAtOnceOneIsToldThatItIsTaken() throws Exception {
        Callable<Outcome> one = () -> opening.open(request("qinghai", "630000", Map.of()), OPERATOR);
        Callable<Outcome> other =
                () -> opening.open(request("qinghai2", "630000", Map.of("host", "qh.localhost")), OPERATOR);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = List.of(executor.submit(one), executor.submit(other));
            assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .hasAtLeastOneElementOfType(Outcome.Opened.class)
                    .contains(new Outcome.Refused(List.of(new ProvinceRefusal.DivisionTaken("青海省"))));
        }
    }

    @Test
    void anUnsoundPolicyOpensNothing() {
        var broken = request("xizang", "540000", Map.of("policy", "programme: worker\nyear: 2026"));
        assertThat(refusals(broken)).isNotEmpty().allMatch(refusal -> refusal.field() == ProvinceField.POLICY);
        assertThat(tenants.byCode("xizang")).isEmpty();
    }

    private List<ProvinceRefusal> refusals(ProvinceRequest request) {
        return ((Outcome.Refused) opening.open(request, OPERATOR)).refusals();
    }

    private static Outcome.Opened opened(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Opened.class);
        return (Outcome.Opened) outcome;
    }

    /** So that the next test may open the same province again. */
    private void takeAway(Tenant tenant) {
        TestHouse.bean(SchemaRoles.class).drop(tenant.schemaName());
        tenants.remove(tenant.code());
    }

    static ProvinceRequest request(String code, String division, Map<String, String> changed) {
        var values = Map.of(
                "code", code,
                "divisionCode", division,
                "host", code + ".localhost",
                "seal", "省",
                "accent", "#1d5486",
                "hotline", "0571-0000 1201",
                "officeHours", "工作日 9:00–17:00",
                "organiser", "省工勤人员考核办公室",
                "template", "jiangsu",
                "administratorName", "林晓");
        return ProvinceRequest.of(
                key -> changed.getOrDefault(
                        key, values.getOrDefault(key, key.equals("administratorAccount") ? "Office1" : null)),
                LocalDate.of(2026, 7, 28));
    }
}
