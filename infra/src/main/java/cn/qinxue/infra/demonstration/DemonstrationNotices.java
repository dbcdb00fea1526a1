package cn.qinxue.infra.demonstration;

import cn.qinxue.services.notice.NoticeCategory;
import cn.qinxue.services.notice.Notices;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;

/** Publishes what stands on the portal of a province of the demonstration. */
@Singleton
class DemonstrationNotices {
    private final Notices notices;
    private final Regions regions;

    DemonstrationNotices(Notices notices, Regions regions) {
        this.notices = notices;
        this.regions = regions;
    }

    /** One notice of {@code notices.yaml}. */
    record Line(NoticeCategory category, String title, String body) {}

    void load() {
        var province = regions.tree().root().path();
        for (var line : DemonstrationFiles.notices()) {
            notices.publish(line.category(), province, line.title(), line.body());
        }
    }
}
