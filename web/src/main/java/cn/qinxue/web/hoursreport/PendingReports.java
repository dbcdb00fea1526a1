package cn.qinxue.web.hoursreport;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.web.waiting.WaitingWork;
import jakarta.inject.Singleton;

/** Hours reports that wait for the actor's own office. */
@Singleton
class PendingReports implements WaitingWork {
    private final FaceToFaceClasses lists;

    PendingReports(FaceToFaceClasses lists) {
        this.lists = lists;
    }

    @Override
    public String path() {
        return HoursReportListController.PATH;
    }

    @Override
    public int count(Actor actor) {
        return actor.has(Right.TRAINING) ? Math.toIntExact(lists.waiting(actor.scope())) : 0;
    }

    @Override
    public String title(int count) {
        return "有 " + count + " 个班的课时等待确认";
    }

    @Override
    public String note() {
        return "面授点已经申报，确认后学时才记入学员档案。";
    }
}
