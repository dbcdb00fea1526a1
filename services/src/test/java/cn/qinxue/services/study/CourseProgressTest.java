package cn.qinxue.services.study;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.catalogue.Chapter;
import cn.qinxue.services.study.CourseProgress.ChapterProgress;
import cn.qinxue.tenants.id.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseProgressTest {
    /** Milliseconds of two chapters of ten seconds each. */
    @ParameterizedTest
    @CsvSource({
        "0, false, 0, false, 0, 1",
        "100, false, 0, false, 0, 1",
        "200, false, 0, false, 1, 1",
        "9500, true, 0, false, 47, 2",
        "10000, true, 9999, false, 99, 2", // nearly is not all
        "9000, true, 9000, true, 100, 1", // complete is complete, whatever the tolerance left
    })
    void isOneHundredPercentOnlyWhenEveryChapterIsComplete(
            int first, boolean firstComplete, int second, boolean secondComplete, int percent, int next) {
        var progress =
                new CourseProgress(List.of(chapter(1, first, firstComplete), chapter(2, second, secondComplete)));
        assertThat(progress.percent()).isEqualTo(percent);
        assertThat(progress.complete()).isEqualTo(firstComplete && secondComplete);
        assertThat(progress.begun()).isEqualTo(first + second > 0);
        assertThat(progress.next().chapter().no()).isEqualTo(next);
    }

    @Test
    void longCoursesDoNotOverflow() {
        assertThat(CourseProgress.percent(false, 3_000_000_000L, 6_000_000_000L))
                .isEqualTo(50);
        assertThat(CourseProgress.percent(false, 0, 0)).isZero();
    }

    private static ChapterProgress chapter(int no, int watched, boolean complete) {
        var chapter = new Chapter(Ids.next(), Ids.next(), no, "章", 45, "clip.mp4", 10_000, List.of());
        return new ChapterProgress(chapter, watched, complete);
    }
}
