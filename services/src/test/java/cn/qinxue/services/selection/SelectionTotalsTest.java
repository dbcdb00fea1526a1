package cn.qinxue.services.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Assignment;
import cn.qinxue.tenants.policy.CategoryHours;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTotalsTest {
    private static final Policy POLICY = PolicyFixtures.JIANGSU_2018;

    /** 8 public hours that are assigned, 12 professional, 4 elective. */
    private static final Requirement SPLIT =
            POLICY.requirement(SkillLevel.SENIOR).orElseThrow();

    /** 24 hours of whatever (decision 3). */
    private static final Requirement UNSPLIT = new Requirement(
            List.of(),
            2400,
            List.of(
                    new CategoryHours("PROFESSIONAL", 0, Assignment.CHOICE),
                    new CategoryHours("ELECTIVE", 0, Assignment.CHOICE)));

    /** Hundredths: public, professional confirmed and candidate, elective → missing, and which categories are full. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 2400, false, false, false",
        "800, 0, 0, 0, 1600, true, false, false",
        "800, 600, 600, 0, 400, true, true, false", // candidates count as selected
        "800, 600, 500, 0, 500, true, false, false",
        "800, 9900, 0, 0, 400, true, true, false", // a surplus fills no other category
        "0, 9900, 9900, 9900, 800, false, true, true",
        "900, 1200, 0, 400, 0, true, true, true",
    })
    void eachCategoryOfASplitRequirementIsItsOwn(
            int pub, int professional, int candidates, int elective, int missing, boolean a, boolean b, boolean c) {
        var selections = new ArrayList<CourseSelection>();
        add(selections, "PUBLIC", pub, true);
        add(selections, "PROFESSIONAL", professional, true);
        add(selections, "PROFESSIONAL", candidates, false);
        add(selections, "ELECTIVE", elective, true);
        var totals = SelectionTotals.of(POLICY, SPLIT, selections);
        assertThat(totals.split()).isTrue();
        assertThat(totals.required()).isEqualTo(2400);
        assertThat(totals.missing()).isEqualTo(missing);
        assertThat(totals.full("PUBLIC")).isEqualTo(a);
        assertThat(totals.full("PROFESSIONAL")).isEqualTo(b);
        assertThat(totals.full("ELECTIVE")).isEqualTo(c);
        assertThat(totals.confirmed()).isEqualTo(pub + professional + elective);
        assertThat(totals.candidates()).isEqualTo(candidates);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2400, false",
        "2300, 0, 100, false",
        "2400, 0, 0, true",
        "1400, 1000, 0, true",
        "0, 9900, 0, true"
    })
    void anyCategoryCountsWhereTheTotalIsNotSplit(int professional, int elective, int missing, boolean full) {
        var selections = new ArrayList<CourseSelection>();
        add(selections, "PROFESSIONAL", professional, true);
        add(selections, "ELECTIVE", elective, false);
        var totals = SelectionTotals.of(POLICY, UNSPLIT, selections);
        assertThat(totals.split()).isFalse();
        assertThat(totals.missing()).isEqualTo(missing);
        assertThat(totals.full("PROFESSIONAL")).isEqualTo(full);
        assertThat(totals.full("ELECTIVE")).isEqualTo(full);
    }

    @Test
    void categoriesHaveTheNamesAndTheOrderOfThePolicy() {
        var totals = SelectionTotals.of(POLICY, SPLIT, List.of());
        assertThat(totals.categories())
                .extracting(SelectionTotals.Category::label)
                .containsExactly("公共课", "专业课", "选修课");
        assertThat(totals.categories())
                .extracting(SelectionTotals.Category::assigned)
                .containsExactly(true, false, false);
    }

    private static void add(List<CourseSelection> selections, String category, int hours, boolean confirmed) {
        if (hours == 0) return;
        selections.add(new CourseSelection(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                category,
                hours,
                Assignment.CHOICE,
                confirmed ? CourseSelection.State.CONFIRMED : CourseSelection.State.CANDIDATE,
                Instant.EPOCH));
    }
}
