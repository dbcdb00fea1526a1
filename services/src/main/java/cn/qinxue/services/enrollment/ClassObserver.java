package cn.qinxue.services.enrollment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Tells what its side knows of classes: the study side what is selected and begun, the assessment side which tests wait.
 * Enrollment asks all beans of this type and adds up what they say; it knows neither side.
 */
public interface ClassObserver {
    /** The standing of each of these, by the enrollment's id; one left out has nothing to tell. */
    Map<UUID, ClassStanding> standings(Collection<Enrollment> enrollments);
}
