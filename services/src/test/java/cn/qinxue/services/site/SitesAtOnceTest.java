package cn.qinxue.services.site;

import static cn.qinxue.services.plan.PlanHouse.HAIAN;
import static cn.qinxue.services.plan.PlanHouse.RUGAO;
import static cn.qinxue.services.plan.PlanHouse.siteDetails;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.FreshPassword;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.office.AdministratorRefusal;
import cn.qinxue.services.plan.PlanHouse;
import cn.qinxue.services.site.SiteAdministrators.Candidate;
import cn.qinxue.services.site.TrainingSites.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Two offices that open sites at the same instant. */
class SitesAtOnceTest {
    private static final TrainingSites SITES = LearnerHouse.bean(TrainingSites.class);
    private static LearnerHouse home;

    @BeforeAll
    static void openTheHome() {
        LearnerHouse.today(PlanHouse.TODAY);
        home = LearnerHouse.open("sites-at-once");
    }

    /** The names that two sites want, each round: one is opened, the other hears what one who comes later hears. */
    @RepeatedTest(5)
    void ofTwoWhoWantOneLoginNameAtOnceOneGetsIt(RepetitionInfo round) throws Exception {
        var number = round.getCurrentRepetition();
        var name = "MS19" + number;
        var mobile = "1005000190" + number;
        var refused = new Outcome.Refused(List.of(
                new SiteRefusal.OfAdministrator(new AdministratorRefusal.AccountNameTaken()),
                new SiteRefusal.OfAdministrator(new AdministratorRefusal.MobileTaken())));
        var together = new CyclicBarrier(2);
        var wishes = Stream.of(HAIAN, RUGAO)
                .<Callable<Outcome>>map(region -> () -> home.call(() -> {
                    var password = LearnerHouse.bean(FreshPassword.Source.class).next();
                    await(together);
                    return SITES.open(
                            Officers.at(region),
                            siteDetails("同时开" + UUID.randomUUID()),
                            new Candidate("褚晓东", mobile, name),
                            password);
                }))
                .toList();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<Outcome>();
            for (var future : threads.invokeAll(wishes)) outcomes.add(future.get());
            assertThat(outcomes).filteredOn(Outcome.Opened.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).containsExactly(refused);
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
