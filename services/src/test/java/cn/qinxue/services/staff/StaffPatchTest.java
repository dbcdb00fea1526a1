package cn.qinxue.services.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.policy.SkillLevel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffPatchTest {
    @Test
    void tellsNothingFromNull() {
        var sent = new HashMap<String, @Nullable Object>();
        sent.put("email", null);
        sent.put("address", " 人民路 1 号 ");
        var patch = new StaffPatch(sent);
        assertThat(patch.refusals()).isEmpty();
        assertThat(patch.text("email", "old@example.cn")).isNull();
        assertThat(patch.text("postcode", "210000")).isEqualTo("210000");
        assertThat(patch.text("address", null)).isEqualTo("人民路 1 号");
    }

    @Test
    void readsLevelsByLabelAndByCode() {
        assertThat(StaffPatch.level("技师")).contains(SkillLevel.TECHNICIAN);
        assertThat(StaffPatch.level("TECHNICIAN")).contains(SkillLevel.TECHNICIAN);
        assertThat(StaffPatch.level("technician")).isEmpty();
        assertThat(StaffPatch.level(null)).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var patch = new StaffPatch(Map.of("active", "no", "gender", "?", "colour", "red", "address", "长".repeat(201)));
        assertThat(patch.refusals())
                .extracting(PatchRefusal::field)
                .containsExactlyInAnyOrder("active", "gender", "colour", "address");
        assertThat(patch.refusals()).allMatch(refusal -> refusal.message().endsWith("。"));
    }

    @Test
    void theStateAloneLeavesTheRestInPeace() {
        assertThat(new StaffPatch(Map.of("active", false)).changesDetails()).isFalse();
        assertThat(new StaffPatch(Map.of("active", false, "name", "甲")).changesDetails())
                .isTrue();
    }
}
