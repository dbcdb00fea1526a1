package cn.qinxue.web.brand;

import cn.qinxue.tenants.brand.Accent;
import cn.qinxue.tenants.brand.Seal;

/** What a browser loads of a province's brand. Pure. */
final class BrandFiles {
    private BrandFiles() {}

    /** The style sheet that turns the house's pages into this province's. */
    static String stylesheet(Accent accent) {
        return ":root{--accent:#%s;--accent-strong:#%s;--accent-tint:#%s;--accent-line:#%s}\n"
                .formatted(accent.hex(), accent.strong(), accent.tint(), accent.line());
    }

    /** A picture of 40 × 40 in the province's colour, as SVG. */
    static String seal(Seal seal, Accent accent) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="5" fill="#%s"/>\
                <text x="20" y="29.5" text-anchor="middle" font-family="Songti SC,STSong,SimSun,Noto Serif CJK SC,serif" \
                font-size="26" font-weight="700" fill="#fff">%s</text></svg>
                """.formatted(accent.hex(), seal.character());
    }
}
