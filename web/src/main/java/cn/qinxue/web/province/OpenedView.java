package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceOpening.Outcome.Opened;
import java.util.Locale;

/** A province that has just been opened; {@code link} is where its pages are. */
public record OpenedView(Opened opened, String link) {
    /** 1.8 秒. */
    public String seconds() {
        return String.format(Locale.ROOT, "%.1f 秒", opened.took().toMillis() / 1000.0);
    }
}
