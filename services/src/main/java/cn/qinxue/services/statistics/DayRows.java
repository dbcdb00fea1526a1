package cn.qinxue.services.statistics;

/**
 * What the statements of this package read from: each the rows of {@code :day}, or those of this moment where it is null.
 * Both have the same columns.
 */
final class DayRows {
    static final String PERSON = "(SELECT * FROM present_person WHERE cast(:day AS date) IS NULL"
            + " UNION ALL SELECT * FROM day_person WHERE since <= :day AND :day < until)";
    static final String QUALIFICATION = "(SELECT * FROM present_qualification WHERE cast(:day AS date) IS NULL"
            + " UNION ALL SELECT * FROM day_qualification WHERE since <= :day AND :day < until)";
    static final String EMPLOYER = "(SELECT * FROM present_employer WHERE cast(:day AS date) IS NULL"
            + " UNION ALL SELECT * FROM day_employer WHERE since <= :day AND :day < until)";
    static final String TRADE = "(SELECT * FROM present_trade WHERE cast(:day AS date) IS NULL"
            + " UNION ALL SELECT * FROM day_trade WHERE since <= :day AND :day < until)";
    static final String SITE = "(SELECT * FROM present_site WHERE cast(:day AS date) IS NULL"
            + " UNION ALL SELECT * FROM day_site WHERE since <= :day AND :day < until)";
    static final String CLASS = "(SELECT * FROM present_class WHERE cast(:day AS date) IS NULL"
            + " UNION ALL SELECT * FROM day_class WHERE since <= :day AND :day < until)";
    static final String LEARNER = "(SELECT * FROM present_learner WHERE cast(:day AS date) IS NULL"
            + " UNION ALL SELECT * FROM day_learner WHERE since <= :day AND :day < until)";
    static final String FLOW = "(SELECT * FROM present_flow WHERE cast(:day AS date) IS NULL"
            + " UNION ALL SELECT * FROM day_flow WHERE since <= :day AND :day < until)";

    private DayRows() {}
}
