package cn.qinxue.reports.paper;

/** A format of pages. PDF can be searched; OFD (GB/T 33190), which Chinese archives ask for, holds the same as outlines. */
public enum PaperFormat {
    PDF("pdf", "application/pdf"),
    OFD("ofd", "application/ofd");

    private final String ending;
    private final String mediaType;

    PaperFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What a file's name ends with, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
