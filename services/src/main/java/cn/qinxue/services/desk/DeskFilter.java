package cn.qinxue.services.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations are wanted.
 *
 * @param year 0 for any
 * @param state null for any
 * @param part of the name of the person or the unit, or of the receipt's number; empty for any
 * @param employer null for any
 */
public record DeskFilter(
        int year,
        @Nullable DeskState state,
        String part,
        @Nullable UUID employer) {

    /** For a query: the state's name, or nothing for any. */
    String stateName() {
        return state == null ? "" : state.name();
    }
}
