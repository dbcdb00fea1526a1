package cn.qinxue.web.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.page.Address;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
    @ParameterizedTest(name = "page {0} of {1} rows")
    @CsvSource({
        "1, 0,    1",
        "1, 20,   1",
        "1, 60,   '1 2 3'",
        "1, 100,  '1 2 3 4 5'",
        "1, 3482, '1 2 3 4 0 175'",
        "3, 3482, '1 2 3 4 0 175'",
        "4, 3482, '1 2 3 4 5 0 175'",
        "9, 3482, '1 0 8 9 10 0 175'",
        "174, 3482, '1 0 173 174 175'",
        "175, 3482, '1 0 174 175'",
    })
    void linksToTheFirstTheLastAndTheNeighbours(int page, long total, String links) {
        var expected = Arrays.stream(links.split(" ")).map(Integer::valueOf).toList();
        assertThat(new Pager(Address.of("/x"), page, 20, total, null).links()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'/x', 1, 20",
        "'/x?page=2&size=50', 2, 50",
        "'/x?page=0', 1, 20",
        "'/x?page=-4', 1, 20",
        "'/x?page=99', 5, 20",
        "'/x?page=999999999999', 1, 20",
        "'/x?size=1000000', 1, 20",
        "'/x?page=a&size=b', 1, 20",
    })
    void takesTheNearestThatMakesSense(URI address, int page, int size) {
        var pager = Pager.of(Address.of(address), 100);
        assertThat(pager.page()).isEqualTo(page);
        assertThat(pager.size()).isEqualTo(size);
    }

    @Test
    void saysWhichRowsItShows() {
        var pager = new Pager(Address.of("/x"), 5, 20, 93, null);
        assertThat(pager.offset()).isEqualTo(80);
        assertThat(pager.first()).isEqualTo(81);
        assertThat(pager.last()).isEqualTo(93);
    }
}
