package cn.qinxue.web.hoursreport;

import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.FaceToFaceClass;
import cn.qinxue.web.form.Form;

/** Whose hours of which class are to be taken back. */
public record CorrectionView(FaceToFaceClass its, ClassMember member, Form form) {
    public String place() {
        return HoursReportListController.PATH + "/" + its.id();
    }
}
