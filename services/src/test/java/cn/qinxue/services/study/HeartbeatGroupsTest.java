package cn.qinxue.services.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.study.Studies.Beat;
import cn.qinxue.tenants.id.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which heartbeats are written together; who answers them is made up. */
class HeartbeatGroupsTest {
    private static final UUID BAD = Ids.next();
    private static LearnerHouse home;
    private static LearnerHouse neighbour;

    private final List<List<Heartbeat>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch others = new CountDownLatch(1);
    private final HeartbeatGroups heartbeats = new HeartbeatGroups(this::write);

    @BeforeAll
    static void openHouses() {
        home = LearnerHouse.open("beat-groups");
        neighbour = LearnerHouse.open("beat-groups-neighbour");
    }

    @Test
    void whatComesMeanwhileIsWrittenTogetherAndEachHearsItsOwn() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Beat>>();
            answers.add(threads.submit(() -> beat(home, Ids.next(), 0)));
            first.await();
            for (int number = 1; number <= 30; number++) {
                int position = number;
                answers.add(threads.submit(() -> beat(home, Ids.next(), position)));
            }
            letTheOthersCome(threads.submit(() -> beat(neighbour, Ids.next(), 7)));
            for (int number = 0; number <= 30; number++) {
                assertThat(((Beat.Counted) answers.get(number).get()).watchedMillis())
                        .isEqualTo(number);
            }
        }
        assertThat(groups).as("alone, the neighbour, and all who waited").hasSizeLessThan(31);
        assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(32);
    }

    @Test
    void oneAccountIsNeverTwiceInAGroup() throws Exception {
        var account = Ids.next();
        others.countDown();
        StudyHouse.atOnce(40, () -> beat(home, account, 1));
        assertThat(groups).hasSize(40).allSatisfy(group -> assertThat(group).hasSize(1));
    }

    @Test
    void whatIsWrongWithOneCostsTheOthersNothing() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> beat(home, Ids.next(), 0));
            first.await();
            var bad = threads.submit(() -> beat(home, BAD, 1));
            var good = threads.submit(() -> beat(home, Ids.next(), 2));
            letTheOthersCome(threads.submit(() -> beat(neighbour, Ids.next(), 7)));
            assertThat(good.get()).isInstanceOf(Beat.Counted.class);
            assertThatThrownBy(bad::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseMessage("not to be written");
        }
    }

    /** A neighbour's heartbeat waits for nobody of this tenant, and by then the others stand in line. */
    private void letTheOthersCome(Future<Beat> neighbours) throws Exception {
        assertThat(neighbours.get()).isInstanceOf(Beat.Counted.class);
        Thread.sleep(100);
        others.countDown();
    }

    private Beat beat(LearnerHouse house, UUID account, int position) {
        return house.call(() -> heartbeats.beat(new Heartbeat(account, Ids.next(), position)));
    }

    /** The very first group of the home stays until the others have come. */
    private List<Beat> write(List<Heartbeat> group) {
        groups.add(group);
        if (group.getFirst().positionMillis() == 0) {
            first.countDown();
            try {
                others.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(new HashSet<>(group.stream().map(Heartbeat::account).toList()))
                .hasSameSizeAs(group);
        if (group.stream().anyMatch(heartbeat -> heartbeat.account().equals(BAD)))
            throw new AssertionError("not to be written");
        return group.stream()
                .<Beat>map(heartbeat -> new Beat.Counted(heartbeat.positionMillis(), false, false, 0, 0, null, null))
                .toList();
    }
}
