package cn.qinxue.services.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiTokensTest {
    private static final Tenant HOME = TestHouse.openTenant("token");
    private static final Tenant NEIGHBOUR = TestHouse.openTenant("token-neighbour");
    private static final Duration MONTH = Duration.ofDays(30);

    private final ApiTokens tokens = TestHouse.bean(ApiTokens.class);
    private final Actor actor = Tenancy.call(HOME, ApiTokensTest::actor);

    @Test
    void opensUntilItIsRevokedAndOnlyAtHome() {
        Tenancy.run(HOME, () -> {
            var issued = tokens.issue("开通脚本", MONTH, Set.of(), actor);
            assertThat(tokens.valid(issued.secret()))
                    .get()
                    .returns("开通脚本", program -> program.token().name())
                    .extracting(ApiTokens.Program::actor)
                    .returns(actor.account(), Actor::account)
                    .returns("接口令牌“开通脚本”", Actor::name)
                    .returns(null, Actor::post);
            assertThat(Tenancy.call(NEIGHBOUR, () -> tokens.valid(issued.secret())))
                    .isEmpty();
            tokens.revoke(issued.token().id(), actor);
            tokens.revoke(issued.token().id(), actor);
            assertThat(tokens.valid(issued.secret())).isEmpty();
            assertThat(TestHouse.bean(AuditTrail.class)
                            .about("api-token/" + issued.token().id(), 10))
                    .as("issued once, revoked once")
                    .hasSize(2);
        });
    }

    @Test
    void endsByItself() {
        Tenancy.run(HOME, () -> {
            var issued = tokens.issue("昨天的", Duration.ofSeconds(-1), Set.of(), actor);
            assertThat(tokens.valid(issued.secret())).isEmpty();
        });
    }

    @Test
    void onlyItsHashIsKept() {
        Tenancy.run(HOME, () -> {
            var issued = tokens.issue("哈希", MONTH, Set.of(), actor);
            assertThat(tokens.all(actor).getFirst().tokenHash()).hasSize(32);
            assertThat(tokens.valid(issued.secret().substring(1))).isEmpty();
            assertThat(tokens.valid(new String(issued.token().tokenHash(), StandardCharsets.UTF_8)))
                    .isEmpty();
        });
    }

    @Test
    void oneThatWasNeverIssuedCannotBeRevoked() {
        assertThatThrownBy(() -> Tenancy.run(HOME, () -> tokens.revoke(UUID.randomUUID(), actor)))
                .isInstanceOf(NotFound.class);
    }

    private static Actor actor() {
        var account = TestHouse.bean(Accounts.class)
                .create(new Accounts.NewAccount(Role.OPERATOR, "运营值班", Map.of(), "-", false));
        return Actor.of(((Accounts.Creation.Created) account).account(), Role.OPERATOR, "运营值班");
    }
}
