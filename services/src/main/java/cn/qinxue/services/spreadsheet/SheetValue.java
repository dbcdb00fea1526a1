package cn.qinxue.services.spreadsheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one cell of a written sheet holds. A text stays a text, whatever it begins with: never a formula. */
public sealed interface SheetValue {
    /** Also for numbers that a spreadsheet would spoil: ID, mobile and certificate numbers. */
    record Text(String text) implements SheetValue {}

    record Number(long number) implements SheetValue {}

    record Day(LocalDate day) implements SheetValue {}

    record Blank() implements SheetValue {}

    /** A text, perhaps empty, that somebody has to correct: its cell is coloured. */
    record Wrong(String text) implements SheetValue {}

    /** An empty cell. */
    SheetValue BLANK = new Blank();

    /** A text; null and the empty text are an empty cell. */
    static SheetValue of(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    /** A whole number, for what may be added up. */
    static SheetValue of(long number) {
        return new Number(number);
    }

    /** A day; null is an empty cell. */
    static SheetValue of(@Nullable LocalDate day) {
        return day == null ? BLANK : new Day(day);
    }
}
