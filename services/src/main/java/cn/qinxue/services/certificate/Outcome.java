package cn.qinxue.services.certificate;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** How a course, class or claim ended: the result in words (合格) and the points, where there was a test. */
@Serdeable
public record Outcome(String result, @Nullable Integer score) {}
