package cn.qinxue.infra.demonstration;

import cn.qinxue.services.catalogue.CourseContent;
import cn.qinxue.services.catalogue.CourseImport;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills the bound tenant's list of trades and its catalogue for showing. Doing it twice changes nothing. */
@Singleton
public class DemonstrationCatalogue {
    /**
     * A programme in which the courses are to count.
     *
     * @param policy file name of the built-in policy whose categories its policies have, such as
     *     {@code jiangsu-worker-2023.yaml}
     */
    public record Offer(String programme, String policy) {}

    private final DemonstrationTrades trades;
    private final CourseImport courses;

    DemonstrationCatalogue(DemonstrationTrades trades, CourseImport courses) {
        this.trades = trades;
        this.courses = courses;
    }

    /** Brings in what is missing and lets the courses count in these programmes. */
    @Transactional
    public void load(Collection<Offer> offers) {
        var files = DemonstrationFiles.courses();
        switch (courses.add(contents(files))) {
            case CourseImport.Outcome.Done done -> courses.place(placements(files, offers));
            case CourseImport.Outcome.Refused refused ->
                throw new IllegalStateException("The demonstration's courses are refused: " + refused.refusals());
        }
    }

    /** Where each course counts in these programmes. */
    static List<CourseImport.Placement> placements(List<CourseFile> files, Collection<Offer> offers) {
        var lines = DemonstrationFiles.categories();
        return offers.stream()
                .flatMap(offer -> lines.stream()
                        .filter(line -> line.policy().equals(offer.policy()))
                        .flatMap(line -> files.stream()
                                .filter(file -> line.source().equals(file.category())
                                        || line.source().equals(file.code()))
                                .map(file ->
                                        new CourseImport.Placement(file.code(), offer.programme(), line.category()))))
                .distinct()
                .toList();
    }

    /** The providers come first: from then on a second node that loads the same waits. */
    private List<CourseContent> contents(List<CourseFile> files) {
        var providers = files.stream()
                .map(CourseFile::provider)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), courses::provider));
        var tradesOfCourses = tradesOfCourses();
        var clips = DemonstrationFiles.clips();
        return files.stream()
                .map(file -> file.content(
                        Objects.requireNonNull(providers.get(file.provider())).id(),
                        tradesOfCourses.getOrDefault(file.code(), Set.of()),
                        Objects.requireNonNull(clips.get(file.code()))))
                .toList();
    }

    private Map<String, Set<UUID>> tradesOfCourses() {
        var known = trades.load();
        Map<String, Set<UUID>> result = new HashMap<>();
        for (var line : DemonstrationFiles.trades()) {
            var id = Objects.requireNonNull(known.get(line.code()));
            for (var course : line.courses()) {
                result.computeIfAbsent(course, code -> new HashSet<>()).add(id);
            }
        }
        return result;
    }
}
