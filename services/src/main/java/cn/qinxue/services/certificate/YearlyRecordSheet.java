package cn.qinxue.services.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a yearly record 继续教育记录 prints; without an {@code issue} it has no number, date of issue or QR code,
 * whatever the policy's fields say.
 */
public record YearlyRecordSheet(
        DocumentHead head,
        Holder holder,
        @Nullable Issue issue,
        YearHours hours,
        List<SourceHours> sources,
        List<StudyLine> studies) {

    public YearlyRecordSheet {
        sources = List.copyOf(sources);
        studies = List.copyOf(studies);
    }
}
