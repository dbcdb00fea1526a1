package cn.qinxue.web.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the fields of a form and keeps every complaint, in Chinese, naming the field and what to do. A value is there
 * when the field was filled in rightly; an empty required field and a wrong one are empty and complained about.
 */
public final class FormReader {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    /** The commas of 12,345; elsewhere a comma is a slip of the finger. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(\\D|$))");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-M-d H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Form form;

    FormReader(Form form) {
        this.form = form;
    }

    /** A text of one line that must be there; {@code longest} in characters. */
    public Optional<String> text(String field, String label, int longest) {
        return required(field, label).flatMap(text -> shortEnough(field, label, text, longest));
    }

    /** A text of one line that may be missing. */
    public Optional<String> optionalText(String field, String label, int longest) {
        return typed(field).flatMap(text -> shortEnough(field, label, text, longest));
    }

    /** A password exactly as typed, blanks included. */
    public Optional<String> password(String field, String label) {
        var typed = form.value(field);
        if (typed.isEmpty()) {
            refuse(field, "请填写" + label + "。");
            return Optional.empty();
        }
        return shortEnough(field, label, typed, 128);
    }

    /** A whole number between two bounds, both allowed. */
    public Optional<Integer> whole(String field, String label, int least, int most) {
        return required(field, label).flatMap(text -> {
            var plain = THOUSANDS.matcher(text).replaceAll("");
            if (!WHOLE.matcher(plain).matches()) {
                refuse(field, label + "只能填整数，例如 " + most + "。");
                return Optional.empty();
            }
            long number = Long.parseLong(plain);
            if (number < least || number > most) {
                refuse(field, "%s要在 %,d 到 %,d 之间，现在是 %,d。".formatted(label, least, most, number));
                return Optional.empty();
            }
            return Optional.of((int) number);
        });
    }

    /** An amount with at most two decimals, in hundredths: yuan as fen, credit hours as hundredths. */
    public Optional<Long> hundredths(String field, String label) {
        return required(field, label).flatMap(text -> {
            var plain = THOUSANDS.matcher(text).replaceAll("");
            if (!DECIMAL.matcher(plain).matches()) {
                refuse(field, label + "填数字，最多两位小数，例如 12.5。");
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact());
        });
    }

    /** A day. */
    public Optional<LocalDate> date(String field, String label) {
        return required(field, label).flatMap(text -> day(field, label, text));
    }

    /** A date and time to the minute, in China. */
    public Optional<Instant> moment(String field, String label) {
        return required(field, label).flatMap(text -> {
            try {
                var plain = text.replace('/', '-').replace('：', ':').replaceAll("\\s+", " ");
                return Optional.of(
                        LocalDateTime.parse(plain, MINUTE).atZone(CHINA).toInstant());
            } catch (DateTimeException e) {
                refuse(field, label + "按“年-月-日 时:分”填写，例如 2026-09-01 08:30。");
                return Optional.empty();
            }
        });
    }

    /** A day that may be missing. */
    public Optional<LocalDate> optionalDate(String field, String label) {
        return typed(field).flatMap(text -> day(field, label, text));
    }

    /** One of the names of an enum; anything else counts as nothing chosen. */
    public <E extends Enum<E>> Optional<E> choice(String field, String label, Class<E> type) {
        for (E option : type.getEnumConstants()) {
            if (option.name().equals(form.value(field))) {
                return Optional.of(option);
            }
        }
        refuse(field, "请选择" + label + "。");
        return Optional.empty();
    }

    /** One more complaint, for what only the controller or a service knows. */
    public void refuse(String field, String message) {
        form = form.refuse(field, message);
    }

    /** Whether everything read so far was right. */
    public boolean accepted() {
        return form.accepted();
    }

    /** The form with all complaints, to be shown again. */
    public Form form() {
        return form;
    }

    private Optional<String> required(String field, String label) {
        var typed = typed(field);
        if (typed.isEmpty()) {
            refuse(field, "请填写" + label + "。");
        }
        return typed;
    }

    /** Without the blanks around it and without control characters, which no keyboard types. */
    private Optional<String> typed(String field) {
        var text = form.value(field).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> shortEnough(String field, String label, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            refuse(field, "%s最多 %d 个字，现在有 %d 个。".formatted(label, longest, length));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<LocalDate> day(String field, String label, String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace('/', '-'), DAY));
        } catch (DateTimeException e) {
            refuse(field, label + "按年-月-日填写，例如 2026-09-01。");
            return Optional.empty();
        }
    }
}
