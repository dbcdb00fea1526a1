package cn.qinxue.infra.payment;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.net.URI;
import java.nio.file.Path;

/**
 * A tenant's contract with a bank, from {@code qinxue.payment.bank.<tenant>}.
 *
 * @param tenant code of the tenant
 * @param merchant the number by which the bank knows the tenant
 * @param address of the bank's interface, ending with a slash
 * @param privateKey file with the merchant's key (PKCS #8, PEM)
 * @param bankKey file with the bank's public key (X.509, PEM)
 */
@EachProperty(BankSettings.PREFIX)
public record BankSettings(@Parameter String tenant, String merchant, URI address, Path privateKey, Path bankKey) {
    /** Where the settings stand. */
    public static final String PREFIX = "qinxue.payment.bank";

    BankMerchant contract() {
        return new BankMerchant(merchant, address, Pem.privateKey(privateKey), Pem.publicKey(bankKey));
    }
}
