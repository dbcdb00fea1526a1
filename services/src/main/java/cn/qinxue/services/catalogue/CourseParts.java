package cn.qinxue.services.catalogue;

import jakarta.inject.Singleton;
import java.util.List;

/** Saves what belongs to new courses, each kind in one batch. */
@Singleton
class CourseParts {
    private final ChapterRepository chapters;
    private final QuestionRepository questions;
    private final AttentionCheckRepository attentionChecks;
    private final CourseTradeRepository trades;

    CourseParts(
            ChapterRepository chapters,
            QuestionRepository questions,
            AttentionCheckRepository attentionChecks,
            CourseTradeRepository trades) {
        this.chapters = chapters;
        this.questions = questions;
        this.attentionChecks = attentionChecks;
        this.trades = trades;
    }

    void save(List<CourseContent> contents) {
        chapters.saveAll(contents.stream()
                .flatMap(content -> content.chapters().stream())
                .toList());
        questions.saveAll(contents.stream()
                .flatMap(content -> content.questions().stream())
                .toList());
        attentionChecks.saveAll(contents.stream()
                .flatMap(content -> content.attentionChecks().stream())
                .toList());
        trades.add(contents.stream()
                .flatMap(content -> content.trades().stream()
                        .map(trade -> new CourseTradeEntry(content.course().id(), trade)))
                .toList());
    }
}
