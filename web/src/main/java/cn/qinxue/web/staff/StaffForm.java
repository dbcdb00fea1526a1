package cn.qinxue.web.staff;

import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a person's record. Numbers are not filled in: whoever does not type one keeps it. What the record said
 * when the form was opened travels with it as {@code was-…}, to be compared when somebody else was quicker.
 */
final class StaffForm {
    static final String WAS = "was-";
    static final String VERSION = "version";
    static final String NO_MOBILE = "noMobile";
    static final String LEVEL_CHANGE = "levelChange";
    static final String LEVEL_REASON = "levelReason";

    /** Why a level changes. */
    enum LevelChange {
        /** The person rose: a year begun keeps its level. */
        RISE,
        /** It had been wrong: the year is judged anew. */
        CORRECTION
    }

    private static final String KEPT = "";
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("name", "姓名"),
            Map.entry("idNumber", "身份证号"),
            Map.entry("gender", "性别"),
            Map.entry("employmentKind", "用工形式"),
            Map.entry("trade", "技术工种"),
            Map.entry("level", "技术等级"),
            Map.entry("employer", "工作单位"),
            Map.entry("mobile", "手机号"),
            Map.entry("email", "电子邮箱"),
            Map.entry("postcode", "邮政编码"),
            Map.entry("address", "通讯地址"));

    private StaffForm() {}

    /** The form of a record as it is. */
    static Form of(Staff staff) {
        var form = Form.blank();
        for (var value : values(staff).entrySet()) form = form.with(value.getKey(), value.getValue());
        return based(form, staff);
    }

    /** The same form, resting on this state of the record. */
    static Form based(Form form, Staff staff) {
        var based = form.with(VERSION, staff.version());
        for (var value : values(staff).entrySet()) based = based.with(WAS + value.getKey(), value.getValue());
        return based;
    }

    /** What the fields hold for a record; numbers that are kept are empty. */
    static SequencedMap<String, String> values(Staff staff) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", staff.name());
        values.put("idNumber", KEPT);
        values.put("gender", staff.gender().name());
        values.put("employmentKind", staff.employmentKind().name());
        values.put("trade", staff.trade() == null ? "" : staff.trade().toString());
        values.put("level", staff.level() == null ? "" : staff.level().name());
        values.put("employer", staff.employer().toString());
        values.put("mobile", KEPT);
        values.put("email", text(staff.email()));
        values.put("postcode", text(staff.postcode()));
        values.put("address", text(staff.address()));
        return values;
    }

    /** What was typed; null if it makes no record, with the reasons in the reader. */
    static @Nullable StaffDetails read(FormReader reader, Form form, @Nullable StaffDetails kept) {
        var name = reader.text("name", "姓名", 50);
        var gender = reader.choice("gender", "性别", Gender.class);
        var kind = reader.choice("employmentKind", "用工形式", EmploymentKind.class);
        var idNumber = kept == null
                ? reader.text("idNumber", "身份证号", 30)
                : reader.optionalText("idNumber", "身份证号", 30).or(() -> Optional.of(kept.idNumber()));
        var trade = id(reader, form, "trade", "技术工种");
        var level = form.value("level").isEmpty()
                ? Optional.<SkillLevel>empty()
                : reader.choice("level", "技术等级", SkillLevel.class);
        var employer = id(reader, form, "employer", "工作单位");
        if (employer == null && form.value("employer").isEmpty()) reader.refuse("employer", "请查找并选择工作单位。");
        var contact = contact(reader, form, kept);
        return reader.accepted() && employer != null
                ? new StaffDetails(
                        name.orElseThrow(),
                        idNumber.orElseThrow(),
                        gender.orElseThrow(),
                        kind.orElseThrow(),
                        trade,
                        level.orElse(null),
                        employer,
                        contact)
                : null;
    }

    /** Why the level changes, where it does: empty for a rise; null with a complaint if nothing was said. */
    static @Nullable Optional<String> correction(FormReader reader, StaffDetails kept, StaffDetails typed) {
        if (kept.level() == typed.level()) return Optional.empty();
        var change = reader.choice(LEVEL_CHANGE, "技术等级变动的原因", LevelChange.class);
        if (change.isEmpty()) return null;
        if (change.get() == LevelChange.RISE) return Optional.empty();
        var reason = reader.text(LEVEL_REASON, "更正的理由", 100);
        return reason.isPresent() ? reason : null;
    }

    private static Contact contact(FormReader reader, Form form, @Nullable StaffDetails kept) {
        var mobile = reader.optionalText("mobile", "手机号", 30).orElse(null);
        if (mobile == null && kept != null && !form.chosen(NO_MOBILE, "on"))
            mobile = kept.contact().mobile();
        return new Contact(
                mobile,
                reader.optionalText("email", "电子邮箱", 100).orElse(null),
                reader.optionalText("postcode", "邮政编码", 10).orElse(null),
                reader.optionalText("address", "通讯地址", 200).orElse(null));
    }

    private static @Nullable UUID id(FormReader reader, Form form, String field, String label) {
        var text = form.value(field);
        if (text.isEmpty()) return null;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            reader.refuse(field, "请重新选择" + label + "。");
            return null;
        }
    }

    /** What of the form differs from what the record said when it was opened. */
    static boolean touched(Form form, String field) {
        return field.equals("mobile") && form.chosen(NO_MOBILE, "on")
                || !form.value(field).strip().equals(form.value(WAS + field));
    }

    /** What a field is called. */
    static String label(String field) {
        return Objects.requireNonNull(LABELS.get(field), field);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
