package cn.qinxue.services.certificate;

import cn.qinxue.services.personyear.YearFacts;
import cn.qinxue.tenants.policy.DocumentPolicy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Writes down what a yearly record says today. */
@Singleton
public class YearlyRecordSheets {
    private final Holders holders;
    private final YearRecords years;

    YearlyRecordSheets(Holders holders, YearRecords years) {
        this.holders = holders;
        this.years = years;
    }

    /** The record of this person's year; {@code issue} is that of the year's certificate, null if there is none. */
    @Transactional
    public YearlyRecordSheet of(YearFacts facts, DocumentPolicy document, @Nullable Issue issue) {
        var staff = facts.staff();
        var policy = facts.published().policy();
        var enrollment = facts.place().enrollment();
        var level = enrollment == null ? staff.level() : enrollment.level();
        var year = years.of(staff.id(), policy, facts.hours().requirement());
        return new YearlyRecordSheet(
                DocumentHead.of(policy, document),
                holders.of(staff, level),
                issue,
                year.hours(),
                year.sources(),
                year.studies());
    }
}
