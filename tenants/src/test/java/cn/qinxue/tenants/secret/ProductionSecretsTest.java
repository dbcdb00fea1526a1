package cn.qinxue.tenants.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionSecretsTest {
    private static final Map<String, Object> SOUND = Map.of(
            "qinxue.master-key", "a secret of this installation's very own",
            "qinxue.database.host", "127.0.0.1",
            "qinxue.database.provisioner", "p",
            "qinxue.database.provisioner-password", "p",
            "datasources.default.dialect", "POSTGRES");

    @Test
    void namesEverySettingThatHoldsADevelopmentValue() {
        var settings = new HashMap<>(SOUND);
        settings.put("qinxue.master-key", "development-only-master-key-of-the-demonstration");
        settings.put("qinxue.gateway.bank.private-key", "development-only-key");
        settings.put("qinxue.captcha.answer", "8888");
        assertThatThrownBy(() -> start(settings))
                .hasStackTraceContaining("qinxue.captcha.answer")
                .hasStackTraceContaining("qinxue.gateway.bank.private-key")
                .hasStackTraceContaining("qinxue.master-key");
    }

    @Test
    void refusesToStartWithoutMasterKey() {
        var settings = new HashMap<>(SOUND);
        settings.remove("qinxue.master-key");
        assertThatThrownBy(() -> start(settings)).hasStackTraceContaining("qinxue.master-key must be set");
    }

    @Test
    void findsNothingWrongWithSecretsOfOnesOwn() {
        assertThat(ProductionSecrets.refused(Map.of("master-key", "a secret of this installation's very own")))
                .isEmpty();
    }

    private static void start(Map<String, Object> settings) {
        ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(settings)
                .start()
                .close();
    }
}
