package cn.qinxue.infra.demonstration;

import cn.qinxue.services.notice.NoticeCategory;
import cn.qinxue.services.notice.Notices;
import cn.qinxue.tenants.region.RegionPath;
import jakarta.inject.Singleton;

/** Publishes what stands on the portal of a province of the demonstration. */
@Singleton
class DemonstrationNotices {
    private final Notices notices;

    DemonstrationNotices(Notices notices) {
        this.notices = notices;
    }

    /** One notice of {@code notices.yaml}. */
    record Line(NoticeCategory category, String title, String body) {}

    void load(RegionPath province) {
        for (var line : DemonstrationFiles.notices()) {
            notices.publish(line.category(), province, line.title(), line.body());
        }
    }
}
