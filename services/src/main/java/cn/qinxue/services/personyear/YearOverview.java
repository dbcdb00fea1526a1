package cn.qinxue.services.personyear;

/** One person's year with what comes next in it. */
public record YearOverview(YearFacts facts, NextStep next) {
    /** The year. */
    public int year() {
        return facts.year();
    }

    /** Whether the person can do something about it now. */
    public boolean actionable() {
        return switch (next) {
            case NextStep.Enroll enroll -> true;
            case NextStep.SelectCourses select -> true;
            case NextStep.PlaceOrder place -> true;
            case NextStep.PayOrder pay -> true;
            case NextStep.Learn learn -> true;
            case NextStep.GoToClass go -> true;
            case NextStep.Done done -> false;
            case NextStep.AwaitEnrollment await -> false;
            case NextStep.EnrollElsewhere elsewhere -> false;
            case NextStep.AwaitClass await -> false;
            case NextStep.EnrollmentMissed missed -> false;
            case NextStep.AwaitRefund await -> false;
            case NextStep.AwaitStudy await -> false;
            case NextStep.StudyMissed missed -> false;
        };
    }
}
