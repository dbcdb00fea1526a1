package cn.qinxue.tenants.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    private final Divisions divisions = Divisions.national();

    @Test
    void holdsThirtyFourProvincesOfWhichThreeHaveNoCodesBelow() {
        assertThat(divisions.provinces(TODAY)).hasSize(34);
        assertThat(divisions.provinces(TODAY))
                .filteredOn(
                        province -> divisions.childrenOf(province.code(), TODAY).isEmpty())
                .extracting(Division::name)
                .containsExactly("台湾省", "香港特别行政区", "澳门特别行政区");
    }

    @ParameterizedTest
    @CsvSource({
        "320684, 2019-12-31, 海门市",
        "320614, 2020-01-01, 海门区",
        "320803, 2010-12-31, 楚州区",
        "320803, 2011-01-01, 淮安区",
        "320681, 2026-09-01, 启东市",
        "350427, 2020-12-31, 沙县",
        "320800, 1999-12-31, 淮阴市",
    })
    void knowsWhoHeldACodeOnADay(String code, LocalDate day, String name) {
        assertThat(divisions.byCode(code, day)).map(Division::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"320614, 2019-12-31", "320684, 2020-01-01", "990101, 2020-01-01"})
    void knowsThatNobodyHeldACodeOnADay(String code, LocalDate day) {
        assertThat(divisions.byCode(code, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "320684, 320614", // 海门市 → 海门区
        "320625, 320614", // 海门县 → 海门市 → 海门区
        "320802, 320812", // 清河区 → 清江浦区
        "320811, 320812", // 清浦区 → 清江浦区
        "350402, 350404", // 梅列区 → 三元区
        "350427, 350405", // 沙县 → 沙县区
        "320626, 320681", // 启东县 → 329013 → 启东市
        "320803, 320803", // 楚州区, now 淮安区 under the same code
        "320685, 320685",
    })
    void followsACodeToWhatItHasBecome(String past, String now) {
        assertThat(divisions.onThe(TODAY, past)).map(Division::code).contains(now);
    }

    @ParameterizedTest
    @CsvSource({"320304", "990101", "abc"}) // 九里区 was split among three
    void doesNotGuessWhereThereIsNoSingleSuccessor(String code) {
        assertThat(divisions.onThe(TODAY, code)).isEmpty();
    }

    @Test
    void everyDivisionInForceHasAParentInForce() {
        for (Division province : divisions.provinces(TODAY)) {
            for (Division below : divisions.childrenOf(province.code(), TODAY)) {
                assertThat(divisions.byCode(Objects.requireNonNull(below.parentCode()), TODAY))
                        .contains(province);
            }
        }
        long counties = divisions.provinces(TODAY).stream()
                .flatMap(province -> divisions.childrenOf(province.code(), TODAY).stream())
                .flatMap(city -> divisions.childrenOf(city.code(), TODAY).stream())
                .count();
        assertThat(counties).isEqualTo(2849); // as in the ministry's table of 2024
    }
}
