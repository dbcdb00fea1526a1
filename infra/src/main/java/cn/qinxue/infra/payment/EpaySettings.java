package cn.qinxue.infra.payment;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A tenant's contract with the public-payment platform, from {@code qinxue.payment.epay.<tenant>}.
 *
 * @param tenant code of the tenant
 * @param appid by which the platform knows the tenant
 * @param address of the platform's interface, ending with a slash
 * @param secret shared with the platform, at least 32 characters
 */
@EachProperty(EpaySettings.PREFIX)
public record EpaySettings(@Parameter String tenant, String appid, URI address, String secret) {
    /** Where the settings stand. */
    public static final String PREFIX = "qinxue.payment.epay";

    private static final int SHORTEST_SECRET = 32;

    public EpaySettings {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(PREFIX + "." + tenant + ".secret is shorter than 32 characters");
        }
    }

    EpayMerchant contract() {
        return new EpayMerchant(appid, address, secret.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "EpaySettings[tenant=" + tenant + ", appid=" + appid + ", address=" + address + "]";
    }
}
