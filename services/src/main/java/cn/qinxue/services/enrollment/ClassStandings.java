package cn.qinxue.services.enrollment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks every side that knows something of a class. */
@Singleton
public class ClassStandings {
    private final List<ClassObserver> observers;

    ClassStandings(List<ClassObserver> observers) {
        this.observers = observers;
    }

    /** How far the learner is in each of these classes; one that nobody knows of stands at {@link ClassStanding#NONE}. */
    public Map<UUID, ClassStanding> of(Collection<Enrollment> enrollments) {
        var standings = new HashMap<UUID, ClassStanding>();
        enrollments.forEach(enrollment -> standings.put(enrollment.id(), ClassStanding.NONE));
        if (!enrollments.isEmpty()) {
            for (var observer : observers) {
                observer.standings(enrollments)
                        .forEach((id, standing) -> standings.merge(id, standing, ClassStanding::plus));
            }
        }
        return standings;
    }

    /** How far the learner is in this class. */
    public ClassStanding of(Enrollment enrollment) {
        return of(List.of(enrollment)).getOrDefault(enrollment.id(), ClassStanding.NONE);
    }
}
