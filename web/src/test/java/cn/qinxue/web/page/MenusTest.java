package cn.qinxue.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.tenants.region.RegionPath;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenusTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/learner, /learner",
                "/learner/orders, /learner/orders",
                "/learner/orders/42/refund, /learner/orders",
                "/learner/ordersheet, /learner",
                "/learnerx, -",
            })
    void theLongestPathThatFitsIsTheCurrentPlace(String path, String current) {
        assertThat(Menus.current(Menus.learner(), path)).isEqualTo(current);
    }

    @Test
    void noTwoLinesLeadToTheSamePlace() {
        Stream.of(
                        Menus.portal(),
                        Menus.learner(),
                        Menus.office(new Post(RegionPath.root("320000"), OfficeRole.OFFICE_ADMINISTRATOR)),
                        Menus.operator())
                .forEach(menu -> {
                    var paths = menu.stream()
                            .flatMap(group -> group.items().stream())
                            .map(MenuItem::path)
                            .toList();
                    assertThat(new HashSet<>(paths)).hasSameSizeAs(paths);
                });
    }
}
