package cn.qinxue.services.certificate;

import java.util.List;

/** What a person earned in one year, as documents list it: by category, by source, and one by one. */
record YearRecord(YearHours hours, List<SourceHours> sources, List<StudyLine> studies) {
    YearRecord {
        sources = List.copyOf(sources);
        studies = List.copyOf(studies);
    }
}
