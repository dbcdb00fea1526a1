package cn.qinxue.reports.document;

import cn.qinxue.tenants.policy.DocumentTemplate;

/** A policy gives a document a template that was made for another kind of document. */
public final class WrongTemplate extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    WrongTemplate(DocumentTemplate asked, DocumentTemplate made) {
        super("这份文书不能使用“" + asked.label() + "”模板，请改用“" + made.label() + "”。");
    }
}
