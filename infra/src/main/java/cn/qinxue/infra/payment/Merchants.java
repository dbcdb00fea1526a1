package cn.qinxue.infra.payment;

import cn.qinxue.infra.payment.sandbox.SandboxGateway;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.context.annotation.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bound tenant's contracts with the gateways: from the settings, else, in development, with the sandbox. No
 * contract at all is an error of the installation: {@link IllegalStateException}. Made with the program, so that a wrong
 * key is found at the start and not by the first payer.
 */
@Context
public class Merchants {
    private final Map<String, BankMerchant> bank;
    private final Map<String, EpayMerchant> epay;
    private final @Nullable SandboxGateway sandbox;

    Merchants(List<BankSettings> bank, List<EpaySettings> epay, @Nullable SandboxGateway sandbox) {
        this.bank = bank.stream().collect(Collectors.toMap(BankSettings::tenant, BankSettings::contract));
        this.epay = epay.stream().collect(Collectors.toMap(EpaySettings::tenant, EpaySettings::contract));
        this.sandbox = sandbox;
    }

    /** The contract with the bank. */
    public BankMerchant bank() {
        return contract(bank, SandboxGateway::bankMerchant, BankSettings.PREFIX);
    }

    /** The contract with the public-payment platform. */
    public EpayMerchant epay() {
        return contract(epay, SandboxGateway::epayMerchant, EpaySettings.PREFIX);
    }

    private <T> T contract(Map<String, T> settings, ByTenant<T> development, String prefix) {
        String tenant = Tenancy.current().code();
        T contract = settings.get(tenant);
        if (contract != null) {
            return contract;
        }
        if (sandbox != null) {
            return development.of(sandbox, tenant);
        }
        throw new IllegalStateException("no payment gateway is set for this tenant: " + prefix + "." + tenant);
    }

    private interface ByTenant<T> {
        T of(SandboxGateway sandbox, String tenant);
    }
}
