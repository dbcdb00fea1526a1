package cn.qinxue.web.statisticsapi;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.web.statistics.StatisticsHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Tokens;
import io.micronaut.http.HttpResponse;
import org.junit.jupiter.api.Test;

class StatisticsApiTest {
    private static final StatisticsHouse HOUSE = StatisticsHouse.open("statistics-api", "钱");
    private static final StatisticsHouse NEIGHBOUR = StatisticsHouse.open("statistics-api-neighbour", "邻");

    @Test
    void rowsAddUpToTheTotalOfTheScope() {
        assertThat(get(Offices.PROVINCE, "continuing-education").body())
                .contains("\"region\":\"江苏省\"", "\"total\":{\"people\":780,", "\"behind\":false", "\"day\":null")
                .contains("\"code\":\"320600\",\"name\":\"南通市\",\"own\":false,\"figures\":{\"people\":255,");
        assertThat(get(Offices.NANTONG, "continuing-education").body())
                .contains("\"total\":{\"people\":255,")
                .doesNotContain("无锡");
    }

    @Test
    void sitesAreThoseOfTheScope() {
        assertThat(get(Offices.NANTONG, "training-sites").body())
                .contains("\"approvedHeads\":40,\"trained\":16,\"passed\":12", "钱海安技师学院")
                .doesNotContain("锡山", "邻");
        assertThat(get(Offices.PROVINCE, "training-sites").body())
                .contains("\"total\":{\"approvedSites\":2,\"openedSites\":2,\"approvedClasses\":2,\"openedClasses\":2,"
                        + "\"approvedHeads\":80,\"trained\":32,\"passed\":24}");
    }

    @Test
    void whatMakesNoSenseIsRefusedByName() {
        for (var call : new String[] {"continuing-education", "training-sites"}) {
            for (var wrong : new String[] {
                "region=320200", "region=999999", "year=1", "programme=none", "nonsense=1", "year=2026&year=2025"
            }) {
                var answer = get(Offices.NANTONG, call + "?" + wrong);
                assertThat(answer.getStatus().getCode()).as(call + wrong).isEqualTo(400);
                assertThat(answer.body()).contains("urn:qinxue:bad-parameter");
            }
        }
        for (var call : new String[] {"continuing-education", "training-sites"}) {
            assertThat(get(Offices.NANTONG, call + "?day=1").getStatus().getCode())
                    .isEqualTo(400);
            assertThat(get(Offices.NANTONG, call + "?day=2020-01-01").body()).contains("urn:qinxue:day-not-kept");
        }
    }

    @Test
    void aFrozenDayStaysAsItWas() {
        var frozen = StatisticsHouse.open("statistics-api-frozen", "钱");
        frozen.freeze();
        frozen.change();
        var token = Tokens.of(frozen.tenant, Offices.NANTONG);
        var path = "/api/v1/statistics/training-sites";
        var day = StatisticsHouse.YESTERDAY.toString();
        assertThat(Tokens.get(frozen.tenant, token, path + "?day=" + day).body())
                .contains("\"trained\":16,\"passed\":12", "钱海安技师学院", "\"day\":\"" + day + "\"")
                .doesNotContain("改名");
        assertThat(Tokens.get(frozen.tenant, token, path).body()).contains("\"passed\":0", "改名");
    }

    @Test
    void aTokenOfTheNeighbourOpensNothingHere() {
        var foreign = Tokens.of(NEIGHBOUR.tenant, Offices.PROVINCE);
        assertThat(Tokens.get(HOUSE.tenant, foreign, "/api/v1/statistics/continuing-education")
                        .getStatus()
                        .getCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> get(RegionPath office, String call) {
        return Tokens.get(HOUSE.tenant, Tokens.of(HOUSE.tenant, office), "/api/v1/statistics/" + call);
    }
}
