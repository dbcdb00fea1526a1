package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceOpening.Outcome.Opened;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A province that has just been opened, for programs.
 *
 * @param administratorPassword a first password; this is the only time it is told
 * @param tookMillis milliseconds from the request to the first page that could be served
 */
@Serdeable.Serializable
record OpenedAnswer(
        String code,
        String name,
        String state,
        List<String> urls,
        String administratorAccount,
        String administratorPassword,
        long tookMillis) {

    static OpenedAnswer of(Opened opened, UnaryOperator<String> link) {
        var tenant = opened.tenant();
        return new OpenedAnswer(
                tenant.code(),
                tenant.name(),
                tenant.state().name(),
                tenant.hosts().stream().map(link).toList(),
                opened.account(),
                opened.password(),
                opened.took().toMillis());
    }
}
