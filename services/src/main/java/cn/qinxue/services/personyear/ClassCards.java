package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.enrollment.Withdrawals;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A learner's classes with everything their cards show. */
@Singleton
public class ClassCards {
    /** A class that counts, with its year and the ways out of it. */
    public record Card(YearOverview year, Enrollment enrollment, Offering offering, Withdrawals.Ways ways) {}

    /** A class that no longer counts: cancelled, expired or refunded. */
    public record Past(Enrollment enrollment, Offering offering) {}

    /** Both, newest year first. */
    public record Deck(List<Card> cards, List<Past> past) {
        public Deck {
            cards = List.copyOf(cards);
            past = List.copyOf(past);
        }
    }

    private final PersonYears years;
    private final Enrollments enrollments;
    private final Withdrawals withdrawals;
    private final Offerings offerings;

    ClassCards(PersonYears years, Enrollments enrollments, Withdrawals withdrawals, Offerings offerings) {
        this.years = years;
        this.enrollments = enrollments;
        this.withdrawals = withdrawals;
        this.offerings = offerings;
    }

    /** The classes of this learner. */
    @Transactional
    public Deck ofAccount(UUID account) {
        return new Deck(cards(years.ofAccount(account)), past(enrollments.ofAccount(account)));
    }

    private List<Card> cards(List<YearOverview> overviews) {
        var cards = new ArrayList<Card>();
        for (var year : overviews) {
            var enrollment = year.facts().place().enrollment();
            var offering = year.facts().place().offering();
            if (enrollment != null && offering != null) {
                cards.add(new Card(year, enrollment, offering, withdrawals.ways(enrollment)));
            }
        }
        return cards;
    }

    private List<Past> past(List<Enrollment> all) {
        return all.stream()
                .filter(enrollment -> !enrollment.state().counts())
                .map(enrollment -> new Past(enrollment, offerings.byId(enrollment.offering())))
                .toList();
    }
}
