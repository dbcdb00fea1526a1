package cn.qinxue.tenants.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import jakarta.inject.Singleton;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantOpeningTest {
    private final TenantOpening opening = TestHouse.bean(TenantOpening.class);
    private final Tenants tenants = TestHouse.bean(Tenants.class);

    record Fault() {}

    /** Fails when told to, as a power cut half way would. */
    @Singleton
    static class FailingStep implements OpeningStep {
        @Override
        public void apply(TenantOpening.Request request) {
            if (request.detail(Fault.class).isPresent()) throw new IllegalStateException("told to fail");
        }
    }

    @Test
    void isLiveAtItsHostAtOnce() {
        var tenant = TestHouse.openTenant("live");
        assertThat(tenants.byHost(tenant.code() + ".LOCALHOST")).contains(tenant);
        assertThat(tenant.state()).isEqualTo(TenantState.ACTIVE);
    }

    @Test
    void aFailureHalfWayLeavesNothingAndCanBeRepeated() {
        var request = request("half-way");
        assertThatThrownBy(() -> opening.open(new TenantOpening.Request(request.tenant(), List.of(new Fault()))))
                .hasMessage("told to fail");
        assertThat(tenants.byCode("half-way")).isEmpty();
        assertThat(opening.open(request)).isInstanceOf(TenantOpening.Outcome.Opened.class);
    }

    @Test
    void refusesACodeOrHostInUse() {
        opening.open(request("taken"));
        assertThat(opening.open(request("taken"))).isEqualTo(new TenantOpening.Outcome.Taken());
        var sameHost = request("other", "taken.localhost");
        assertThat(opening.open(sameHost)).isEqualTo(new TenantOpening.Outcome.Taken());
        assertThat(tenants.byCode("other")).isEmpty();
    }

    private static TenantOpening.Request request(String code) {
        return request(code, code + ".localhost");
    }

    private static TenantOpening.Request request(String code, String host) {
        var tenant = new Tenant(
                code,
                "试验省",
                "试验省继续教育",
                "试",
                "#1d5283",
                "330000",
                List.of(host),
                "",
                TenantState.OPENING,
                "0571-0000 1201",
                "工作日",
                "试验省工考办");
        return TenantOpening.Request.of(tenant);
    }
}
