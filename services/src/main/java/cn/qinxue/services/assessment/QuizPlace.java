package cn.qinxue.services.assessment;

import cn.qinxue.services.hours.PersonYear;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/**
 * A course in a learner's class, as far as a passed quiz of it needs to know.
 *
 * @param category code under which its hours count
 * @param hours that it brings, hundredths of a credit hour
 */
@Introspected
record QuizPlace(UUID staff, String programme, int year, UUID policyVersion, String category, int hours, String title) {
    PersonYear whose() {
        return new PersonYear(staff, programme, year);
    }
}
