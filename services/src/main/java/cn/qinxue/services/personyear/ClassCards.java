package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.ClassStandings;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.enrollment.Withdrawals;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learner's classes with everything their cards show. */
@Singleton
public class ClassCards {
    /** A class that counts, with its year and the ways out of it. */
    public record Card(YearOverview year, Enrollment enrollment, Offering offering, Withdrawals.Ways ways) {}

    /** A face-to-face class; what there is to attend, null once it is over. */
    public record Attended(
            Enrollment enrollment,
            Offering offering,
            @Nullable LearningTask task,
            Withdrawals.Ways ways) {}

    /** A class that no longer counts: cancelled, expired or refunded. */
    public record Past(Enrollment enrollment, Offering offering) {}

    /** All of them, newest year first. */
    public record Deck(List<Card> cards, List<Attended> attended, List<Past> past) {
        public Deck {
            cards = List.copyOf(cards);
            attended = List.copyOf(attended);
            past = List.copyOf(past);
        }
    }

    private final PersonYears years;
    private final Enrollments enrollments;
    private final Withdrawals withdrawals;
    private final ClassStandings standings;
    private final Offerings offerings;

    ClassCards(
            PersonYears years,
            Enrollments enrollments,
            Withdrawals withdrawals,
            ClassStandings standings,
            Offerings offerings) {
        this.years = years;
        this.standings = standings;
        this.enrollments = enrollments;
        this.withdrawals = withdrawals;
        this.offerings = offerings;
    }

    /** The classes of this learner. */
    @Transactional
    public Deck ofAccount(UUID account) {
        var all = enrollments.ofAccount(account);
        return new Deck(cards(years.ofAccount(account)), attended(all), past(all));
    }

    private List<Card> cards(List<YearOverview> overviews) {
        var cards = new ArrayList<Card>();
        for (var year : overviews) {
            var enrollment = year.facts().place().enrollment();
            var offering = year.facts().place().offering();
            boolean online = enrollment != null && enrollment.delivery() == DeliveryMode.ONLINE;
            if (enrollment != null && offering != null && online) {
                cards.add(new Card(year, enrollment, offering, withdrawals.ways(enrollment)));
            }
        }
        return cards;
    }

    private List<Attended> attended(List<Enrollment> all) {
        var counting = all.stream()
                .filter(enrollment -> enrollment.delivery() == DeliveryMode.IN_PERSON
                        && enrollment.state().counts())
                .toList();
        var known = standings.of(counting);
        return counting.stream()
                .map(enrollment -> new Attended(
                        enrollment,
                        offerings.byId(enrollment.offering()),
                        known.getOrDefault(enrollment.id(), ClassStanding.NONE).tasks().stream()
                                .findFirst()
                                .orElse(null),
                        withdrawals.ways(enrollment)))
                .toList();
    }

    private List<Past> past(List<Enrollment> all) {
        return all.stream()
                .filter(enrollment -> !enrollment.state().counts())
                .map(enrollment -> new Past(enrollment, offerings.byId(enrollment.offering())))
                .toList();
    }
}
