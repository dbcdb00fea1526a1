package cn.qinxue.services.facetoface;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Classes that never were, for tests of rules: enrollment until 20 September, training and exam in October 2023. */
final class Classes {
    static final Instant ENROLLING = at("2023-09-10T12:00");
    static final Instant TRAINING = at("2023-10-10T12:00");
    static final Instant OVER = at("2023-10-14T10:30");

    private Classes() {}

    static FaceToFaceClass of(int heads, @Nullable ReportState report, boolean closed) {
        return new FaceToFaceClass(
                new UUID(0, 1),
                new UUID(0, 2),
                new UUID(0, 3),
                "玄武园林面授点",
                "320000/320100/",
                "江苏省南京市",
                "025-0000 5120",
                "worker",
                2023,
                "绿化工高级工班",
                "高级工",
                new UUID(0, 4),
                at("2023-09-01T08:00"),
                at("2023-09-20T18:00"),
                at("2023-10-09T08:30"),
                at("2023-10-13T17:00"),
                at("2023-10-14T09:00"),
                OVER,
                "201 教室",
                "祁云",
                "",
                2400,
                30,
                25,
                heads,
                0,
                report,
                report == null ? null : OVER,
                closed ? TRAINING : null);
    }

    static Instant at(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
