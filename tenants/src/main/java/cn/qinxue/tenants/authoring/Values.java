package cn.qinxue.tenants.authoring;

import cn.qinxue.tenants.hours.CreditHours;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single values of a document: text, whole numbers, yes or no, days, hours, and choices from a list. */
final class Values {
    private static final int MAX_TEXT = 500;

    private Values() {}

    /** The value in the wanted type, or null after the fault was reported. */
    static @Nullable Object read(Class<?> type, YamlNode node, Findings findings) {
        var text = text(node, findings);
        if (text == null) {
            return null;
        }
        if (type == String.class) {
            return text;
        }
        if (type == int.class || type == Integer.class) {
            var number = whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE, findings);
            return number == null ? null : number.intValue();
        }
        if (type == long.class) {
            return whole(text, Long.MIN_VALUE, Long.MAX_VALUE, findings);
        }
        if (type == boolean.class) {
            return yesOrNo(text, findings);
        }
        if (type == LocalDate.class) {
            return day(text, findings);
        }
        if (type.isEnum()) {
            return choice(type, text, findings);
        }
        throw new IllegalArgumentException("no way to read a " + type.getName());
    }

    /** Hundredths of an hour from a human number. */
    static @Nullable Integer hours(YamlNode node, Findings findings) {
        var text = text(node, findings);
        if (text == null) {
            return null;
        }
        var hours = CreditHours.parse(text);
        if (hours.isEmpty()) {
            findings.unreadable("“" + text + "”不是有效的学时数，请填写数字，最多两位小数，例如 12 或 0.5。");
            return null;
        }
        if (hours.getAsInt() < 0) {
            findings.unreadable("学时不能为负数，请填写 0 或正数。");
            return null;
        }
        return hours.getAsInt();
    }

    private static @Nullable String text(YamlNode node, Findings findings) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            findings.unreadable("此处应是单个值，请直接写在冒号之后。");
            return null;
        }
        var text = scalar.text();
        if (text.isBlank()) {
            findings.unreadable("没有填写内容，请填写。");
            return null;
        }
        if (text.length() > MAX_TEXT) {
            findings.unreadable("内容过长，最多 " + MAX_TEXT + " 个字符，请缩短。");
            return null;
        }
        return text.strip();
    }

    private static @Nullable Long whole(String text, long least, long most, Findings findings) {
        try {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notRead) {
            // Said below, together with numbers that are out of range.
        }
        findings.unreadable("“" + text + "”不是有效的整数，请填写整数，例如 60。");
        return null;
    }

    private static @Nullable Boolean yesOrNo(String text, Findings findings) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                findings.unreadable("“" + text + "”无法识别，请填写 true（是）或 false（否）。");
                yield null;
            }
        };
    }

    private static @Nullable LocalDate day(String text, Findings findings) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notRead) {
            findings.unreadable("“" + text + "”不是有效日期，请按“年-月-日”填写，例如 2023-09-01。");
            return null;
        }
    }

    private static @Nullable Object choice(Class<?> type, String text, Findings findings) {
        for (var constant : type.getEnumConstants()) {
            if (constant.toString().equals(text)) {
                return constant;
            }
        }
        findings.unreadable("没有“" + text + "”这一选项，可填：" + choices(type.getEnumConstants()) + "。");
        return null;
    }

    /** The codes and Chinese words of an enum's constants, for a message. */
    private static String choices(Object[] constants) {
        return Arrays.stream(constants)
                .map(c -> c instanceof Labelled labelled ? c + "（" + labelled.label() + "）" : c.toString())
                .collect(Collectors.joining("、"));
    }
}
