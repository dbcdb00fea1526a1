package cn.qinxue.services.facetoface;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.sms.SmsSender;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * 转网授: with too few people the office moves everybody of a class to the online class of their group, in one action. Their
 * online place is open at once and costs nothing more, since what they paid at the desk goes with them (decision 14).
 */
@Singleton
public class OnlineMoves {
    /** What came of it. */
    public sealed interface Outcome {
        /**
         * Everybody was moved, and the class is closed.
         *
         * @param people how many were
         * @param told how many of them have a mobile number, to which it was said
         */
        record Moved(int people, int told) implements Outcome {}

        record Refused(List<HoursReportRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    private final ClassClosures closures;
    private final SmsSender sender;

    OnlineMoves(ClassClosures closures, SmsSender sender) {
        this.closures = closures;
        this.sender = sender;
    }

    /**
     * Moves everybody and tells them once it is done.
     *
     * @throws cn.qinxue.tenants.access.NotFound if no site of the scope has such a class
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}, or if the site belongs to a lower office
     */
    public Outcome move(Actor actor, UUID plan) {
        return switch (closures.close(actor, plan)) {
            case ClassClosures.Outcome.Refused refused -> new Outcome.Refused(refused.refusals());
            case ClassClosures.Outcome.Closed closed -> {
                closed.mobiles().forEach(mobile -> sender.send(mobile, text(closed)));
                yield new Outcome.Moved(closed.people(), closed.mobiles().size());
            }
        };
    }

    private static String text(ClassClosures.Outcome.Closed closed) {
        return "【%s】您报名的面授班“%s”因人数不足停办，已为您转到“%s”，原来的缴费继续有效，不用另缴。请登录后到“我的班级”选课学习，%s 前完成。"
                .formatted(Tenancy.current().title(), closed.name(), closed.online(), closed.lastDay());
    }
}
