package cn.qinxue.services.equivalence;

import java.util.Arrays;
import java.util.Optional;

/** What a paper may be; told by its first bytes, never by its name. */
public enum PaperKind {
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-');

    /** So many first bytes tell. */
    static final int TELLING = 8;

    private final String mediaType;
    private final String ending;
    private final byte[] beginning;

    PaperKind(String mediaType, String ending, int... beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) this.beginning[i] = (byte) beginning[i];
    }

    /** The kind of content that begins so; empty for anything that is not taken. */
    static Optional<PaperKind> of(byte[] firstBytes) {
        return Arrays.stream(values())
                .filter(kind -> kind.beginning.length <= firstBytes.length
                        && Arrays.equals(
                                kind.beginning, 0, kind.beginning.length, firstBytes, 0, kind.beginning.length))
                .findFirst();
    }

    /** The kind of that media type. */
    public static Optional<PaperKind> ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(type))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its file names, without the dot. */
    public String ending() {
        return ending;
    }
}
