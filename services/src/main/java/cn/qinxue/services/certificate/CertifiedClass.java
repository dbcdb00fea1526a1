package cn.qinxue.services.certificate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The completed class a certificate is for, the outcome of its exam where there was one, and its courses. */
@Serdeable
public record CertifiedClass(String offering, @Nullable Outcome exam, List<StudyLine> courses) {

    public CertifiedClass {
        courses = List.copyOf(courses);
    }
}
