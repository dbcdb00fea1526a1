package cn.qinxue.services.staffimport;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /** The next cell; null is NULL. */
    CopyText cell(@Nullable String value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value);
        }
        return this;
    }

    CopyText bytes(byte @Nullable [] value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else {
            text.append("\\\\x").append(HEX.formatHex(value));
        }
        return this;
    }

    void endRow() {
        text.append('\n');
        begun = false;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void separate() {
        if (begun) {
            text.append('\t');
        }
        begun = true;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> {}
                default -> text.append(character);
            }
        }
    }
}
