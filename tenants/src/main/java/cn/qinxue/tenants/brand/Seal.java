package cn.qinxue.tenants.brand;

import java.util.Optional;

/** A province's seal: the one Chinese character it is known by, cut like a name seal. */
public record Seal(String character) {
    /** The seal if the text is exactly one Chinese character. */
    public static Optional<Seal> of(String text) {
        boolean one = !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
        return one && Character.isIdeographic(text.codePointAt(0)) ? Optional.of(new Seal(text)) : Optional.empty();
    }
}
