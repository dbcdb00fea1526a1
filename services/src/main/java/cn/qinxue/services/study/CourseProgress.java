package cn.qinxue.services.study;

import cn.qinxue.services.catalogue.Chapter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far a course was studied.
 *
 * @param chapters in their order
 */
public record CourseProgress(List<ChapterProgress> chapters) {
    /** One chapter and how far it was watched. */
    public record ChapterProgress(Chapter chapter, int watchedMillis, boolean complete) {}

    public CourseProgress {
        chapters = List.copyOf(chapters);
    }

    /** @param known of the chapters that were begun, in any order */
    static CourseProgress of(List<Chapter> chapters, List<StudyProgress> known) {
        var byChapter = known.stream().collect(Collectors.toMap(StudyProgress::chapter, Function.identity()));
        return new CourseProgress(chapters.stream()
                .map(chapter -> {
                    var watched = byChapter.get(chapter.id());
                    return new ChapterProgress(
                            chapter,
                            watched == null ? 0 : watched.watchedMillis(),
                            watched != null && watched.complete());
                })
                .toList());
    }

    /** Only a complete course may be tested. */
    public boolean complete() {
        return chapters.stream().allMatch(ChapterProgress::complete);
    }

    public boolean begun() {
        return chapters.stream().anyMatch(one -> one.watchedMillis() > 0);
    }

    /** 0 to 100; 100 only when every chapter is complete. */
    public int percent() {
        return percent(
                complete(),
                chapters.stream().mapToLong(ChapterProgress::watchedMillis).sum(),
                chapters.stream().mapToLong(one -> one.chapter().clipMillis()).sum());
    }

    static int percent(boolean complete, long watchedMillis, long clipMillis) {
        if (complete) return 100;
        return clipMillis == 0 ? 0 : (int) Math.min(99, watchedMillis * 100 / clipMillis);
    }

    public long completeChapters() {
        return chapters.stream().filter(ChapterProgress::complete).count();
    }

    /** The chapter to go on with: the first that is not complete, else the first. */
    public ChapterProgress next() {
        return chapters.stream().filter(one -> !one.complete()).findFirst().orElse(chapters.getFirst());
    }
}
