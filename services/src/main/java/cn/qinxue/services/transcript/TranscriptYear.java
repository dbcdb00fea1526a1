package cn.qinxue.services.transcript;

import cn.qinxue.services.certificate.Certificate;
import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.personyear.YearOverview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of one programme in a learner's archive.
 *
 * @param programme what the programme is called
 * @param entries every line of the ledger, corrections included, in the order in which they were entered
 * @param certificate the valid one; null if there is none
 */
public record TranscriptYear(
        YearOverview overview,
        String programme,
        List<HoursEntry> entries,
        @Nullable Certificate certificate) {
    public TranscriptYear {
        entries = List.copyOf(entries);
    }
}
