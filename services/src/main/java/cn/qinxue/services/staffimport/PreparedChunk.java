package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import java.util.List;

/**
 * Rows that were judged, and what they become, ready to be written.
 *
 * @param from the place of the first of them
 * @param to the place after the last
 * @param newEmployers units that must be made for them
 * @param newStaff people to be added
 * @param changes people to be changed
 * @param kept rows to be kept for showing
 */
record PreparedChunk(
        int from,
        int to,
        ImportCounts counts,
        List<Employer> newEmployers,
        CopyText newStaff,
        List<StaffChange> changes,
        CopyText kept) {}
