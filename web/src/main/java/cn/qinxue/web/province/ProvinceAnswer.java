package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceLine;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A province as programs see it.
 *
 * @param state ACTIVE, READ_ONLY, SUSPENDED, OPENING or LEAVING
 * @param people on its lists; null while the province is off the air, as is {@code activeLearners}
 */
@Serdeable.Serializable
record ProvinceAnswer(
        String code,
        String name,
        String title,
        String divisionCode,
        String state,
        List<String> urls,
        Instant openedAt,
        @Nullable Long people,
        @Nullable Long activeLearners) {

    static ProvinceAnswer of(ProvinceLine line, UnaryOperator<String> link) {
        var tenant = line.tenant();
        var counts = line.counts();
        return new ProvinceAnswer(
                tenant.code(),
                tenant.name(),
                tenant.title(),
                tenant.divisionCode(),
                tenant.state().name(),
                tenant.hosts().stream().map(link).toList(),
                line.openedAt(),
                counts == null ? null : counts.people(),
                counts == null ? null : counts.activeLearners());
    }
}
