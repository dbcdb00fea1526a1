package cn.qinxue.infra.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.testbase.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerchantsTest {
    @TempDir
    private static Path folder;

    private static KeyPair ours;

    @BeforeAll
    static void writeKeys() throws IOException, NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        ours = generator.generateKeyPair();
        Files.writeString(folder.resolve("ours.pem"), Pem.text(ours.getPrivate()));
        Files.writeString(folder.resolve("bank.pem"), Pem.text(ours.getPublic()));
        Files.writeString(folder.resolve("rubbish.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");
    }

    @Test
    void readsTheContractsOfEachTenant() {
        try (var context = ApplicationContext.run(settings(), "test")) {
            var merchants = context.getBean(Merchants.class);
            var bank = Tenancy.call(tenant("jiangsu"), merchants::bank);
            assertThat(bank)
                    .isEqualTo(new BankMerchant(
                            "M-320000",
                            URI.create("https://pay.example.cn/gateway/"),
                            ours.getPrivate(),
                            ours.getPublic()));
            var epay = Tenancy.call(tenant("fujian"), merchants::epay);
            assertThat(epay.appid()).isEqualTo("APP-350000");
            assertThat(epay.secret()).isEqualTo("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void oneTenantsContractIsNotAnothers() {
        try (var context = ApplicationContext.run(settings(), "test")) {
            var merchants = context.getBean(Merchants.class);
            assertThatThrownBy(() -> Tenancy.call(tenant("fujian"), merchants::bank))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("qinxue.payment.bank.fujian");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "qinxue.payment.epay.fujian.secret, short, shorter than 32 characters",
        "qinxue.payment.bank.jiangsu.private-key, rubbish.pem, no RSA private key",
        "qinxue.payment.bank.jiangsu.bank-key, missing.pem, cannot read the key",
    })
    void aWrongKeyIsFoundAtTheStart(String setting, String value, String message) {
        var settings = settings();
        settings.put(setting, value.endsWith(".pem") ? folder.resolve(value).toString() : value);
        assertThatThrownBy(() -> ApplicationContext.run(settings, "test").close())
                .hasStackTraceContaining(message);
    }

    @Test
    void productionDoesNotStartWithTheSandbox() {
        var settings = new HashMap<>(TestDatabase.settings());
        settings.put("qinxue.master-key", "a secret of this installation's very own");
        settings.put("qinxue.payment.sandbox.enabled", "true");
        settings.put("qinxue.data-folder", folder.toString());
        assertThatThrownBy(() -> ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .properties(settings)
                        .start()
                        .close())
                .hasStackTraceContaining("qinxue.payment.sandbox.enabled is for the demonstration only");
    }

    private static Map<String, Object> settings() {
        var settings = new HashMap<>(TestDatabase.settings());
        settings.put("qinxue.payment.bank.jiangsu.merchant", "M-320000");
        settings.put("qinxue.payment.bank.jiangsu.address", "https://pay.example.cn/gateway/");
        settings.put(
                "qinxue.payment.bank.jiangsu.private-key",
                folder.resolve("ours.pem").toString());
        settings.put(
                "qinxue.payment.bank.jiangsu.bank-key",
                folder.resolve("bank.pem").toString());
        settings.put("qinxue.payment.epay.fujian.appid", "APP-350000");
        settings.put("qinxue.payment.epay.fujian.address", "https://epay.example.cn/api/");
        settings.put("qinxue.payment.epay.fujian.secret", "0123456789abcdef0123456789abcdef");
        return settings;
    }

    private static Tenant tenant(String code) {
        return new Tenant(
                code, "试验省", "试验省", "试", "#1d5283", "320000", List.of(), code, TenantState.ACTIVE, "", "", "");
    }
}
