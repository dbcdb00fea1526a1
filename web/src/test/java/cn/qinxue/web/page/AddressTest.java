package cn.qinxue.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressTest {
    private final Address list = Address.of(URI.create("/office/staff?q=%E8%92%8B&level=&size=50&page=3&tag=a&tag=b"));

    @Test
    void keepsTheWholeStateOfAList() {
        assertThat(list.get("q")).isEqualTo("蒋");
        assertThat(list).hasToString("/office/staff?q=%E8%92%8B&size=50&page=3&tag=a&tag=b");
    }

    @Test
    void leavesEmptyFiltersOut() {
        assertThat(list.get("level")).isNull();
    }

    @Test
    void goesBackToTheFirstPageWhenAFilterChanges() {
        assertThat(list.with("q", "李 &明")).hasToString("/office/staff?size=50&tag=a&tag=b&q=%E6%9D%8E+%26%E6%98%8E");
        assertThat(list.without("tag")).hasToString("/office/staff?q=%E8%92%8B&size=50");
    }

    @Test
    void turnsThePage() {
        assertThat(list.with("page", 4)).hasToString("/office/staff?q=%E8%92%8B&size=50&tag=a&tag=b&page=4");
    }

    @Test
    void survivesWhatIsNotEncodedRightly() {
        assertThat(new Address("/x", java.util.List.of(new Address.Parameter("q", "100%"))))
                .hasToString("/x?q=100%25");
    }
}
