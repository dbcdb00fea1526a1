package cn.qinxue.services.staffimport;

import cn.qinxue.tenants.tenant.Tenant;
import java.util.Map;

/**
 * What stays the same while an import is worked on.
 *
 * @param state in which its rows are worked on: checked only, or brought in
 * @param firstLines the first line of each ID number of the file
 * @param dueFrom the first year required of those who are new (decision 2)
 */
record ImportRun(
        StaffImport its,
        ImportState state,
        Tenant tenant,
        ImportSource source,
        ImportTerms terms,
        Map<String, Integer> firstLines,
        int dueFrom) {

    boolean importing() {
        return state == ImportState.IMPORTING;
    }

    ImportRun with(ImportTerms newTerms) {
        return new ImportRun(its, state, tenant, source, newTerms, firstLines, dueFrom);
    }
}
