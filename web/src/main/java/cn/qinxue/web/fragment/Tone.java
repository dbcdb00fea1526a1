package cn.qinxue.web.fragment;

/** What a state or a notice means; colour never says it alone, so each brings its icon. */
public enum Tone {
    /** Done, passed, valid. */
    OK("ok", "circle-check"),
    /** Under way. */
    NOW("now", "player-play"),
    /** Waiting for somebody. */
    WAIT("", "clock"),
    /** Something to mind. */
    WARN("warn", "alert-triangle"),
    /** Failed or refused. */
    BAD("bad", "alert-circle"),
    /** Not begun yet. */
    OPEN("", "circle-dashed"),
    /** Switched off, cancelled, closed. */
    OFF("", "ban"),
    /** Plain information. */
    INFO("", "info-circle");

    private final String suffix;
    private final String icon;

    Tone(String suffix, String icon) {
        this.suffix = suffix;
        this.icon = icon;
    }

    /** The icon beside the word. */
    public String icon() {
        return icon;
    }

    /** The class of a component in this tone: {@code q-state q-state--ok}. */
    public String of(String component) {
        return suffix.isEmpty() ? component : component + " " + component + "--" + suffix;
    }
}
