package cn.qinxue.services.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.equivalence.ClaimAction.Party;
import cn.qinxue.services.equivalence.ClaimRules.Claimant;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimRulesTest {
    private static final @Nullable Policy NOTHING_ASKED = null;
    private static final LocalDate TODAY = LocalDate.of(2023, 10, 15);

    /** 20 hours of study courses, 40 of anything else, 30 in all. */
    private static final Policy POLICY = PolicyFixtures.policy(
            "jiangsu-worker-2023.yaml",
            yaml -> yaml.replace("label: 研修班, maxHours: 40", "label: 研修班, maxHours: 20")
                    .replace("maxHoursPerYear: 40", "maxHoursPerYear: 30"));

    private static ClaimDraft draft(String kind, String first, String last, @Nullable String category, int hours) {
        return new ClaimDraft(kind, "研修班", "省人社厅", LocalDate.parse(first), LocalDate.parse(last), category, hours);
    }

    private static EquivalenceClaim claim(String kind, int hours, ClaimState state) {
        var draft =
                new ClaimDraft(kind, "研修班", "省人社厅", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 5), null, hours);
        var filed = EquivalenceClaim.filed(Ids.next(), draft, Ids.next(), "worker", 2023, Instant.EPOCH);
        return switch (state) {
            case PENDING -> filed;
            case WITHDRAWN -> filed.withdrawn();
            case APPROVED -> filed.decided(new EquivalenceClaim.Verdict(state, hours, null, Ids.next(), Instant.EPOCH));
            case REFUSED -> filed.decided(new EquivalenceClaim.Verdict(state, null, "不符", Ids.next(), Instant.EPOCH));
        };
    }

    private static List<String> kinds(List<ClaimRefusal> refusals) {
        return refusals.stream().map(one -> one.getClass().getSimpleName()).toList();
    }

    /** Every action, by every party, in every state: only these are allowed. */
    @ParameterizedTest
    @CsvSource({
        "WITHDRAW, LEARNER, PENDING",
        "APPROVE, DECIDING_OFFICE, PENDING",
        "REFUSE, DECIDING_OFFICE, PENDING",
        "REVOKE, DECIDING_OFFICE, APPROVED"
    })
    void isAllowed(ClaimAction action, Party party, ClaimState state) {
        for (var one : Party.values()) {
            for (var now : ClaimState.values()) {
                assertThat(ClaimRules.may(one, action, now))
                        .as(one + " " + action + " " + now)
                        .isEqualTo(one == party && now == state);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "STUDY_COURSE, 2023-01-01, 2023-10-15, -, 2000, -",
                "STUDY_COURSE, 2023-04-01, 2023-04-05, GENERAL, 1, -",
                "STUDY_COURSE, 2022-12-31, 2023-01-03, -, 800, OutsideYear",
                "STUDY_COURSE, 2022-12-01, 2022-12-03, -, 800, OutsideYear OutsideYear",
                "STUDY_COURSE, 2023-10-10, 2023-10-16, -, 800, InFuture",
                "STUDY_COURSE, 2023-04-05, 2023-04-04, -, 800, EndsBeforeBeginning",
                "STUDY_COURSE, 2023-04-05, 2023-04-05, -, 0, NoHours",
                "STUDY_COURSE, 2023-04-05, 2023-04-05, -, 2001, OverCap",
                "OTHER, 2023-04-05, 2023-04-05, -, 3000, -",
                "OTHER, 2023-04-05, 2023-04-05, -, 3001, OverCap",
                "UNHEARD, 2023-04-05, 2023-04-05, MUSIC, 800, UnknownCategory UnknownKind",
                "STUDY_COURSE, 2022-04-05, 2024-01-01, MUSIC, 9900, OutsideYear OutsideYear InFuture UnknownCategory OverCap",
            })
    void saysEverythingAgainstADraft(
            String kind, String first, String last, @Nullable String category, int hours, @Nullable String refusals) {
        var found = ClaimRules.filingRefusals(
                new Claimant(false, POLICY, 2023, List.of()), draft(kind, first, last, category, hours), TODAY);
        assertThat(String.join(" ", kinds(found))).isEqualTo(refusals == null ? "" : refusals);
    }

    @Test
    void whoIsAskedNothingOrIsClosedOrHasNoSuchPolicyFilesNothing() {
        var good = draft("OTHER", "2023-04-05", "2023-04-05", null, 800);
        assertThat(kinds(ClaimRules.filingRefusals(new Claimant(true, null, 2023, List.of()), good, TODAY)))
                .containsExactly("RecordClosed", "NothingRequired");
        assertThat(kinds(ClaimRules.filingRefusals(
                        new Claimant(false, PolicyFixtures.FUJIAN_2017, 2023, List.of()), good, TODAY)))
                .containsExactly("NotOffered");
    }

    /** At the edge of both caps: what is pending counts when filing, not when deciding. */
    @ParameterizedTest
    @CsvSource({
        // kind of the others, hours, state; hours of this one; may be filed, may be approved
        "STUDY_COURSE, 1500, APPROVED, 500, true, true",
        "STUDY_COURSE, 1500, APPROVED, 501, false, false",
        "STUDY_COURSE, 1500, PENDING, 501, false, true",
        "STUDY_COURSE, 1500, REFUSED, 2000, true, true",
        "STUDY_COURSE, 1500, WITHDRAWN, 2000, true, true",
        "OTHER, 1000, APPROVED, 2000, true, true",
        "OTHER, 1001, APPROVED, 2000, false, false",
        "OTHER, 1001, APPROVED, 1999, true, true",
        "OTHER, 3000, APPROVED, 1, false, false",
    })
    void holdsTheCaps(String kind, int hours, ClaimState state, int wanted, boolean filed, boolean approved) {
        var others = List.of(claim(kind, hours, state));
        var draft = draft("STUDY_COURSE", "2023-04-05", "2023-04-05", null, wanted);
        assertThat(ClaimRules.filingRefusals(new Claimant(false, POLICY, 2023, others), draft, TODAY)
                        .isEmpty())
                .isEqualTo(filed);
        var mine = claim("STUDY_COURSE", wanted, ClaimState.PENDING);
        assertThat(ClaimRules.approvalRefusals(POLICY, List.of(others.getFirst(), mine), mine, wanted)
                        .isEmpty())
                .isEqualTo(approved);
    }

    @Test
    void grantsNoMoreThanWasClaimedAndSaysWhatIsLeft() {
        var mine = claim("STUDY_COURSE", 800, ClaimState.PENDING);
        var others = List.of(claim("STUDY_COURSE", 1550, ClaimState.APPROVED));
        assertThat(kinds(ClaimRules.approvalRefusals(POLICY, others, mine, 900)))
                .containsExactly("OverClaimed", "OverCap");
        assertThat(kinds(ClaimRules.approvalRefusals(POLICY, others, mine, 0))).containsExactly("NoHours");
        assertThat(ClaimRules.approvalRefusals(POLICY, others, mine, 800))
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains("“研修班”今年还可以认定 4.5 学时", "合计还可以认定 14.5 学时"));
        assertThat(kinds(ClaimRules.approvalRefusals(NOTHING_ASKED, others, mine, 100)))
                .containsExactly("NothingRequired");
    }
}
