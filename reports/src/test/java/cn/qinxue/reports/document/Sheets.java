package cn.qinxue.reports.document;

import static cn.qinxue.tenants.policy.DocumentField.CATEGORY_HOURS;
import static cn.qinxue.tenants.policy.DocumentField.ID_NUMBER;
import static cn.qinxue.tenants.policy.DocumentField.ISSUED_ON;
import static cn.qinxue.tenants.policy.DocumentField.LEVEL;
import static cn.qinxue.tenants.policy.DocumentField.NUMBER;
import static cn.qinxue.tenants.policy.DocumentField.QR_CODE;
import static cn.qinxue.tenants.policy.DocumentField.TOTAL_HOURS;
import static cn.qinxue.tenants.policy.DocumentField.TRADE;
import static cn.qinxue.tenants.policy.DocumentField.YEAR;

import cn.qinxue.services.certificate.CategoryHours;
import cn.qinxue.services.certificate.CertificateSheet;
import cn.qinxue.services.certificate.CertifiedClass;
import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.Holder;
import cn.qinxue.services.certificate.Issue;
import cn.qinxue.services.certificate.Outcome;
import cn.qinxue.services.certificate.SourceHours;
import cn.qinxue.services.certificate.StudyLine;
import cn.qinxue.services.certificate.YearHours;
import cn.qinxue.services.certificate.YearlyRecordSheet;
import cn.qinxue.services.classdocument.ClassFacts;
import cn.qinxue.services.classdocument.ClassListSheet;
import cn.qinxue.services.classdocument.EnrollmentFormSheet;
import cn.qinxue.services.desk.OfflineRegistrationSheet;
import cn.qinxue.tenants.policy.DocumentField;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Made-up people and their papers. */
final class Sheets {
    /** Jiangsu 2023, without the courses. */
    static final List<DocumentField> CERTIFICATE_FIELDS = List.of(
            NUMBER,
            DocumentField.NAME,
            ID_NUMBER,
            DocumentField.EMPLOYER,
            TRADE,
            LEVEL,
            YEAR,
            CATEGORY_HOURS,
            TOTAL_HOURS,
            ISSUED_ON,
            QR_CODE);

    static final List<DocumentField> EVERY_FIELD = List.of(DocumentField.values());
    static final String NAME = "沈怀瑾";
    static final String EMPLOYER = "海州市机关事务服务中心";
    static final Issue ISSUE = new Issue(
            "苏工教 2023-0000126",
            LocalDate.of(2023, 12, 8),
            URI.create("https://js.example.cn/certificates/check?number=SGJ-2023-0000126&lang=zh"));

    private Sheets() {}

    static CertificateSheet certificate(Holder holder) {
        return certificate(head("培训证明", CERTIFICATE_FIELDS, false), holder, technicianYear(), 0);
    }

    static CertificateSheet certificate(DocumentHead head, Holder holder, YearHours hours, int courses) {
        return new CertificateSheet(head, holder, ISSUE, hours, certified(courses));
    }

    static CertificateSheet certificate(int number) {
        var issue = new Issue(
                "S-%03d".formatted(number), ISSUE.issuedOn(), URI.create("https://js.example.cn/check/" + number));
        return new CertificateSheet(
                head("培训证明", CERTIFICATE_FIELDS, false),
                holder("学员" + number + "号", EMPLOYER),
                issue,
                technicianYear(),
                certified(0));
    }

    static YearlyRecordSheet yearlyRecord(int studies, @Nullable Issue issue) {
        return new YearlyRecordSheet(
                head("工勤人员继续教育年度记录", EVERY_FIELD, true),
                holder(NAME, EMPLOYER),
                issue,
                technicianYear(),
                List.of(new SourceHours("网络培训", 3250), new SourceHours("面授培训", 600), new SourceHours("视同学时", 400)),
                studies(studies));
    }

    static DocumentHead head(String title, List<DocumentField> fields, boolean demonstration) {
        return new DocumentHead("江苏省工勤人员继续教育", title, fields, "江苏省工勤人员考核办公室", demonstration);
    }

    static Holder holder(String name, String employer) {
        var position = new Holder.Position(employer, "海州市", "汽车驾驶与维修", "高级技师");
        return new Holder(name, "9901**********2817", "女", "100****1201", position);
    }

    static ClassFacts offering() {
        var times = new ClassFacts.Times(
                Instant.parse("2026-11-14T01:00:00Z"),
                Instant.parse("2026-11-18T09:00:00Z"),
                Instant.parse("2026-11-18T01:00:00Z"),
                Instant.parse("2026-11-18T03:00:00Z"));
        return new ClassFacts(
                "2026 年汽车驾驶与维修工技师、高级技师面授班（第 2 期）",
                2026,
                "海州市机关事务培训中心",
                "海州市学府路 1 号 3 号楼 205 教室",
                "0518-0000 1201",
                times);
    }

    static EnrollmentFormSheet enrollmentForm(Holder holder) {
        var fields = List.of(
                DocumentField.NAME,
                DocumentField.GENDER,
                ID_NUMBER,
                DocumentField.EMPLOYER,
                TRADE,
                LEVEL,
                DocumentField.TELEPHONE,
                DocumentField.OFFERING,
                DocumentField.SEAL);
        return new EnrollmentFormSheet(
                head("工勤人员继续教育面授报名表", fields, true),
                holder,
                offering(),
                "3F9A02C1",
                Instant.parse("2026-10-08T16:30:00Z"));
    }

    static ClassListSheet classList(int members) {
        return new ClassListSheet(
                "江苏省工勤人员继续教育",
                offering(),
                IntStream.rangeClosed(1, members).mapToObj(Sheets::member).toList(),
                true);
    }

    static OfflineRegistrationSheet registrations(String employer, int people) {
        return new OfflineRegistrationSheet(
                "江苏省工勤人员继续教育",
                "工勤人员继续教育线下报名登记表",
                "江苏省工勤人员考核办公室",
                2026,
                employer,
                "江苏省海州市",
                IntStream.rangeClosed(1, people)
                        .mapToObj(i -> new OfflineRegistrationSheet.Person(
                                i == 2 ? "㛃䶮𠮷" : "学员" + i + "号",
                                "**** %04d".formatted(i),
                                i == 3 ? null : "汽车驾驶与维修",
                                "高级技师",
                                i == 3 ? null : "**** %04d".formatted(i)))
                        .toList(),
                true);
    }

    private static ClassListSheet.Member member(int number) {
        return new ClassListSheet.Member(
                number % 9 == 0 ? "㛃䶮𠮷" : "学员" + number + "号",
                "9901**********%04d".formatted(number),
                number % 4 == 0 ? "海州市机关事务服务中心车辆管理与后勤保障处第二服务大队" : EMPLOYER,
                number % 5 == 0 ? null : "100****%04d".formatted(number));
    }

    private static CertifiedClass certified(int courses) {
        return new CertifiedClass("2023 年技师、高级技师网络班", new Outcome("合格", 86), studies(courses));
    }

    static YearHours technicianYear() {
        return new YearHours(
                "工勤人员继续教育",
                2023,
                4000,
                4250,
                List.of(
                        new CategoryHours("思想政治", 1200, 1200),
                        new CategoryHours("通识知识", 1200, 1450),
                        new CategoryHours("岗位技能提升", 1600, 1600)));
    }

    private static List<StudyLine> studies(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Sheets::study).toList();
    }

    private static StudyLine study(int number) {
        var tested = number % 5 != 0;
        return new StudyLine(
                number % 3 == 0 ? "第" + number + "课：新时代机关事务工作中的安全生产责任与应急处置规范" : "第" + number + "课：公文写作",
                number % 7 == 0 ? null : "岗位技能提升",
                tested ? "网络培训" : "视同学时",
                number % 2 == 0 ? 150 : 200,
                LocalDate.of(2023, 9, 1).plusDays(number),
                new Outcome(tested ? "合格" : "通过", tested ? 60 + number % 40 : null));
    }
}
