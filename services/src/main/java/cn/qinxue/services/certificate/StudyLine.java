package cn.qinxue.services.certificate;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One course, class or claim that a document lists: hours in hundredths of a credit hour, the day they were entered and
 * how it ended; the category is null where the policy has none.
 */
@Serdeable
public record StudyLine(
        String title, @Nullable String category, String source, int hours, LocalDate enteredOn, Outcome outcome) {}
