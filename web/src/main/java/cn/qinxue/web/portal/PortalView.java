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
        Help help,
        List<Contact> contacts) {

    /**
     * What one may read and take along.
     *
     * @param forms that can be filled in by hand
     * @param unitGuide whether units enroll their people
     */
    public record Help(List<Notice> manuals, List<BlankForm> forms, boolean unitGuide) {
        public Help {
            manuals = List.copyOf(manuals);
            forms = List.copyOf(forms);
        }
    }

    /** One step. */
    public record Step(String name, String text) {}

    public PortalView {
        programmes = List.copyOf(programmes);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
        contacts = List.copyOf(contacts);
    }
}
