package cn.qinxue.services.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person-year suffices, and by what that was judged.
 *
 * @param policyVersion null where the year has no policy
 * @param fixed whether an enrollment keeps the policy and the level (decision 2)
 * @param required hundredths of a credit hour; 0 where the policy asks nothing of the person
 * @param earned hundredths of a credit hour
 */
record Judgement(@Nullable UUID policyVersion, boolean fixed, int required, int earned, boolean qualified) {}
