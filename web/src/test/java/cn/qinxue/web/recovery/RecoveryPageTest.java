package cn.qinxue.web.recovery;

import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Visit;
import io.micronaut.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecoveryPageTest {
    private static final Tenant HOME = TestHouse.openTenant("recovery");

    @Test
    void everyPageIsTheSameForSomebodyAndForNobody() {
        var chen = People.learner(HOME, "陈立新");
        var pages = new ArrayList<List<String>>();
        for (var who : List.of(
                List.of("陈立新", chen.mobile()), List.of("陈立旧", chen.idNumber()), List.of("陈立新", People.idNumber()))) {
            pages.add(walk(who.getFirst(), who.getLast()));
        }
        assertThat(pages.get(1)).isEqualTo(pages.get(0));
        assertThat(pages.get(2)).isEqualTo(pages.get(0));
        assertThat(pages.getFirst()).allSatisfy(page -> assertThat(page).contains("025-0000 1201"));
    }

    /** What somebody sees who asks for a code, looks, asks again at once, and types a wrong one. */
    private static List<String> walk(String name, String account) {
        var visit = new Visit(HOME);
        var sent = visit.postWithCaptcha("/recovery", Map.of("name", name, "account", account));
        var place = location(sent);
        var password = Map.of("code", "135790", "password", "bai-yun-2077", "again", "bai-yun-2077");
        return List.of(
                plain(visit.get(place), place),
                plain(visit.post(place + "/messages", Map.of("x", "")), place),
                plain(visit.post(place, password), place));
    }

    private static String plain(HttpResponse<String> response, String place) {
        var headers = response.getHeaders().names().stream().sorted().collect(Collectors.joining(","));
        return response.code()
                + headers
                + body(response).replace(place, "place").replaceAll("\\d+ 秒", "n 秒");
    }
}
