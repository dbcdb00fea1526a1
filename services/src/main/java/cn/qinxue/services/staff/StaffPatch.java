package cn.qinxue.services.staff;

import cn.qinxue.tenants.authoring.Labelled;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a program wants changed in a record, field by field as it was sent: a field that is not there stays as it is, one
 * that is null is taken away (RFC 7396). Pure.
 */
public final class StaffPatch {
    /** Every field that can be changed, in the order in which they are documented. */
    public static final List<String> FIELDS = List.of(
            "name",
            "idNumber",
            "gender",
            "employmentKind",
            "trade",
            "level",
            "levelCorrection",
            "employer",
            "region",
            "mobile",
            "email",
            "postcode",
            "address",
            "active");

    private static final Set<String> REQUIRED =
            Set.of("name", "idNumber", "gender", "employmentKind", "employer", "region", "active");
    private static final int LIMIT = 200;

    private final Map<String, ? extends @Nullable Object> sent;

    /** A patch as it was sent. */
    public StaffPatch(Map<String, ? extends @Nullable Object> sent) {
        this.sent = sent;
    }

    /** What is wrong with it whatever the record says; empty if it can be read. */
    List<PatchRefusal> refusals() {
        var refusals = new ArrayList<PatchRefusal>();
        sent.forEach((field, value) -> {
            if (!FIELDS.contains(field)) refusals.add(new PatchRefusal.UnknownField(field));
            else if (value == null) {
                if (REQUIRED.contains(field)) refusals.add(new PatchRefusal.Required(field));
            } else if (field.equals("active")) {
                if (!(value instanceof Boolean)) refusals.add(new PatchRefusal.WrongKind(field, " true 或 false"));
            } else if (!(value instanceof String text)) refusals.add(new PatchRefusal.WrongKind(field, "文字"));
            else if (text.length() > LIMIT) refusals.add(new PatchRefusal.TooLong(field, LIMIT));
        });
        addChoices(refusals);
        return refusals;
    }

    private void addChoices(List<PatchRefusal> refusals) {
        if (isUnread("gender", gender())) refusals.add(new PatchRefusal.NotOneOf("gender", "男、女"));
        if (isUnread("employmentKind", employmentKind())) {
            refusals.add(new PatchRefusal.NotOneOf("employmentKind", labels(EmploymentKind.values())));
        }
        if (isUnread("level", level(text("level")))) {
            refusals.add(new PatchRefusal.NotOneOf("level", labels(SkillLevel.values())));
        }
        if (text("levelCorrection") != null && !has("level")) {
            refusals.add(new PatchRefusal.NothingToCorrect("levelCorrection"));
        }
    }

    private boolean isUnread(String field, Optional<?> read) {
        return text(field) != null && read.isEmpty();
    }

    boolean has(String field) {
        return sent.containsKey(field);
    }

    /** Whether anything but the state is to be changed. */
    boolean changesDetails() {
        return sent.keySet().stream().anyMatch(field -> !field.equals("active"));
    }

    @Nullable
    Boolean active() {
        return sent.get("active") instanceof Boolean active ? active : null;
    }

    /** The text of a field; null where it is not there, or is to be taken away. */
    @Nullable
    String text(String field) {
        return sent.get(field) instanceof String text ? text.strip() : null;
    }

    /** The text of a field as it will be. */
    @Nullable
    String text(String field, @Nullable String before) {
        return has(field) ? text(field) : before;
    }

    Optional<Gender> gender() {
        return choice(text("gender"), Gender.values(), Gender::label);
    }

    Optional<EmploymentKind> employmentKind() {
        return choice(text("employmentKind"), EmploymentKind.values(), EmploymentKind::label);
    }

    /** The level of that Chinese label, such as 技师, or of that code, such as {@code TECHNICIAN}. */
    public static Optional<SkillLevel> level(@Nullable String labelOrCode) {
        return choice(labelOrCode, SkillLevel.values(), SkillLevel::label);
    }

    private static <E extends Enum<E>> Optional<E> choice(
            @Nullable String text, E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .filter(constant ->
                        constant.name().equals(text) || label.apply(constant).equals(text))
                .findFirst();
    }

    private static String labels(Labelled[] constants) {
        return Arrays.stream(constants).map(Labelled::label).collect(Collectors.joining("、"));
    }
}
