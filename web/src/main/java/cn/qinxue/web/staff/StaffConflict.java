package cn.qinxue.web.staff;

import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of one record: the one who was quicker, and the one whose form came later and who decides now,
 * field by field. What nobody decides stays as the quicker one saved it.
 *
 * @param current the record as it is now
 * @param form what came later, resting on the record as it is now
 * @param last what was done to the record last; null if the trail does not say
 */
public record StaffConflict(
        Staff current, Form form, List<Row> rows, @Nullable AuditEntry last) {
    private static final String PICK = "pick-";
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";
    private static final String EMPTY = "（空）";

    /**
     * A field in which the two differ.
     *
     * @param picked {@code mine} or {@code theirs} where only one of the two changed it; empty where both did
     */
    public record Row(String field, String label, String opened, String theirs, String mine, String picked) {
        public String name() {
            return PICK + field;
        }
    }

    /** @param words what a field's value is called, by field and value */
    static StaffConflict of(Staff current, Form form, BinaryOperator<String> words, @Nullable AuditEntry last) {
        var rows = new ArrayList<Row>();
        var now = StaffForm.values(current);
        for (var field : now.sequencedEntrySet()) {
            row(current, form, field.getKey(), field.getValue(), words).ifPresent(rows::add);
        }
        return new StaffConflict(current, StaffForm.based(form, current), List.copyOf(rows), last);
    }

    private static Optional<Row> row(
            Staff current, Form form, String field, String theirs, BinaryOperator<String> words) {
        boolean number = field.equals("idNumber") || field.equals("mobile");
        boolean mineTouched = StaffForm.touched(form, field);
        var opened = form.value(StaffForm.WAS + field);
        boolean theirsTouched = !number && !theirs.equals(opened);
        boolean same = form.value(field).strip().equals(theirs);
        if (number ? !mineTouched : same || !mineTouched && !theirsTouched) return Optional.empty();
        return Optional.of(new Row(
                field,
                StaffForm.label(field),
                number ? "" : shown(words.apply(field, opened)),
                number ? masked(current, field) : shown(words.apply(field, theirs)),
                mine(form, field, words),
                mineTouched ? theirsTouched ? "" : MINE : THEIRS));
    }

    private static String masked(Staff current, String field) {
        if (field.equals("idNumber")) return current.idNumber().masked();
        var mobile = current.mobile();
        return mobile == null ? EMPTY : mobile.masked();
    }

    private static String mine(Form form, String field, BinaryOperator<String> words) {
        return field.equals("mobile") && form.value(field).isBlank()
                ? EMPTY
                : shown(words.apply(field, form.value(field)));
    }

    private static String shown(String text) {
        return text.isBlank() ? EMPTY : text;
    }

    /** The form with every field taken over that was given up; as it came if it decides nothing. */
    static Form settled(Form form, Staff current) {
        var settled = form;
        for (var field : StaffForm.values(current).sequencedEntrySet()) {
            if (form.value(PICK + field.getKey()).equals(THEIRS)) {
                settled = settled.with(field.getKey(), field.getValue());
                if (field.getKey().equals("mobile")) settled = settled.with(StaffForm.NO_MOBILE, null);
            }
        }
        return settled;
    }

    /** Everything that the page hands on unseen. */
    public SequencedMap<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        carried.put(StaffForm.VERSION, form.value(StaffForm.VERSION));
        for (var field : StaffForm.values(current).sequencedKeySet()) {
            carried.put(field, form.value(field));
            carried.put(StaffForm.WAS + field, form.value(StaffForm.WAS + field));
        }
        for (var field : List.of(StaffForm.NO_MOBILE, StaffForm.LEVEL_CHANGE, StaffForm.LEVEL_REASON)) {
            if (!form.value(field).isEmpty()) carried.put(field, form.value(field));
        }
        return carried;
    }

    /** Who was quicker, and when. */
    public String quicker() {
        return last == null
                ? "您打开这份档案以后，它已经被修改过。"
                : "您打开这份档案以后，" + last.accountName() + "在 " + Show.minute(last.at()) + " 修改并保存了它。";
    }

    public List<Column> columns() {
        return List.of(
                Column.title("项目"),
                Column.text("您打开时").say(),
                Column.text("现在的（对方已保存）").say(),
                Column.text("您填写的").say(),
                Column.text("采用哪一个").line());
    }
}
