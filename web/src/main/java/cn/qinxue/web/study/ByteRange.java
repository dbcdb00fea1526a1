package cn.qinxue.web.study;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The piece of a file that a Range header asks for (RFC 9110, section 14), at most {@link #LARGEST} bytes of it: the
 * browser asks for the rest when it needs it.
 *
 * @param first offset of its first byte
 * @param count how many bytes
 */
record ByteRange(long first, long count) {
    static final long LARGEST = 1 << 20;

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** Empty if no byte of the file is asked for; without a header, or with one that is not understood, its beginning. */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        var asked = ONE_RANGE.matcher(header == null ? "" : header);
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty()))
            return piece(0, length - 1, length);
        if (asked.group(1).isEmpty()) return piece(length - Long.parseLong(asked.group(2)), length - 1, length);
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? length - 1 : Long.parseLong(asked.group(2));
        return piece(first, last, length);
    }

    String contentRange(long length) {
        return "bytes " + first + "-" + (first + count - 1) + "/" + length;
    }

    private static Optional<ByteRange> piece(long first, long last, long length) {
        long from = Math.max(0, first);
        long count = Math.min(Math.min(last, length - 1) - from + 1, LARGEST);
        return count > 0 ? Optional.of(new ByteRange(from, count)) : Optional.empty();
    }
}
