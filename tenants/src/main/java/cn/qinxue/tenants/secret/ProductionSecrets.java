package cn.qinxue.tenants.secret;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.conventions.StringConvention;
import java.util.Map;
import java.util.TreeSet;

/**
 * Outside the demonstration and the tests the program does not start on a secret that stands in the repository, nor
 * with a captcha whose answer is known.
 */
@Context
@Requires(notEnv = {"demonstration", "test"})
final class ProductionSecrets {
    private static final String FIXED_CAPTCHA = "captcha.answer";

    /** @throws IllegalStateException naming every setting that must be changed */
    ProductionSecrets(Environment environment) {
        var refused = refused(environment.getProperties("qinxue", StringConvention.RAW));
        if (!refused.isEmpty()) {
            throw new IllegalStateException(
                    "These settings hold development values; give them values of your own (see README, For real): "
                            + refused);
        }
    }

    static TreeSet<String> refused(Map<String, Object> settings) {
        var refused = new TreeSet<String>();
        collect("", settings, refused);
        return refused;
    }

    private static void collect(String prefix, Map<?, ?> settings, TreeSet<String> refused) {
        settings.forEach((name, value) -> {
            var path = prefix + name;
            if (value instanceof Map<?, ?> nested) collect(path + ".", nested, refused);
            else if (path.equals(FIXED_CAPTCHA) || String.valueOf(value).startsWith(MasterKey.DEVELOPMENT_PREFIX)) {
                refused.add("qinxue." + path);
            }
        });
    }
}
