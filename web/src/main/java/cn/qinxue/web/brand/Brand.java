package cn.qinxue.web.brand;

import cn.qinxue.tenants.brand.Accent;
import cn.qinxue.web.Show;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a province puts on every page: title, seal, colour, hot line, office hours and who runs it. */
public record Brand(String title, String seal, Accent accent, String hotline, String officeHours, String organiser) {
    /** The face of the platform itself, and of pages that belong to no province. */
    public static final Brand PLATFORM = new Brand("勤学", "勤", new Accent("363d47"), "", "", "勤学平台");

    /** Where this province's style sheet is; the colour is in the address, so it may be kept for ever. */
    public String stylesheet() {
        return "/brand/" + accent.hex() + ".css";
    }

    /** Where the picture of this province's seal is; kept for ever like the style sheet. */
    public String sealImage() {
        return "/brand/" + accent.hex() + "/" + URLEncoder.encode(seal, StandardCharsets.UTF_8) + ".svg";
    }

    /** The address that dials the hot line. */
    public String dialHotline() {
        return Show.dial(hotline);
    }
}
