package cn.qinxue.services.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** 试卷: which versions of questions are asked, in this order. */
@Serdeable
public record Paper(List<Item> items) {
    /** A version of a question and what a right answer earns. */
    @Serdeable
    public record Item(UUID question, int points) {}

    public Paper {
        items = List.copyOf(items);
    }

    /** How many questions there are. */
    public int size() {
        return items.size();
    }

    /** The versions of questions, in order. */
    public List<UUID> questions() {
        return items.stream().map(Item::question).toList();
    }
}
