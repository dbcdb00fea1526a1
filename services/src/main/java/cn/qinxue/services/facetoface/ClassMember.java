package cn.qinxue.services.facetoface;

import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody enrolled in a face-to-face class, with what has become of it.
 *
 * @param score hundredths of a point; null while none is entered
 * @param named whether the hours report names the learner as having attended
 * @param passed null until the report is passed
 */
@Introspected
public record ClassMember(
        UUID enrollment,
        UUID staff,
        String name,
        String idNumberTail,
        String employer,
        @Nullable String trade,
        @Nullable SkillLevel level,
        @Nullable String mobileTail,
        Instant enrolledAt,
        @Nullable Integer score,
        boolean named,
        @Nullable Boolean passed) {
    private static final int NUMBER = 8;

    /** 学员编号: what a line of a score sheet is known by. */
    public String number() {
        return number(enrollment);
    }

    /** The random end of the id; its beginning is the same for all who enrolled in one minute. */
    static String number(UUID enrollment) {
        var digits = enrollment.toString();
        return digits.substring(digits.length() - NUMBER).toUpperCase(Locale.ROOT);
    }

    /** The same with the score, as it would be after saving. */
    boolean scoreDiffers(@Nullable Integer other) {
        return score == null ? other != null : !score.equals(other);
    }
}
