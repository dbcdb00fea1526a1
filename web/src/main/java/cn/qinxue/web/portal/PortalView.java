package cn.qinxue.web.portal;

import cn.qinxue.services.notice.Notice;
import cn.qinxue.tenants.policy.Contact;
import cn.qinxue.web.login.LoginBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a province.
 *
 * @param steps the three steps of a year, name and text
 * @param login null for somebody who is logged in
 * @param home where that person's own pages begin; empty for a stranger
 * @param contacts telephones beside the hot line, which stands first anyway
 */
public record PortalView(
        List<ProgrammeNow> programmes,
        List<Step> steps,
        @Nullable LoginBox login,
        String home,
        List<Notice> notices,
        List<Notice> manuals,
        List<Contact> contacts) {

    /** One step. */
    public record Step(String name, String text) {}

    public PortalView {
        programmes = List.copyOf(programmes);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
        manuals = List.copyOf(manuals);
        contacts = List.copyOf(contacts);
    }
}
