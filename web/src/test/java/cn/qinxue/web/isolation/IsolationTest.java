package cn.qinxue.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.testbase.Provinces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A learner of Jiangsu tries every address with the ids of others: of another learner, and of Fujian. */
class IsolationTest {
    private static Victim self;
    private static Victim colleague;
    private static Victim stranger;

    @BeforeAll
    static void meet() {
        self = Victim.of(Provinces.person(Provinces.jiangsu(), "陈立新"));
        colleague = Victim.of(Provinces.person(Provinces.jiangsu(), "周文静"));
        stranger = Victim.of(Provinces.person(Provinces.fujian(), "郑晓燕"));
    }

    static List<Address> learnerRoutesWithIds() {
        return learnerRoutes().stream().filter(Address::hasId).toList();
    }

    static List<Address> learnerRoutes() {
        return Address.below(Provinces.bean(Router.class), "/learner");
    }

    static List<Address> operatorRoutes() {
        return Address.below(Provinces.bean(Router.class), "/operator");
    }

    @ParameterizedTest
    @MethodSource("learnerRoutesWithIds")
    void idsOfOthersAreNotThereAndNothingChanges(Address address) {
        assertThat(address.ids())
                .as("every id stands behind a noun")
                .isEqualTo(address.template().split("\\{", -1).length - 1);
        for (var victim : List.of(colleague, stranger)) {
            var before = Fingerprint.of(victim.person().tenant());
            var own = Fingerprint.of(self.person().tenant());
            var answer = Provinces.send(
                    self.person().tenant(),
                    self.person().logIn(),
                    address.request(address.with(noun -> id(victim, noun)), strings(victim)));
            assertThat(answer.code())
                    .as("%s with ids of %s", address, victim.person().name())
                    .isEqualTo(notThere(address));
            assertThat(Fingerprint.of(victim.person().tenant())).isEqualTo(before);
            assertThat(Fingerprint.of(self.person().tenant())).isEqualTo(own);
        }
    }

    /** One's own class does not open the other province's courses. */
    @ParameterizedTest
    @MethodSource("learnerRoutesWithIds")
    void idsOfOthersBelowOnesOwnAreNotThereEither(Address address) {
        if (address.ids() < 2) return;
        var first = address.nouns().getFirst();
        var path = address.with(noun -> id(noun.equals(first) ? self : stranger, noun));
        var before = Fingerprint.of(self.person().tenant());
        var answer =
                Provinces.send(self.person().tenant(), self.person().logIn(), address.request(path, strings(stranger)));
        assertThat(answer.code()).isEqualTo(404);
        assertThat(Fingerprint.of(self.person().tenant())).isEqualTo(before);
    }

    /** Otherwise the tests above would be content with addresses that nobody has. */
    @ParameterizedTest
    @MethodSource("learnerRoutesWithIds")
    void ownIdsAreThere(Address address) {
        if (address.method() != HttpMethod.GET) return;
        var answers = Stream.of(self, colleague, stranger)
                .map(person -> Provinces.send(
                                person.person().tenant(),
                                person.person().logIn(),
                                address.request(address.with(noun -> id(person, noun)), strings(person)))
                        .code())
                .toList();
        assertThat(answers).as(address.toString()).anyMatch(code -> code < 300);
        assertThat(answers).as(address.toString()).allMatch(code -> code < 500);
    }

    @Test
    void aSessionIsWorthNothingAtAnotherProvince() {
        var token = self.person().logIn();
        assertThat(Provinces.get(Provinces.jiangsu(), token, "/learner/profile").code())
                .isEqualTo(200);
        for (Tenant tenant : List.of(Provinces.fujian(), Provinces.platform())) {
            for (var path : List.of("/learner/profile", "/operator/messages")) {
                var answer = Provinces.get(tenant, token, path);
                assertThat(answer.code()).isIn(303, 404);
                assertThat(answer.getHeaders().get(HttpHeaders.LOCATION, String.class, "/login"))
                        .startsWith("/login");
            }
            assertThat(Provinces.get(tenant, token, "/login").getBody().orElse(""))
                    .doesNotContain(self.person().name());
        }
    }

    @ParameterizedTest
    @MethodSource("operatorRoutes")
    void theOperatorsSideIsNotThereAtAProvince(Address address) {
        var path = address.template().replaceAll("\\{[^}]*}", "x");
        var answer = Provinces.send(Provinces.jiangsu(), self.person().logIn(), address.request(path, strings(self)));
        assertThat(answer.code()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("learnerRoutes")
    void theLearnersSideIsNotThereAtTheOperatorsHost(Address address) {
        var path = address.hasId() ? address.with(noun -> id(self, noun)) : address.template();
        var answer = Provinces.send(Provinces.platform(), self.person().logIn(), address.request(path, strings(self)));
        assertThat(answer.code()).isEqualTo(404);
    }

    /** A token that plays no more and one that never did are the same to the player: somebody else plays, 409. */
    private static int notThere(Address address) {
        return address.template().endsWith("/beats") ? 409 : 404;
    }

    /** An id of that person where the demonstration gives one; where it does not, one that is nobody's. */
    private static String id(Victim victim, String noun) {
        assertThat(Victim.nouns())
                .as("a new noun in an address: say in Victim whose it is")
                .contains(noun);
        return victim.ids().getOrDefault(noun, new UUID(0, 1)).toString();
    }

    private static Map<String, String> strings(Victim victim) {
        var strings = new HashMap<String, String>();
        victim.ids().forEach((noun, id) -> strings.put(noun, id.toString()));
        return strings;
    }
}
