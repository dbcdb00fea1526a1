package cn.qinxue.services.certificate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What one programme asked of a person in one year and what the person earned, in hundredths of a credit hour; the
 * categories are empty where the policy has none.
 */
@Serdeable
public record YearHours(String programme, int year, int required, int earned, List<CategoryHours> categories) {

    public YearHours {
        categories = List.copyOf(categories);
    }
}
