package cn.qinxue.services.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which learners of face-to-face classes; each narrows the next.
 *
 * @param site null: of every site of the region
 * @param offering the class; null: every class
 * @param person part of the name; empty for any
 * @param tail last digits of the ID number, at most four; empty for any
 */
public record LearnerFilter(@Nullable UUID site, @Nullable UUID offering, String person, String tail) {}
