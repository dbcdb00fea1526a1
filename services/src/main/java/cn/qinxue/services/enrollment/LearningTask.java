package cn.qinxue.services.enrollment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to learn, to pass or to attend in a class.
 *
 * @param course the course; null for what concerns the whole class
 * @param title of the course or test, without marks around it
 * @param note what one should know before, in Chinese: 第三章，上次学到 12:40
 * @param hours hundredths of a credit hour that it brings
 */
public record LearningTask(Kind kind, @Nullable UUID course, String title, String note, int hours) {

    /** What has to be done. */
    public enum Kind {
        STUDY,
        QUIZ,
        EXAM,
        /** A face-to-face class that is not over; the note says when and where. */
        ATTENDANCE
    }
}
