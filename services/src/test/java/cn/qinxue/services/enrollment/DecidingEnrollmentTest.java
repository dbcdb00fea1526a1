package cn.qinxue.services.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Enrollment.State;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision 2: the first enrollment of a year fixes it, whatever its form; decision 4: some do not count. */
class DecidingEnrollmentTest {
    /** Each line: the enrollments in the order of enrolling, and which of them (from 1) decides, 0 for none. */
    @ParameterizedTest
    @CsvSource({
        "ONLINE:OPEN,                                          1",
        "IN_PERSON:OPEN,                                       1",
        "IN_PERSON:OPEN ONLINE:OPEN,                           1",
        "ONLINE:OPEN IN_PERSON:OPEN,                           1",
        "IN_PERSON:COMPLETED ONLINE:COMPLETED,                 1",
        "IN_PERSON:OPEN ONLINE:AWAITING_PAYMENT,               1",
        "ONLINE:AWAITING_PAYMENT IN_PERSON:OPEN,               1",
        "ONLINE:REFUNDING IN_PERSON:OPEN,                      1",
        "IN_PERSON:WITHDRAWN ONLINE:OPEN,                      2",
        "ONLINE:EXPIRED IN_PERSON:OPEN,                        2",
        "ONLINE:REFUNDED IN_PERSON:WITHDRAWN IN_PERSON:OPEN,   3",
        "IN_PERSON:OPEN IN_PERSON:OPEN ONLINE:OPEN,            1",
        "IN_PERSON:WITHDRAWN,                                  0",
        "ONLINE:EXPIRED ONLINE:REFUNDED,                       0",
    })
    void theFirstThatCountsDecides(String taken, int expected) {
        var enrollments = enrollments(taken);
        var decides = expected == 0 ? null : enrollments.get(expected - 1);
        for (var shuffled : List.of(enrollments, reversed(enrollments))) {
            assertThat(DecidingEnrollment.of(shuffled).orElse(null)).isEqualTo(decides);
        }
    }

    private static List<Enrollment> enrollments(String taken) {
        var words = taken.split(" ");
        return Stream.iterate(0, i -> i < words.length, i -> i + 1)
                .map(i -> enrollment(i, words[i].split(":")))
                .toList();
    }

    private static List<Enrollment> reversed(List<Enrollment> enrollments) {
        var turned = Arrays.asList(enrollments.toArray(Enrollment[]::new));
        Collections.reverse(turned);
        return turned;
    }

    /** The ids run the other way: one that expired and was taken up again is older than when it counts from. */
    private static Enrollment enrollment(int position, String... word) {
        var at = Instant.parse("2023-09-01T00:00:00Z").plusSeconds(position);
        return new Enrollment(
                new UUID(0, 100 - position),
                new UUID(0, 1),
                new UUID(0, 2),
                "worker",
                2023,
                DeliveryMode.valueOf(word[0]),
                SkillLevel.SENIOR,
                new UUID(0, 3),
                EnrollmentChannel.ONLINE_SELF,
                State.valueOf(word[1]),
                at,
                null,
                null,
                0);
    }
}
