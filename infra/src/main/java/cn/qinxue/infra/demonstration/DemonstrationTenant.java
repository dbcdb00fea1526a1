package cn.qinxue.infra.demonstration;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.desk.DeskState;
import cn.qinxue.services.otherform.OtherFormState;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.BuiltInPolicy;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province of the demonstration, as {@code tenants.yaml} describes it.
 *
 * @param programme code of the programme that its people are in
 * @param thisYear the built-in policy from which that of the present year is derived
 * @param people how many are made up
 * @param seed the same seed makes the same people
 */
record DemonstrationTenant(
        String code,
        String name,
        String title,
        String seal,
        String accent,
        String divisionCode,
        String host,
        String hotline,
        String officeHours,
        String organiser,
        String programme,
        String thisYear,
        int people,
        long seed,
        List<Administrator> administrators,
        List<Site> sites,
        List<Desk> desks,
        List<Session> sessions,
        List<Learner> learners) {

    /** Everybody's password in the demonstration. */
    static final String PASSWORD = "Qinxue-2026";

    /**
     * Somebody at an office, printed at start.
     *
     * @param office full name of its region
     * @param telephone of the office, where it says one
     */
    record Administrator(
            String office,
            String name,
            String account,
            OfficeRole role,
            @Nullable String telephone) {}

    /**
     * A training site with the account of its administrator.
     *
     * @param region full name of its region
     * @param administrator name of the person
     * @param plans of this year, where its policy allows face-to-face classes
     */
    record Site(
            String region,
            String name,
            String account,
            String administrator,
            String mobile,
            String telephone,
            int capacity,
            String coverage,
            String place,
            List<Plan> plans) {}

    /**
     * A plan of this year.
     *
     * @param level of the learners it is for
     * @param approved heads, where it is approved
     * @param opinion where it is decided
     * @param enrolled how many are in its class; null for nobody
     * @param stage how far its class is; null while learners enroll
     */
    record Plan(
            String name,
            PlanState state,
            SkillLevel level,
            int planned,
            int approved,
            @Nullable String opinion,
            @Nullable Integer enrolled,
            @Nullable ClassStage stage) {}

    /** How far a face-to-face class is. */
    enum ClassStage {
        TRAINING,
        /** Its hours are reported and wait for the office. */
        REPORTED,
        CONFIRMED
    }

    /**
     * People who registered and paid at the desk of an office.
     *
     * @param office full name of its region
     * @param level of all of them
     * @param plan name of the plan whose class they are grouped into; null where they are not
     */
    record Desk(
            String office,
            SkillLevel level,
            int heads,
            DeskState state,
            @Nullable String plan) {}

    /**
     * A lecture, an exchange or a listening that an office reported this year.
     *
     * @param office full name of its region
     * @param daysAgo when it was held
     * @param hours whole credit hours
     * @param heads how many attended
     * @param opinion where it is decided
     */
    record Session(
            String office,
            OtherForm form,
            String title,
            String course,
            String place,
            String organiser,
            int daysAgo,
            int hours,
            int heads,
            OtherFormState state,
            @Nullable String opinion) {}

    /** Somebody with a known account, printed at start. */
    record Learner(String name, String idNumber, String mobile, SkillLevel level, Stage stage) {}

    /** How far that person is in the present year. */
    enum Stage {
        NOT_ACTIVATED("还没有激活"),
        STUDYING("正在学习"),
        COMPLETE("已经学完");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static List<DemonstrationTenant> all() {
        return DemonstrationFiles.tenants();
    }

    Tenant tenant() {
        return new Tenant(
                code,
                name,
                title,
                seal,
                accent,
                divisionCode,
                List.of(host),
                "",
                TenantState.OPENING,
                hotline,
                officeHours,
                organiser);
    }

    List<BuiltInPolicy> policies() {
        return BuiltInPolicies.of(code);
    }

    BuiltInPolicy thisYearsPolicy() {
        return policies().stream()
                .filter(policy -> policy.file().equals(thisYear))
                .findFirst()
                .orElseThrow();
    }
}
