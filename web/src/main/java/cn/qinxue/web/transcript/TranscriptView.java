package cn.qinxue.web.transcript;

import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.personyear.YearFacts;
import cn.qinxue.services.promotion.PromotionEligibility;
import cn.qinxue.services.transcript.TranscriptYear;
import cn.qinxue.tenants.policy.DocumentKind;
import cn.qinxue.tenants.policy.DocumentPage;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.policy.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The archive of a learner.
 *
 * @param promotions whether the learner may enter the promotion exam, where a policy asks something
 */
public record TranscriptView(List<TranscriptYear> years, List<PromotionEligibility> promotions) {
    /** Hours in hundredths under a name; {@code required} is 0 where nothing of its own is required. */
    public record Share(String label, int required, int earned) {}

    /** Whether it must be said to which programme a year belongs. */
    public boolean severalProgrammes() {
        return years.stream().map(TranscriptYear::programme).distinct().count() > 1;
    }

    public YearFacts facts(TranscriptYear year) {
        return year.overview().facts();
    }

    public Policy policy(TranscriptYear year) {
        return facts(year).published().policy();
    }

    /** What each category requires and brought; hours without a category count to the total only. */
    public List<Share> categories(TranscriptYear year) {
        var hours = facts(year).hours();
        return hours.requirement().categories().stream()
                .map(share -> new Share(label(year, share.category()), share.hours(), hours.in(share)))
                .toList();
    }

    /** What each source brought. */
    public List<Share> sources(TranscriptYear year) {
        var earned = facts(year).hours().earned();
        return Arrays.stream(HoursSource.values())
                .map(source -> new Share(source.label(), 0, sum(earned, source)))
                .filter(share -> share.earned() > 0)
                .toList();
    }

    /** The policy's own word for a category; empty for hours of none. */
    public String label(TranscriptYear year, @Nullable String category) {
        return category == null ? "" : policy(year).categoryLabel(category).orElse(category);
    }

    /** The document of this kind, if the policy offers it here. */
    public Optional<DocumentPolicy> document(TranscriptYear year, DocumentKind kind) {
        return policy(year).document(kind).filter(document -> document.pages().contains(DocumentPage.TRANSCRIPT));
    }

    public String recordPath(TranscriptYear year) {
        return "/learner/transcript/" + facts(year).staff().id() + "/"
                + facts(year).year() + "/record";
    }

    private static int sum(List<EarnedHours> earned, HoursSource source) {
        return earned.stream()
                .filter(hours -> hours.source() == source)
                .mapToInt(EarnedHours::hundredths)
                .sum();
    }
}
