package cn.qinxue.web.audit;

import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.audit.AuditTrail.Verification;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.page.Address;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One page of the trail under the conditions in the address. */
public final class AuditList {
    private final AuditQuery query;
    private final List<AuditLine> lines;
    private final boolean more;
    private final boolean verifies;
    private final Optional<Verification> verification;

    /** @param found one more than is shown, where there are more */
    AuditList(
            AuditQuery query, List<AuditLine> found, int size, boolean verifies, Optional<Verification> verification) {
        this.query = query;
        this.lines = found.stream().limit(size).toList();
        this.more = found.size() > size;
        this.verifies = verifies;
        this.verification = verification;
    }

    public List<AuditLine> lines() {
        return lines;
    }

    public Form form() {
        return query.form();
    }

    public List<Chip> chips() {
        return query.chips();
    }

    public Address unfiltered() {
        return query.unfiltered();
    }

    /** Whether the reader may verify the chain. */
    public boolean verifies() {
        return verifies;
    }

    /** What a verification just found, in words. */
    public Optional<String> verified() {
        return verification.map(found -> switch (found) {
            case Verification.Intact intact ->
                "校验通过：%s 条记录首尾相连，没有改动过。最后一条的校验码是 %s，抄下来保存在别处，以后可以证明末尾没有被删。"
                        .formatted(Show.count(intact.entries()), intact.lastHash());
            case Verification.Broken broken ->
                "校验不通过：从编号 %s 开始，记录被改动、删除或插入过。请保留数据库现状并联系平台运营。".formatted(Show.count(broken.number()));
        });
    }

    public Tone tone() {
        return verification.filter(Verification.Broken.class::isInstance).isPresent() ? Tone.BAD : Tone.OK;
    }

    public static List<Column> columns() {
        return List.of(
                Column.title("时间"),
                Column.brief("操作人"),
                Column.brief("操作"),
                Column.brief("来源地址").low(),
                Column.text("对象").line(),
                Column.text("变化").line());
    }

    /** Where the older entries are. */
    public Optional<Address> older() {
        return more
                ? Optional.of(
                        query.address().with("before", lines.getLast().entry().number()))
                : Optional.empty();
    }

    /** Back to the newest, from anywhere else. */
    public Optional<Address> newest() {
        return query.before() == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(query.address().without("before"));
    }

    public String export() {
        return new Address(
                        AuditController.PATH + "/export",
                        query.address().without("before").parameters())
                .toString();
    }

    public static List<Option> actions() {
        return Arrays.stream(AuditAction.values())
                .map(action -> Option.of(action.name(), action.label()))
                .toList();
    }

    public static String person(AuditLine line) {
        var name = line.entry().accountName();
        return name.isEmpty() ? "未登录" : name;
    }

    public static String subject(AuditLine line) {
        return (line.subject().label() + " " + line.subjectName()).strip();
    }

    public static String address(AuditLine line) {
        return line.entry().address().equals("-") ? "系统内部" : line.entry().address();
    }
}
