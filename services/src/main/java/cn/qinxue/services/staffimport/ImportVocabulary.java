package cn.qinxue.services.staffimport;

import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Loads what the words of a file mean, in a few questions for the whole file. */
@Singleton
class ImportVocabulary {
    private final Policies policies;
    private final Regions regions;
    private final Trades trades;
    private final StaffBatchRepository batch;

    ImportVocabulary(Policies policies, Regions regions, Trades trades, StaffBatchRepository batch) {
        this.policies = policies;
        this.regions = regions;
        this.trades = trades;
        this.batch = batch;
    }

    ImportTerms of(StaffImport its, ImportSource source, LocalDate today) {
        var names = source.rows().stream()
                .map(row -> row.text(ImportColumn.EMPLOYER))
                .collect(Collectors.toSet());
        return new ImportTerms(
                its.officePath(),
                graded(its.programme(), today.getYear()),
                today,
                regions.tree(),
                trades.all(),
                batch.employersNamed(names));
    }

    /** Whether the programme's policy of the year has level groups; one without a policy asks for nothing. */
    private boolean graded(String programme, int year) {
        return policies.current(programme, year)
                .map(published -> published.policy().hasLevelGroups())
                .orElse(false);
    }
}
