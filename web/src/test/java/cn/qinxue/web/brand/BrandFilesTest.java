package cn.qinxue.web.brand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.brand.Accent;
import cn.qinxue.tenants.brand.Seal;
import org.junit.jupiter.api.Test;

class BrandFilesTest {
    private static final Accent ACCENT = new Accent("1d5486");

    @Test
    void theStyleSheetHoldsTheColourAndThreeThatFollow() {
        assertThat(BrandFiles.stylesheet(ACCENT))
                .isEqualTo(
                        ":root{--accent:#1d5486;--accent-strong:#164066;--accent-tint:#eff3f7;--accent-line:#c0cfdd}\n");
    }

    @Test
    void theSealIsItsCharacterInTheProvincesColour() {
        assertThat(BrandFiles.seal(new Seal("𠮷"), ACCENT))
                .contains(">𠮷</text>")
                .contains("fill=\"#1d5486\"");
    }
}
