package cn.qinxue.services.facetoface;

import cn.qinxue.services.enrollment.ClassObserver;
import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.offering.DeliveryMode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of face-to-face classes when and where they are held, until they have ended; nobody leaves one that has begun. */
@Singleton
class AttendanceStandings implements ClassObserver {
    private final ClassRepository classes;
    private final Clock clock;

    AttendanceStandings(ClassRepository classes, Clock clock) {
        this.classes = classes;
        this.clock = clock;
    }

    @Override
    public Map<UUID, ClassStanding> standings(Collection<Enrollment> enrollments) {
        var offerings = enrollments.stream()
                .filter(enrollment -> enrollment.delivery() == DeliveryMode.IN_PERSON)
                .map(Enrollment::offering)
                .distinct()
                .toList();
        if (offerings.isEmpty()) {
            return Map.of();
        }
        var byOffering = classes.findByOfferings(offerings).stream()
                .collect(Collectors.toMap(FaceToFaceClass::offering, Function.identity()));
        var now = clock.instant();
        var standings = new HashMap<UUID, ClassStanding>();
        for (var enrollment : enrollments) {
            var its = byOffering.get(enrollment.offering());
            if (its != null) {
                standings.put(enrollment.id(), standing(its, now));
            }
        }
        return standings;
    }

    private static ClassStanding standing(FaceToFaceClass its, Instant now) {
        boolean begun = !now.isBefore(its.trainingFrom());
        if (its.state(now) == ClassState.ENDED) {
            return new ClassStanding(Map.of(), begun, List.of());
        }
        var note = its.isOver(now)
                ? "培训和考试已结束，等工考办确认学时。"
                : ClassTimes.between(its.trainingFrom(), its.trainingUntil()) + "，" + its.place();
        var task = new LearningTask(LearningTask.Kind.ATTENDANCE, null, its.name(), note, its.hours());
        return new ClassStanding(Map.of(), begun, List.of(task));
    }
}
