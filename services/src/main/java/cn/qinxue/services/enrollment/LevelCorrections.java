package cn.qinxue.services.enrollment;

import cn.qinxue.services.staff.LevelCorrectionListener;
import cn.qinxue.services.staff.Staff;
import jakarta.inject.Singleton;

/** A level that was wrong is put right in the enrollments of the year too, and the year is judged anew (decision 2). */
@Singleton
class LevelCorrections implements LevelCorrectionListener {
    private final Completion completion;

    LevelCorrections(Completion completion) {
        this.completion = completion;
    }

    @Override
    public void corrected(Staff staff, int year) {
        completion.correctLevel(staff.id(), year, staff.level());
    }
}
