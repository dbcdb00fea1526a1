package cn.qinxue.web.brand;

import java.util.Optional;

/** A province's seal: the one Chinese character it is known by, cut like a name seal, as SVG. */
public record Seal(String character) {
    /** The seal if the text is exactly one Chinese character. */
    public static Optional<Seal> of(String text) {
        boolean one = !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
        return one && Character.isIdeographic(text.codePointAt(0)) ? Optional.of(new Seal(text)) : Optional.empty();
    }

    /** A picture of 40 × 40 in the province's colour. */
    public String svg(Accent accent) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="5" fill="#%s"/>\
                <text x="20" y="29.5" text-anchor="middle" font-family="Songti SC,STSong,SimSun,Noto Serif CJK SC,serif" \
                font-size="26" font-weight="700" fill="#fff">%s</text></svg>
                """.formatted(accent.hex(), character);
    }
}
