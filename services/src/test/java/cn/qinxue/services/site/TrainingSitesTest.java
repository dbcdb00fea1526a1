package cn.qinxue.services.site;

import static cn.qinxue.services.plan.PlanHouse.HAIAN;
import static cn.qinxue.services.plan.PlanHouse.JIANGSU;
import static cn.qinxue.services.plan.PlanHouse.NANTONG;
import static cn.qinxue.services.plan.PlanHouse.RUGAO;
import static cn.qinxue.services.plan.PlanHouse.siteDetails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.access.SitePost;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.office.AdministratorRefusal;
import cn.qinxue.services.plan.PlanHouse;
import cn.qinxue.services.site.SiteAdministrators.Candidate;
import cn.qinxue.services.site.TrainingSites.Outcome;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.Passwords;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSitesTest {
    private static final TrainingSites SITES = LearnerHouse.bean(TrainingSites.class);
    private static final SiteAdministrators ADMINISTRATORS = LearnerHouse.bean(SiteAdministrators.class);
    private static final Sessions SESSIONS = LearnerHouse.bean(Sessions.class);
    private static LearnerHouse home;
    private static LearnerHouse neighbour;

    @BeforeAll
    static void openTenants() {
        LearnerHouse.today(PlanHouse.TODAY);
        home = LearnerHouse.open("sites");
        neighbour = LearnerHouse.open("sites");
    }

    private static List<String> names(RegionPath scope, SiteFilter filter) {
        return SITES.page(scope, filter, 0, 1000).stream()
                .map(TrainingSite::name)
                .toList();
    }

    private static String fresh(String name) {
        return name + UUID.randomUUID();
    }

    @Test
    void anOfficeOpensASiteOfItsRegionWithTheFirstAdministrator() {
        home.run(() -> {
            var office = Officers.at(HAIAN);
            var candidate = new Candidate("褚 晓东", "10050001201", "2023ms01");
            var opened = (Outcome.Opened) SITES.open(office, siteDetails("海安一点"), candidate);
            assertThat(opened.site()).returns(HAIAN, TrainingSite::regionPath).returns(120, TrainingSite::capacity);
            var account = opened.administrator().account();
            assertThat(LearnerHouse.bean(Passwords.class)
                            .matches(
                                    opened.password(),
                                    LearnerHouse.bean(Accounts.class)
                                            .get(account)
                                            .passwordHash()))
                    .isTrue();
            assertThat(SESSIONS.actor(SESSIONS.open(account)))
                    .hasValueSatisfying(actor -> assertThat(actor)
                            .returns(true, Actor::mustChangePassword)
                            .returns("褚晓东", Actor::name)
                            .returns(new SitePost(opened.site().id(), "海安一点", HAIAN), Actor::atSite));
            assertThat(entries(TrainingSites.subject(opened.site().id())))
                    .singleElement()
                    .returns(AuditAction.CREATION, AuditEntry::action)
                    .returns(HAIAN, AuditEntry::officePath);
            assertThat(entries("account/" + account)).singleElement().satisfies(entry -> {
                assertThat(entry.officePath()).isEqualTo(HAIAN);
                assertThat(entry.afterValue()).contains("**** 1201").doesNotContain(opened.password(), "10050001201");
            });
        });
    }

    @Test
    void whoWorksForNoSiteIsAtNone() {
        assertThatThrownBy(() -> Officers.at(HAIAN).atSite()).isInstanceOf(NotFound.class);
        home.run(() -> {
            var site = PlanHouse.site(HAIAN, fresh("海安"));
            assertThatThrownBy(() -> site.actor().scope()).isInstanceOf(NotFound.class);
            assertThat(SITES.own(site.actor())).isEqualTo(site.site());
            assertThatThrownBy(() -> SITES.own(Officers.at(HAIAN))).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        home.run(() -> {
            var taken = fresh("海安");
            PlanHouse.site(HAIAN, taken);
            var wrong =
                    new SiteDetails(taken, LocalDate.of(2023, 9, 5), 0, "", "", new SiteDetails.Reach("", "请来电"), "");
            assertThat(SITES.open(Officers.at(HAIAN), wrong, new Candidate("x", "123", "a-b")))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .extracting(SiteRefusal::field)
                                    .contains(
                                            "name",
                                            "foundedOn",
                                            "capacity",
                                            "telephone",
                                            "administrator",
                                            "mobile",
                                            "accountName"));
            // The same name elsewhere is another site.
            PlanHouse.site(RUGAO, taken);
        });
    }

    @Test
    void aLoginNameThatIsTakenIsRefusedAndNothingIsOpened() {
        home.run(() -> {
            var name = fresh("海安");
            SITES.open(Officers.at(HAIAN), siteDetails(name), new Candidate("褚晓东", "10050001301", "ms1301"));
            assertThat(SITES.open(
                            Officers.at(RUGAO), siteDetails(name + "二"), new Candidate("祁云", "10050001301", "MS1301")))
                    .isEqualTo(new Outcome.Refused(List.of(
                            new SiteRefusal.OfAdministrator(new AdministratorRefusal.AccountNameTaken()),
                            new SiteRefusal.OfAdministrator(new AdministratorRefusal.MobileTaken()))));
            assertThat(names(JIANGSU, new SiteFilter(name, null, true))).containsExactly(name);
        });
        neighbour.run(() -> assertThat(SITES.open(
                        Officers.at(HAIAN), siteDetails("邻省点"), new Candidate("褚晓东", "10050001301", "ms1301")))
                .isInstanceOf(Outcome.Opened.class));
    }

    @ParameterizedTest
    @CsvSource({
        "ms01,true",
        "2023,true",
        "MS2023,true",
        "ms1,false",
        "ms 01,false",
        "面授点01,false",
        "13900001234,false",
        "abcdefghijklmnopqrst,true",
        "abcdefghijklmnopqrstu,false"
    })
    void accountNamesAreLettersOrDigits(String name, boolean allowed) {
        assertThat(SiteRules.isAccountName(name)).isEqualTo(allowed);
    }

    @Test
    void listsShowOwnAndBelow() {
        home.run(() -> {
            var word = UUID.randomUUID().toString();
            PlanHouse.site(NANTONG, "南通" + word);
            PlanHouse.site(HAIAN, "海安" + word);
            var rugao = PlanHouse.site(RUGAO, "如皋" + word);
            SITES.disable(Officers.at(RUGAO), rugao.site().id(), true);
            assertThat(names(NANTONG, new SiteFilter(word, null, true)))
                    .containsExactlyInAnyOrder("南通" + word, "海安" + word, "如皋" + word);
            assertThat(names(NANTONG, new SiteFilter(word, null, false))).containsExactly("南通" + word);
            assertThat(names(JIANGSU, new SiteFilter(word, null, false))).isEmpty();
            assertThat(names(JIANGSU, new SiteFilter(word, true, true))).containsExactly("如皋" + word);
            assertThat(names(HAIAN, new SiteFilter(word, null, true))).containsExactly("海安" + word);
            assertThat(SITES.count(NANTONG, new SiteFilter(word, false, true))).isEqualTo(2);
            assertThat(names(NANTONG, new SiteFilter("%", null, true))).isEmpty();
        });
        neighbour.run(() ->
                assertThat(names(JIANGSU, new SiteFilter("南通", null, true))).isEmpty());
    }

    @Test
    void aSiteOutsideTheScopeIsNotThere() {
        var site = home.call(() -> PlanHouse.site(HAIAN, fresh("海安")));
        var id = site.site().id();
        var account = site.actor().account();
        Runnable attempts = () -> {
            var office = Officers.at(RUGAO);
            assertThatThrownBy(() -> SITES.get(RUGAO, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> SITES.change(office, id, 0, siteDetails("改")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> SITES.disable(office, id, true)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ADMINISTRATORS.open(office, id, new Candidate("祁云", "10050001601", "ms1601")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ADMINISTRATORS.reset(office, id, account)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ADMINISTRATORS.disable(office, id, account, true))
                    .isInstanceOf(NotFound.class);
        };
        home.run(attempts);
        neighbour.run(attempts);
        neighbour.run(() -> assertThatThrownBy(() -> SITES.get(JIANGSU, id)).isInstanceOf(NotFound.class));
        home.run(() -> {
            assertThat(SITES.get(NANTONG, id)).isEqualTo(site.site());
            assertThatThrownBy(() -> ADMINISTRATORS.reset(
                            Officers.at(HAIAN),
                            PlanHouse.site(HAIAN, fresh("另一")).site().id(),
                            account))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoeverMayOnlyReadChangesNothing() {
        home.run(() -> {
            var site = PlanHouse.site(HAIAN, fresh("海安"));
            var id = site.site().id();
            var account = site.actor().account();
            var reader = Officers.at(HAIAN, OfficeRole.READ_ONLY);
            var candidate = new Candidate("褚晓东", "10050001401", "ms1401");
            assertThatThrownBy(() -> SITES.open(reader, siteDetails("新"), candidate))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> SITES.change(reader, id, 0, siteDetails("改")))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> SITES.disable(reader, id, true)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> ADMINISTRATORS.reset(reader, id, account)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> ADMINISTRATORS.disable(reader, id, account, true))
                    .isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void ofTwoWhoChangeASiteTheSecondIsTold() {
        home.run(() -> {
            var site = PlanHouse.site(HAIAN, fresh("海安")).site();
            var office = Officers.at(NANTONG);
            var first = siteDetails(fresh("一"));
            var saved = (Outcome.Saved) SITES.change(office, site.id(), site.version(), first);
            assertThat(SITES.change(office, site.id(), site.version(), siteDetails(fresh("二"))))
                    .isEqualTo(new Outcome.Stale(saved.site()));
            assertThat(SITES.get(HAIAN, site.id())).returns(first.name(), TrainingSite::name);
            assertThat(entries(TrainingSites.subject(site.id())).getFirst())
                    .returns(AuditAction.CHANGE, AuditEntry::action)
                    .satisfies(entry -> assertThat(entry.beforeValue())
                            .contains(site.name())
                            .doesNotContain("capacity"));
        });
    }

    @Test
    void theOfficeResetsAndDisablesTheAdministrator() {
        home.run(() -> {
            var site = PlanHouse.site(HAIAN, fresh("海安"));
            var office = Officers.at(HAIAN);
            var account = site.actor().account();
            var token = SESSIONS.open(account);
            var given = (SiteAdministrators.Outcome.Given)
                    ADMINISTRATORS.reset(office, site.site().id(), account);
            assertThat(given.administrator().mustChangePassword()).isTrue();
            assertThat(SESSIONS.actor(token)).isEmpty();
            var second = SESSIONS.open(account);
            ADMINISTRATORS.disable(office, site.site().id(), account, true);
            assertThat(SESSIONS.actor(second)).isEmpty();
            assertThat(SESSIONS.actor(SESSIONS.open(account))).isEmpty();
            assertThat(ADMINISTRATORS.reset(office, site.site().id(), account))
                    .isEqualTo(new SiteAdministrators.Outcome.Refused(List.of(new SiteRefusal.AccountDisabled())));
            var successor = new Candidate("祁云", "10050001501", "ms1501");
            assertThat(ADMINISTRATORS.open(office, site.site().id(), successor))
                    .isInstanceOf(SiteAdministrators.Outcome.Given.class);
            assertThat(ADMINISTRATORS.open(office, site.site().id(), new Candidate("傅连生", "10050001502", "ms1502")))
                    .isEqualTo(new SiteAdministrators.Outcome.Refused(List.of(new SiteRefusal.AlreadyThere())));
            ADMINISTRATORS.disable(office, site.site().id(), account, false);
            assertThat(SESSIONS.actor(SESSIONS.open(account))).isPresent();
            assertThat(entries("account/" + account))
                    .extracting(AuditEntry::action)
                    .containsExactly(
                            AuditAction.ENABLING,
                            AuditAction.DISABLING,
                            AuditAction.PASSWORD_RESET,
                            AuditAction.ACCOUNT_CREATION);
        });
    }

    private static List<AuditEntry> entries(String subject) {
        return LearnerHouse.bean(AuditTrail.class).about(subject, 10);
    }
}
