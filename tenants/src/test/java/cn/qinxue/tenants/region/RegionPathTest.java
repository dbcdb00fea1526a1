package cn.qinxue.tenants.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionPathTest {
    @ParameterizedTest
    @CsvSource({
        "320000/320600/320685/, 320000/320600/320685/, true",
        "320000/320600/320685/, 320000/320600/, true",
        "320000/320600/320685/, 320000/, true",
        "320000/320600/, 320000/320600/320685/, false",
        "320000/320600/320685/, 320000/320600/320681/, false",
        "320000/320600/320685/, 350000/, false",
        "32011/, 3201/, false",
        "320000/320600-ZZ/, 320000/320600/, false",
        "320000/320000-ZZ/, 320000/, true",
        "320600/, 320000/320600/, false",
    })
    void liesWithinItselfAndThoseAboveOnly(String path, String other, boolean within) {
        assertThat(new RegionPath(path).isWithin(new RegionPath(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "320000",
                "/320000/",
                "320000//320600/",
                "320000/%/",
                "320000/_/",
                "320000/ /",
                "320000/\n/",
                "320000/'/",
                "江苏省/",
                "320000/320600",
                "320000\\/"
            })
    void refusesWhatIsNoPath(String text) {
        assertThatThrownBy(() -> new RegionPath(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesItsAncestorsFromTheRootDown() {
        var path = RegionPath.root("320000").child("320600").child("320685");
        assertThat(path.ancestors()).containsExactly(new RegionPath("320000/"), new RegionPath("320000/320600/"));
        assertThat(path.code()).isEqualTo("320685");
        assertThat(path.depth()).isEqualTo(3);
        assertThat(RegionPath.root("320000").ancestors()).isEmpty();
        assertThat(RegionPath.root("320000").code()).isEqualTo("320000");
    }
}
