package cn.qinxue.services.standing;

/**
 * What a recount of everything found; whatever differed was put right.
 *
 * @param personYears how many were judged
 * @param differingYears person-years for which something else had been kept
 * @param differingRegions regions of a programme and year whose figures were not those of their person-years
 */
public record Recount(long personYears, long differingYears, long differingRegions) {

    /** Whether nothing had to be put right. */
    public boolean agrees() {
        return differingYears == 0 && differingRegions == 0;
    }
}
