package cn.qinxue.services.account;

import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Accounts.NewAccount;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the first operator's account from the settings {@code qinxue.operator.name} and {@code .password} while there is
 * none. Outside a demonstration the password must be changed at the first login; afterwards the settings mean nothing.
 */
@Singleton
final class FirstOperator implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);
    private static final String DEMONSTRATION = "demonstration";

    private final Tenants tenants;
    private final Accounts accounts;
    private final AccountRepository repository;
    private final Passwords passwords;
    private final Environment settings;

    FirstOperator(
            Tenants tenants,
            Accounts accounts,
            AccountRepository repository,
            Passwords passwords,
            Environment settings) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.repository = repository;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Tenancy.run(tenants.platform(), this::createIfNone);
    }

    private void createIfNone() {
        if (repository.existsByRole(Role.OPERATOR)) return;
        var name = settings.getProperty("qinxue.operator.name", String.class).orElse("");
        var password =
                settings.getProperty("qinxue.operator.password", String.class).orElse("");
        if (name.isBlank() || password.isBlank()) {
            LOG.warn("There is no operator yet: set qinxue.operator.name and qinxue.operator.password and start again");
            return;
        }
        var operator = new NewAccount(
                Role.OPERATOR,
                name,
                Map.of(LoginName.Kind.ACCOUNT_NAME, name.strip().toUpperCase(Locale.ROOT)),
                passwords.hash(password),
                !settings.getActiveNames().contains(DEMONSTRATION));
        switch (accounts.create(operator)) {
            case Creation.Created created -> LOG.info("The first operator can log in as {}", name);
            case Creation.Taken taken -> LOG.info("Another node has just made the first operator");
        }
    }
}
