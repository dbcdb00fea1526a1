package cn.qinxue.web.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day by which something must be done.
 *
 * @param done whether it is done; then the note says when
 * @param path where to do it; null where there is nothing to do
 */
public record Deadline(
        LocalDate day,
        String what,
        boolean done,
        String note,
        @Nullable String path) {}
