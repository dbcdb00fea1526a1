package cn.qinxue.web.brand;

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
        var hex = HEX.matcher(text);
        if (!hex.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Accent(hex.group(1).toLowerCase(Locale.ROOT))).filter(Accent::readable);
    }

    /** Contrast with white, from 1 to 21. */
    public double contrast() {
        return contrast(rgb(), WHITE);
    }

    /** The style sheet that turns the house's pages into this province's. */
    public String stylesheet() {
        return ":root{--accent:#%s;--accent-strong:#%06x;--accent-tint:#%06x;--accent-line:#%06x}\n"
                .formatted(hex, mixed(rgb(), 0, STRONG), tint(), mixed(rgb(), WHITE, LINE));
    }

    /** Links also stand on the tint of notices and of the current place, so that is checked too. */
    private boolean readable() {
        return contrast() >= LEAST_CONTRAST && contrast(rgb(), tint()) >= LEAST_CONTRAST;
    }

    private int rgb() {
        return Integer.parseInt(hex, 16);
    }

    private int tint() {
        return mixed(rgb(), WHITE, TINT);
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
