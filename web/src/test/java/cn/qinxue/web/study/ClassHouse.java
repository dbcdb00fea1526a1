package cn.qinxue.web.study;

import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.catalogue.AttentionCheck;
import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.Chapter;
import cn.qinxue.services.catalogue.Course;
import cn.qinxue.services.catalogue.CourseContent;
import cn.qinxue.services.catalogue.CourseImport;
import cn.qinxue.services.catalogue.PublicationState;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.enrollment.EnrollmentOutcome;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.DemonstrationPolicy;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A tenant with a free class of this year under a built-in policy, courses with real clips, and learners in the class. */
public final class ClassHouse {
    /** The right answer of every pop-up question. */
    public static final String RIGHT = "B";

    /** One of the demonstration's clips, 22.6 seconds. */
    private static final String CLIP = "IDE-ETHICS-1.mp4";

    private static final int CLIP_MILLIS = 22_600;
    private static final RegionPath PROVINCE = RegionPath.root("320000");

    private final Tenant tenant;
    private final Offering offering;
    private final UUID employer;

    private ClassHouse(Tenant tenant, Offering offering, UUID employer) {
        this.tenant = tenant;
        this.offering = offering;
        this.employer = employer;
    }

    /** A learner of the class who is logged in by {@code token}. */
    public record Member(UUID account, UUID enrollment, String token) {
        public String path() {
            return "/learner/enrollments/" + enrollment;
        }
    }

    /** Under the policy of that file; pop-up questions come after ten seconds of play where it has any. */
    public static ClassHouse open(String name, String file) {
        var tenant = TestHouse.openTenant(name);
        return Tenancy.call(tenant, () -> {
            var builtIn = BuiltInPolicies.all().stream()
                    .filter(one -> one.file().equals(file))
                    .findFirst()
                    .orElseThrow();
            TestHouse.bean(Programmes.class).open(builtIn.programme());
            var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
            var yaml = PolicyYaml.write(DemonstrationPolicy.derive(builtIn.policy(), today))
                    .replaceAll("fen: [0-9]+", "fen: 0")
                    .replaceAll("(m(in|ax)Seconds): [0-9]+", "$1: 10");
            var published = (Publication.Published)
                    TestHouse.bean(Policies.class).publish(builtIn.programme().code(), yaml, "试验", "为了测试");
            var offering = TestHouse.bean(Offerings.class).create(published.policy()).stream()
                    .filter(one -> one.isFor(SkillLevel.SENIOR))
                    .findFirst()
                    .orElseThrow();
            var saved = (Employers.Outcome.Saved) TestHouse.bean(Employers.class)
                    .create(Offices.actor(PROVINCE), new EmployerDetails("试验园林所", "320100", null));
            return new ClassHouse(tenant, offering, saved.employer().id());
        });
    }

    public Tenant tenant() {
        return tenant;
    }

    public Member member() {
        var idNumber = People.idNumber();
        var mobile = People.mobile();
        var account = People.account(tenant, "李四", Map.of(Kind.ID_NUMBER, idNumber, Kind.MOBILE, mobile), false);
        return Tenancy.call(tenant, () -> {
            var details = new StaffDetails(
                    "李四", idNumber, null, EmploymentKind.ESTABLISHED, null, SkillLevel.SENIOR, employer, Contact.NONE);
            var records = TestHouse.bean(StaffRecords.class);
            var added = (StaffRecords.Outcome.Saved)
                    records.add(PROVINCE, offering.programme(), offering.year(), false, details);
            records.activate(added.staff().id(), account, new MobileNumber(mobile));
            var outcome = (EnrollmentOutcome.Enrolled)
                    TestHouse.bean(Enrollments.class).enroll(account, List.of(offering.id()));
            return new Member(
                    account,
                    outcome.enrollments().getFirst().id(),
                    TestHouse.bean(Sessions.class).open(account));
        });
    }

    /** A course of two chapters with pop-up questions. */
    public UUID course(String code, String title, String category, int hours) {
        var id = Ids.next();
        Tenancy.run(tenant, () -> {
            var courses = TestHouse.bean(CourseImport.class);
            var provider = courses.provider("省培训中心").id();
            var course = new Course(id, code, title, provider, hours, "简介", PublicationState.PUBLISHED, true);
            var chapters = IntStream.rangeClosed(1, 2)
                    .mapToObj(no -> new Chapter(
                            Ids.next(), id, no, "岗位责任 " + no, 45, CLIP, CLIP_MILLIS, List.of("认真履行职责", "遵守规程")))
                    .toList();
            var check = new AttentionCheck(Ids.next(), id, 1, "刚才讲的是哪一项？", List.of("报销", "岗位责任", "请假"), RIGHT);
            courses.add(List.of(new CourseContent(course, chapters, List.of(), List.of(check), Set.of())));
            courses.place(List.of(new CourseImport.Placement(code, offering.programme(), category)));
        });
        return id;
    }

    public UUID chapter(UUID course, int no) {
        return Tenancy.call(
                tenant,
                () -> TestHouse.bean(Catalogue.class)
                        .outline(course)
                        .chapters()
                        .get(no - 1)
                        .id());
    }

    /** Adds and confirms. */
    public void choose(Member member, UUID course) {
        Tenancy.run(tenant, () -> {
            var selections = TestHouse.bean(Selections.class);
            selections.add(member.account(), member.enrollment(), course);
            selections.confirm(member.account(), member.enrollment());
        });
    }
}
