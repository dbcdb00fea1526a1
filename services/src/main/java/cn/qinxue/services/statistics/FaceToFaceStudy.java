package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.LearnerFigureRepository.LearnerRow;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 面授学习统计, and the learners of one class; whoever may see a class's site sees its learners, numbers masked. */
@Singleton
public class FaceToFaceStudy {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final LearnerFigureRepository repository;
    private final Clock clock;

    FaceToFaceStudy(LearnerFigureRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All the learners, by score and result. */
    @Transactional
    public MarkTable marks(StatisticsQuestion question, LearnerFilter filter) {
        var marks = repository.marks(
                question.programme().code(),
                question.year(),
                question.path(),
                filter.site(),
                filter.offering(),
                filter.person(),
                filter.tail(),
                question.day());
        var place = question.region().name();
        return MarkTable.of(head(StatisticsKind.FACE_TO_FACE_STUDY, question, place), marks);
    }

    /** Some of the learners, by class and name. */
    @Transactional
    public FaceToFaceStudyTable table(StatisticsQuestion question, LearnerFilter filter, long offset, int size) {
        var lines = rows(question, filter, offset, size).stream()
                .map(row -> new FaceToFaceStudyTable.Line(
                        row.name(), masked(row), row.employer(), row.className(), score(row), result(row.passed())))
                .toList();
        return new FaceToFaceStudyTable(
                head(
                        StatisticsKind.FACE_TO_FACE_STUDY,
                        question,
                        question.region().name()),
                lines);
    }

    /** Some of the learners of one class, which the filter names. */
    @Transactional
    public ClassLearnerTable ofClass(
            StatisticsQuestion question, String className, LearnerFilter filter, long offset, int size) {
        var lines = rows(question, filter, offset, size).stream()
                .map(row -> new ClassLearnerTable.Line(
                        row.name(),
                        masked(row),
                        row.employer(),
                        minute(row.enrolledAt()),
                        score(row),
                        result(row.passed())))
                .toList();
        return new ClassLearnerTable(head(StatisticsKind.SITE_TRAINING, question, className), lines);
    }

    private List<LearnerRow> rows(StatisticsQuestion question, LearnerFilter filter, long offset, int size) {
        return repository.page(
                question.programme().code(),
                question.year(),
                question.path(),
                filter.site(),
                filter.offering(),
                filter.person(),
                filter.tail(),
                question.day(),
                offset,
                size);
    }

    private static String masked(LearnerRow row) {
        return PersonalNumbers.masked(row.tail());
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    private static String score(LearnerRow row) {
        return row.score() == null
                ? ""
                : BigDecimal.valueOf(row.score(), 2).stripTrailingZeros().toPlainString();
    }

    private static String result(@Nullable Boolean passed) {
        return passed == null ? "" : passed ? "合格" : "不合格";
    }

    private StatisticsSheet.Head head(StatisticsKind kind, StatisticsQuestion question, String place) {
        return new StatisticsSheet.Head(kind, place, question.period(), question.moment(clock));
    }
}
