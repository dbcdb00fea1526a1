package cn.qinxue.services.facetoface;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookSource;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 学员名单: who is enrolled in a class, as a workbook; numbers masked. */
@Singleton
public class ClassExport {
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("序号", 8),
            new SheetColumn("学员编号", 14),
            new SheetColumn("姓名", 14),
            new SheetColumn("身份证号", 24),
            new SheetColumn("工作单位", 40),
            new SheetColumn("技术工种", 20),
            new SheetColumn("技术等级", 14),
            new SheetColumn("手机号", 16),
            new SheetColumn("报名日期", 14),
            new SheetColumn("成绩", 10));

    private final FaceToFaceClasses lists;
    private final WorkbookStreams streams;
    private final AuditTrail trail;
    private final Clock clock;

    ClassExport(FaceToFaceClasses lists, WorkbookStreams streams, AuditTrail trail, Clock clock) {
        this.lists = lists;
        this.streams = streams;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The list of one class of the actor's site; noted in the trail.
     *
     * @throws cn.qinxue.tenants.access.NotFound if the site has no such class
     */
    public WorkbookSource of(Actor actor, UUID plan) {
        var members = lists.own(actor, plan).members();
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                AuditAction.EXPORT,
                TrainingPlans.subject(plan),
                Map.of(),
                Map.of("people", String.valueOf(members.size()))));
        return out -> streams.write(out, "学员名单", COLUMNS, sheet -> {
            long number = 0;
            for (var member : members) {
                sheet.row(row(++number, member));
            }
        });
    }

    private List<SheetValue> row(long number, ClassMember member) {
        var level = member.level();
        var mobile = member.mobileTail();
        var score = member.score();
        return List.of(
                SheetValue.of(number),
                SheetValue.of(member.number()),
                SheetValue.of(member.name()),
                SheetValue.of(PersonalNumbers.masked(member.idNumberTail())),
                SheetValue.of(member.employer()),
                SheetValue.of(member.trade()),
                SheetValue.of(level == null ? null : level.label()),
                SheetValue.of(mobile == null ? null : PersonalNumbers.masked(mobile)),
                SheetValue.of(LocalDate.ofInstant(member.enrolledAt(), clock.getZone())),
                SheetValue.of(score == null ? null : CreditHours.text(score)));
    }
}
