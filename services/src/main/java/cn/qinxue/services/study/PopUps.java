package cn.qinxue.services.study;

import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.QuestionAsAsked;
import cn.qinxue.tenants.policy.AttentionPolicy;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** 弹题: when the next question comes, and which. */
@Singleton
class PopUps {
    private final Catalogue catalogue;

    PopUps(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Play time until the next question; none where there is nothing to ask, else the clip would wait for ever. */
    @Nullable
    Integer drawnMillis(AttentionPolicy attention, UUID course) {
        if (!attention.enabled() || catalogue.attentionChecks(course).isEmpty()) return null;
        return 1_000 * ThreadLocalRandom.current().nextInt(attention.minSeconds(), attention.maxSeconds() + 1);
    }

    /** One of the course's questions; null if it has none. */
    @Nullable
    UUID drawn(UUID course) {
        var checks = catalogue.attentionChecks(course);
        return checks.isEmpty()
                ? null
                : checks.get(ThreadLocalRandom.current().nextInt(checks.size())).id();
    }

    @Nullable
    QuestionAsAsked asked(@Nullable UUID check) {
        return check == null ? null : catalogue.attentionCheck(check).asAsked();
    }

    boolean right(UUID check, String key) {
        return catalogue.attentionCheck(check).answer().equals(key);
    }
}
