package cn.qinxue.tenants.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A province's colour, e.g. {@code 1d5483}: six lower-case hex digits, dark enough to be read on white and on its own tint. */
public record Accent(String hex) {
    /** WCAG 2.2 AA for text of normal size. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int WHITE = 0xffffff;
    private static final double TINT = 0.93;
    private static final double LINE = 0.72;
    private static final double STRONG = 0.24;

    /** The colour if it is one and readable; with or without the leading {@code #}. */
    public static Optional<Accent> of(String text) {
        return parse(text).filter(Accent::isReadable);
    }

    /** The colour if it is one, readable or not; with or without the leading {@code #}. */
    public static Optional<Accent> parse(String text) {
        var hex = HEX.matcher(text);
        return hex.matches() ? Optional.of(new Accent(hex.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** Contrast with white, from 1 to 21. */
    public double contrast() {
        return contrast(rgb(), WHITE);
    }

    /** What lies under the pointer: darker. */
    public String strong() {
        return text(mixed(rgb(), 0, STRONG));
    }

    /** The ground of notices and of the current place: nearly white. */
    public String tint() {
        return text(mixed(rgb(), WHITE, TINT));
    }

    /** The edge of what stands on the tint. */
    public String line() {
        return text(mixed(rgb(), WHITE, LINE));
    }

    /** Links also stand on the tint of notices and of the current place, so that is checked too. */
    public boolean isReadable() {
        return contrast() >= LEAST_CONTRAST && contrast(rgb(), mixed(rgb(), WHITE, TINT)) >= LEAST_CONTRAST;
    }

    private int rgb() {
        return Integer.parseInt(hex, 16);
    }

    private static String text(int rgb) {
        return "%06x".formatted(rgb);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int colour, int with, double share) {
        int mix = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (colour >> shift & 0xff) * (1 - share) + (with >> shift & 0xff) * share;
            mix |= (int) Math.round(channel) << shift;
        }
        return mix;
    }
}
