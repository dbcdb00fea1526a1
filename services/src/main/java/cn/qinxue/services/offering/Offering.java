package cn.qinxue.services.offering;

import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 培训班: a class of one programme and year for one level group.
 *
 * @param levelGroup what the group is called in the policy, such as 技师、高级技师
 * @param levels names of the {@link SkillLevel}s it is for; empty where the programme has no level groups
 * @param policyVersion the policy under which it was made
 */
@MappedEntity
public record Offering(
        @Id UUID id,
        String programme,
        int year,
        DeliveryMode delivery,
        String name,
        String levelGroup,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> levels,
        UUID policyVersion,
        Instant createdAt) {
    public Offering {
        levels = List.copyOf(levels);
    }

    /** Whether somebody of this level, or of none, belongs into it. */
    public boolean isFor(@Nullable SkillLevel level) {
        return levels.isEmpty() || (level != null && levels.contains(level.name()));
    }
}
