package cn.qinxue.services.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a yearly record 继续教育记录 prints. With an {@code issue} it is itself the certificate (Jiangsu 2023);
 * without one it is a plain print from the archive, with neither number nor QR code.
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
