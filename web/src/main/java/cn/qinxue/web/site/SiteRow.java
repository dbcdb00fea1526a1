package cn.qinxue.web.site;

import cn.qinxue.services.site.SiteAdministratorLine;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.web.fragment.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** A training site in the office's list; the region without the province. */
public record SiteRow(TrainingSite site, String region, List<SiteAdministratorLine> administrators) {
    public SiteRow {
        administrators = List.copyOf(administrators);
    }

    public String path() {
        return TrainingSiteController.PATH + "/" + site.id();
    }

    /** The login names of who works there. */
    public String accounts() {
        return administrators.stream().map(SiteAdministratorLine::accountName).collect(Collectors.joining("、"));
    }

    public String state() {
        return site.disabled() ? "已停用" : "启用";
    }

    public Tone tone() {
        return site.disabled() ? Tone.OFF : Tone.OK;
    }
}
