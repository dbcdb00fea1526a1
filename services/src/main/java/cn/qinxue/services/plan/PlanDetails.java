package cn.qinxue.services.plan;

/**
 * What a site says of a class in a form.
 *
 * @param audience for whom it is: a {@link PlanAudience#value}
 * @param plannedHeads how many learners
 */
public record PlanDetails(
        String name, String audience, PlanSchedule schedule, PlanHours hours, int plannedHeads, Words words) {

    /** What is only read. */
    public record Words(String place, String teachers, String note) {
        public Words {
            place = place.strip();
            teachers = teachers.strip();
            note = note.strip();
        }
    }

    public PlanDetails {
        name = name.strip();
    }
}
