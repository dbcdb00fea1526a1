package cn.qinxue.services.search;

import org.jspecify.annotations.Nullable;

/**
 * Whom to find.
 *
 * @param programme code of the programme; null: of every programme
 * @param words what was typed
 * @param filter what was chosen
 */
public record StaffQuery(@Nullable String programme, StaffWords words, StaffFilter filter) {
    /** Everybody of a programme. */
    public static StaffQuery everybody(String programme) {
        return new StaffQuery(programme, StaffWords.NONE, StaffFilter.NONE);
    }

    /** The same filters with this in the one box. */
    public StaffQuery saying(String text) {
        return new StaffQuery(programme, new StaffWords(text, words.name(), words.idNumber()), filter);
    }

    /** The same words among those chosen by this filter. */
    public StaffQuery within(StaffFilter chosen) {
        return new StaffQuery(programme, words, chosen);
    }
}
