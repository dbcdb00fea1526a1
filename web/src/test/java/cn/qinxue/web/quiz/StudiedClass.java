package cn.qinxue.web.quiz;

import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.assessment.Answers;
import cn.qinxue.services.assessment.Attempt;
import cn.qinxue.services.assessment.Quizzes;
import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.Chapter;
import cn.qinxue.services.catalogue.Course;
import cn.qinxue.services.catalogue.CourseContent;
import cn.qinxue.services.catalogue.CourseImport;
import cn.qinxue.services.catalogue.PublicationState;
import cn.qinxue.services.catalogue.Question;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.EnrollmentOutcome;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.DemonstrationPolicy;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.policy.QuestionType;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A tenant with this year's class of Jiangsu 2023, free of charge, and learners who have studied its courses. */
public final class StudiedClass {
    private static final RegionPath PROVINCE = RegionPath.root("320000");
    private static final String FILE = "jiangsu-worker-2023.yaml";

    private final Tenant tenant;
    private final Offering offering;
    private final UUID employer;
    private final UUID trade;

    private StudiedClass(Tenant tenant, String yaml) {
        this.tenant = tenant;
        offering = call(() -> offering(yaml));
        employer = call(() -> ((Employers.Outcome.Saved) bean(Employers.class)
                        .create(Offices.actor(PROVINCE), new EmployerDetails("玄武区园林绿化管理所", "320102", null)))
                .employer()
                .id());
        trade = call(() -> ((Trades.Outcome.Saved) bean(Trades.class).add(Offices.actor(PROVINCE), "T030", "绿化工", "园林"))
                .trade()
                .id());
    }

    /** Somebody in the class, logged in by {@code token}. */
    public record Member(UUID account, UUID staff, String idNumber, String token, Enrollment enrollment) {
        public String home() {
            return "/learner/enrollments/" + enrollment.id();
        }

        public String quiz(UUID course) {
            return home() + "/courses/" + course + "/quiz";
        }
    }

    public static StudiedClass open(String name) {
        return open(name, yaml -> yaml);
    }

    /** The same under a policy with some words changed. */
    public static StudiedClass open(String name, UnaryOperator<String> change) {
        var today = LocalDate.now(bean(Clock.class));
        var builtIn = BuiltInPolicies.all().stream()
                .filter(policy -> policy.file().equals(FILE))
                .findFirst()
                .orElseThrow();
        var yaml = PolicyYaml.write(DemonstrationPolicy.derive(builtIn.policy(), today))
                .replaceAll("fen: [0-9]+", "fen: 0");
        return new StudiedClass(TestHouse.openTenant(name), change.apply(yaml));
    }

    public Tenant tenant() {
        return tenant;
    }

    public <T> T call(Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    /** A senior worker, who needs 7 + 7 + 10 hours. */
    public Member member(String name) {
        var idNumber = People.idNumber();
        var mobile = People.mobile();
        var account = People.account(tenant, name, Map.of(Kind.ID_NUMBER, idNumber, Kind.MOBILE, mobile), false);
        return call(() -> {
            var records = bean(StaffRecords.class);
            var details = new StaffDetails(
                    name, idNumber, null, EmploymentKind.ESTABLISHED, trade, SkillLevel.SENIOR, employer, Contact.NONE);
            var staff = ((StaffRecords.Outcome.Saved)
                            records.add(PROVINCE, offering.programme(), offering.year(), true, details))
                    .staff();
            records.activate(staff.id(), account, MobileNumber.of(mobile));
            var enrolled = (EnrollmentOutcome.Enrolled) bean(Enrollments.class).enroll(account, List.of(offering.id()));
            var token = bean(Sessions.class).open(account);
            return new Member(
                    account, staff.id(), idNumber, token, enrolled.enrollments().getFirst());
        });
    }

    /** A course whose paper has ten questions of twelve. */
    public UUID course(String title, String category, int hours) {
        var id = Ids.next();
        return call(() -> {
            var courses = bean(CourseImport.class);
            var course = new Course(
                    id,
                    id.toString(),
                    title,
                    courses.provider("省机关事务培训中心").id(),
                    hours,
                    "公文的种类、格式和行文规则。",
                    PublicationState.PUBLISHED,
                    false);
            var chapter = new Chapter(Ids.next(), id, 1, "公文的种类", 45, "clip.mp4", 60_000, List.of());
            courses.add(List.of(new CourseContent(course, List.of(chapter), questions(id), List.of(), Set.of())));
            courses.place(List.of(new CourseImport.Placement(id.toString(), offering.programme(), category)));
            return id;
        });
    }

    /** Chosen and studied to the end. */
    public void study(Member member, UUID course) {
        Tenancy.run(tenant, () -> {
            var selections = bean(Selections.class);
            selections.add(member.account(), member.enrollment().id(), course);
            selections.confirm(member.account(), member.enrollment().id());
            watch(member.enrollment().id(), course);
        });
    }

    /** Studied, and the quiz handed in with so many right answers, ten points each. */
    public Attempt take(Member member, UUID course, int right) {
        study(member, course);
        return retake(member, course, right);
    }

    public Attempt retake(Member member, UUID course, int right) {
        return call(() -> {
            var enrollment = member.enrollment().id();
            var quizzes = bean(Quizzes.class);
            var begun = ((Quizzes.Start.Begun) quizzes.start(member.account(), enrollment, course)).attempt();
            var answers = Answers.of(answers(begun, right));
            var done = quizzes.handIn(member.account(), enrollment, course, begun.id(), answers);
            return ((Quizzes.HandIn.Marked) done).attempt();
        });
    }

    /** The keys to tick for so many right answers, by number; the rest is wrong. */
    public Map<Integer, Set<String>> answers(Attempt attempt, int right) {
        return call(() -> {
            var paper = attempt.paper().questions();
            var questions = bean(Catalogue.class).questions(paper);
            Map<Integer, Set<String>> answers = new HashMap<>();
            for (int no = 1; no <= paper.size(); no++) {
                var keys =
                        Objects.requireNonNull(questions.get(paper.get(no - 1))).rightKeys();
                answers.put(no, no <= right ? keys : Set.of(keys.contains("B") ? "C" : "B"));
            }
            return answers;
        });
    }

    private Offering offering(String yaml) {
        var programme = BuiltInPolicies.all().stream()
                .filter(policy -> policy.file().equals(FILE))
                .findFirst()
                .orElseThrow()
                .programme();
        bean(Programmes.class).open(programme);
        var published = (Publication.Published) bean(Policies.class).publish(programme.code(), yaml, "省工考办", "年度政策");
        return bean(Offerings.class).create(published.policy()).stream()
                .filter(one -> one.isFor(SkillLevel.SENIOR))
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> questions(UUID course) {
        var questions = new ArrayList<Question>();
        add(questions, course, QuestionType.SINGLE, "下列文种中，用于向上级机关请求指示、批准的是哪一种？", "B", "报告", "请示", "函", "通知");
        add(questions, course, QuestionType.SINGLE, "公文的成文日期用什么书写？", "A", "阿拉伯数字", "汉字数字", "罗马数字", "都可以");
        add(questions, course, QuestionType.SINGLE, "向级别相同、没有隶属关系的机关商洽工作，用什么文种？", "C", "通报", "请示", "函", "批复");
        add(questions, course, QuestionType.SINGLE, "一份请示可以写几件事？", "A", "一件", "两件", "三件", "不限");
        add(
                questions,
                course,
                QuestionType.SINGLE,
                "联合行文时，成文日期是哪一天？",
                "D",
                "起草的那天",
                "会签的那天",
                "印发的那天",
                "最后签发机关负责人签发的那天");
        add(questions, course, QuestionType.SINGLE, "公文的密级分为几级？", "C", "一级", "两级", "三级", "四级");
        add(questions, course, QuestionType.SINGLE, "答复下级机关的请示，用什么文种？", "B", "决定", "批复", "意见", "通知");
        add(questions, course, QuestionType.MULTIPLE, "下列公文中，属于下级机关向上级机关行文的有哪些？", "AB", "请示", "报告", "批复", "通报");
        add(questions, course, QuestionType.MULTIPLE, "公文的版头一般包括哪些内容？", "ABC", "发文机关标志", "发文字号", "份号", "抄送机关");
        add(questions, course, QuestionType.MULTIPLE, "办理收文要做哪些事？", "ABCD", "签收", "登记", "拟办", "承办");
        add(questions, course, QuestionType.TRUE_FALSE, "报告里可以夹带请示事项。", "B", "正确", "错误");
        add(questions, course, QuestionType.TRUE_FALSE, "公文应当经本机关负责人审批签发。", "A", "正确", "错误");
        return questions;
    }

    private static void add(
            List<Question> questions, UUID course, QuestionType type, String stem, String answer, String... options) {
        questions.add(new Question(
                Ids.next(),
                course,
                questions.size() + 1,
                1,
                type,
                stem,
                List.of(options),
                answer,
                "见《党政机关公文处理工作条例》第 " + (questions.size() + 8) + " 条。",
                PublicationState.PUBLISHED));
    }

    private static void watch(UUID enrollment, UUID course) {
        var pool = bean(DataSourceResolver.class).resolve(bean(DataSource.class));
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO study_progress (enrollment, chapter, course, watched_millis, completed_at, updated_at)"
                                + " SELECT ?, id, course, clip_millis, now(), now() FROM chapter WHERE course = ?")) {
            insert.setObject(1, enrollment);
            insert.setObject(2, course);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T bean(Class<T> type) {
        return TestHouse.bean(type);
    }
}
