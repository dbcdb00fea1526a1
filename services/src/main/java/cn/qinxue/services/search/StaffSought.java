package cn.qinxue.services.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query with its words understood. */
public record StaffSought(@Nullable String programme, List<StaffTerm> terms, StaffFilter filter) {
    public StaffSought {
        terms = List.copyOf(terms);
    }
}
