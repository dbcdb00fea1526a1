package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** The page that offers a document. */
public enum DocumentPage implements Labelled {
    CERTIFICATES("培训证明"),
    CLASS_CARD("我的班级"),
    TRANSCRIPT("继续教育档案"),
    FACE_TO_FACE("面授班"),
    PORTAL("首页");

    private final String label;

    DocumentPage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
