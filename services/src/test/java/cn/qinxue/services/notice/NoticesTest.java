package cn.qinxue.services.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final Notices NOTICES = TestHouse.bean(Notices.class);
    private static final RegionPath PROVINCE = RegionPath.root("320000");
    private static final RegionPath NANTONG = PROVINCE.child("320600");
    private static final RegionPath HAIAN = NANTONG.child("320685");

    @Test
    void isReadByThePeopleOfItsOfficeAndThoseBelow() {
        var home = TestHouse.openTenant("home");
        var neighbour = TestHouse.openTenant("neighbour");
        var provincial = publish(home, PROVINCE, "全省通知");
        var nantong = publish(home, NANTONG, "南通市通知");
        assertThat(titles(home, PROVINCE)).containsExactly("全省通知");
        assertThat(titles(home, HAIAN)).containsExactly("南通市通知", "全省通知");
        assertThat(titles(home, PROVINCE.child("320100"))).containsExactly("全省通知");
        assertThat(titles(neighbour, HAIAN)).isEmpty();
        assertThat(Tenancy.call(home, () -> NOTICES.count(NoticeCategory.NOTICE, HAIAN)))
                .isEqualTo(2);
        assertThat(Tenancy.call(home, () -> NOTICES.published(provincial.id(), HAIAN))
                        .paragraphs())
                .containsExactly("第一段。", "第二段。");
        assertThatThrownBy(() -> Tenancy.run(home, () -> NOTICES.published(nantong.id(), PROVINCE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenancy.run(neighbour, () -> NOTICES.published(provincial.id(), HAIAN)))
                .isInstanceOf(NotFound.class);
    }

    private static Notice publish(Tenant tenant, RegionPath office, String title) {
        return Tenancy.call(tenant, () -> NOTICES.publish(NoticeCategory.NOTICE, office, title, "第一段。\n\n第二段。"));
    }

    private static List<String> titles(Tenant tenant, RegionPath reader) {
        return Tenancy.call(tenant, () -> NOTICES.published(NoticeCategory.NOTICE, reader, 0, 10)).stream()
                .map(Notice::title)
                .toList();
    }
}
