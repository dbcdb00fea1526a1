package cn.qinxue.web.fragment;

import cn.qinxue.web.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: its name and how its cells look in a row and, on a narrow screen, on a card.
 *
 * @param kind classes of head and cells; @param card classes of the cells only, about the card
 * @param title whether its cell names the row
 * @param sort where a click on the head leads; @param order ascending, descending or {@code null}
 */
public record Column(
        String label,
        String kind,
        String card,
        boolean title,
        @Nullable Address sort,
        @Nullable String order) {

    /** Words. */
    public static Column text(String label) {
        return new Column(label, "", "", false, null, null);
    }

    /** Numbers, to the right. */
    public static Column number(String label) {
        return new Column(label, "q-num", "", false, null, null);
    }

    /** Days, moments, short words that must not break. */
    public static Column brief(String label) {
        return new Column(label, "q-nowrap", "", false, null, null);
    }

    /** What the row is about: the title of its card. */
    public static Column title(String label) {
        return new Column(label, "", "q-card-title", true, null, null);
    }

    /** The links of a row. */
    public static Column actions() {
        return new Column("操作", "", "q-row-actions", false, null, null);
    }

    /** The boxes to tick; the label says what the box in the head does: 选择本页 20 人. */
    public static Column tick(String label) {
        return new Column(label, "q-tick", "q-card-tick", false, null, null);
    }

    /** The row's number: quiet, and the first to go when there is no room. */
    public static Column ordinal() {
        return new Column("序号", "q-num q-dim q-col-low", "q-card-off", false, null, null);
    }

    /** The same, and among the first to go when there is no room. */
    public Column low() {
        return new Column(label, join(kind, "q-col-low"), card, title, sort, order);
    }

    /** The same, not shown on a card. */
    public Column offCard() {
        return new Column(label, kind, join(card, "q-card-off"), title, sort, order);
    }

    /** The same, beginning a line of its own on a brief card. */
    public Column line() {
        return new Column(label, kind, join(card, "q-card-line"), title, sort, order);
    }

    /** The same, saying its name on a brief card. */
    public Column say() {
        return new Column(label, kind, join(card, "q-card-say"), title, sort, order);
    }

    /** The same, sorted by a click on its head: {@code order} is ascending, descending or {@code null} for not now. */
    public Column sorted(Address by, @Nullable String direction) {
        return new Column(label, kind, card, title, by, direction);
    }

    /** Whether the head shows a box that ticks all. */
    public boolean ticks() {
        return card.contains("q-card-tick");
    }

    /** What a card says before the cell's value; ticks and links need no name. */
    public @Nullable String name() {
        return ticks() || card.contains("q-row-actions") ? null : label;
    }

    /** Classes of the head's cell. */
    public @Nullable String head() {
        return kind.isEmpty() || ticks() ? null : kind;
    }

    /** Classes of a row's cell; an empty one is no line of a card. */
    public @Nullable String cell(boolean empty) {
        var all = join(kind.replace("q-tick", ""), empty ? join(card, "q-card-off") : card);
        return all.isEmpty() ? null : all;
    }

    private static String join(String some, String more) {
        return (some + " " + more).strip();
    }
}
