package cn.qinxue.infra.demonstration;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The boxes of an MP4 file at one level, by type and in order (ISO/IEC 14496-12). */
record ClipBoxes(Map<String, ByteBuffer> boxes) {
    static ClipBoxes of(ByteBuffer bytes) {
        Map<String, ByteBuffer> boxes = new LinkedHashMap<>();
        var rest = bytes.slice();
        while (rest.remaining() >= 8) {
            int size = rest.getInt(0);
            var type = new byte[4];
            rest.get(4, type);
            boxes.put(new String(type, StandardCharsets.US_ASCII), rest.slice(8, size - 8));
            rest = rest.slice(size, rest.remaining() - size);
        }
        return new ClipBoxes(boxes);
    }

    ByteBuffer get(String type) {
        var box = boxes.get(type);
        if (box == null) throw new AssertionError("no " + type + " among " + boxes.keySet());
        return box;
    }

    /** The length of the presentation in milliseconds, from the movie header. */
    long millis() {
        var header = of(get("moov")).get("mvhd");
        boolean wide = header.get(0) == 1;
        long timescale = header.getInt(wide ? 20 : 12);
        long duration = wide ? header.getLong(24) : header.getInt(16);
        return duration * 1000 / timescale;
    }
}
