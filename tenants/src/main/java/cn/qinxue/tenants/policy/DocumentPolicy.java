package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.List;

/**
 * One document that learners or offices print.
 *
 * @param name what the pages call it
 * @param title what stands on top of it
 * @param fields what it shows, in this order
 * @param pages the pages that offer it
 * @param copies copies to print
 */
public record DocumentPolicy(
        DocumentKind kind,
        String name,
        String title,
        DocumentTemplate template,
        List<DocumentField> fields,
        List<DocumentPage> pages,
        int copies)
        implements Checked {
    public DocumentPolicy {
        fields = List.copyOf(fields);
        pages = List.copyOf(pages);
    }

    @Override
    public void check(Findings findings) {
        Repeats.refuse(fields, DocumentField::label, findings.at("fields"));
        Repeats.refuse(pages, DocumentPage::label, findings.at("pages"));
        Bounds.require(copies, 1, 10, findings.at("copies"));
        if (fields.isEmpty()) {
            findings.refuse("fields", "至少要有一项内容，请补充。");
        }
        if (pages.isEmpty()) {
            findings.refuse("pages", "至少要有一个页面提供此文书，请补充。");
        }
    }
}
