package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.MobileNumberRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who may do what to administrators of an office (office.md, 管理员账号管理; decision 10). Pure. */
public final class AdministratorRules {
    /** Begins with a letter, so that no account name looks like a mobile or ID number. */
    private static final Pattern ACCOUNT_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{3,19}");

    private static final Pattern PERSON_NAME = Pattern.compile("[\\p{L}][\\p{L}· ]{0,28}[\\p{L}]");

    /** Who acts: the account and the post it has now. */
    record Acting(UUID account, Post post) {}

    /**
     * What is known when somebody's account is to be changed.
     *
     * @param others how many other enabled office administrators the office has
     * @param mobileTaken whether the wanted mobile number is bound to another account
     */
    record Facts(Acting by, AdministratorLine whom, long others, boolean mobileTaken) {
        boolean oneself() {
            return by.account().equals(whom.account());
        }

        boolean last() {
            return whom.runsTheOffice() && others == 0;
        }
    }

    private AdministratorRules() {}

    /** Whether somebody can log in under this name: 4 to 20 letters and digits, a letter first. */
    public static boolean isAccountName(String text) {
        return ACCOUNT_NAME.matcher(text).matches();
    }

    /** Whether an administrator can be called this: 2 to 30 letters of any script. */
    public static boolean isPersonName(String text) {
        return PERSON_NAME.matcher(text).matches();
    }

    /** Everything against opening this account. */
    static List<AdministratorRefusal> opening(Post by, String accountName, AdministratorDetails wanted) {
        var refusals = new ArrayList<AdministratorRefusal>();
        form(wanted, refusals);
        if (!isAccountName(accountName)) refusals.add(new AdministratorRefusal.AccountNameMalformed());
        gives(by, wanted.role(), refusals);
        return List.copyOf(refusals);
    }

    /** Everything against this change. */
    static List<AdministratorRefusal> change(Facts facts, AdministratorDetails wanted) {
        var refusals = new ArrayList<AdministratorRefusal>();
        form(wanted, refusals);
        if (facts.mobileTaken()) refusals.add(new AdministratorRefusal.MobileTaken());
        if (facts.oneself() && wanted.mobile() != null) refusals.add(new AdministratorRefusal.OwnMobile());
        if (wanted.role() != facts.whom().officeRole()) {
            gives(facts.by().post(), wanted.role(), refusals);
            if (facts.oneself()) {
                refusals.add(new AdministratorRefusal.OwnRole());
            } else if (facts.last()) {
                refusals.add(new AdministratorRefusal.LastAdministrator("role"));
            }
        }
        return List.copyOf(refusals);
    }

    /** Everything against disabling. */
    static List<AdministratorRefusal> disabling(Facts facts) {
        if (facts.oneself()) return List.of(new AdministratorRefusal.Oneself());
        return facts.last() ? List.of(new AdministratorRefusal.LastAdministrator("")) : List.of();
    }

    /** Everything against enabling again, which gives back the rights of the role. */
    static List<AdministratorRefusal> enabling(Facts facts) {
        var refusals = new ArrayList<AdministratorRefusal>();
        gives(facts.by().post(), facts.whom().officeRole(), refusals);
        return List.copyOf(refusals);
    }

    /** Everything against a new first password given by a colleague. */
    static List<AdministratorRefusal> reset(Facts facts) {
        if (facts.oneself()) return List.of(new AdministratorRefusal.OwnPassword());
        return facts.whom().disabled() ? List.of(new AdministratorRefusal.IsDisabled()) : List.of();
    }

    /** Everything against a new first password given by the office above. */
    static List<AdministratorRefusal> resetFromAbove(AdministratorLine whom) {
        if (!whom.openedFromAbove()) return List.of(new AdministratorRefusal.OpenedBelow());
        return whom.disabled() ? List.of(new AdministratorRefusal.IsDisabled()) : List.of();
    }

    /**
     * Everything against opening an administrator of the office below. As long as one that was opened from above runs it,
     * the office opens the others itself.
     */
    static List<AdministratorRefusal> openingBelow(String office, List<AdministratorLine> there) {
        boolean has = there.stream().anyMatch(line -> line.openedFromAbove() && line.runsTheOffice());
        return has ? List.of(new AdministratorRefusal.AlreadyThere(office)) : List.of();
    }

    private static void form(AdministratorDetails wanted, List<AdministratorRefusal> refusals) {
        if (!isPersonName(wanted.name())) refusals.add(new AdministratorRefusal.NameMalformed());
        mobileRefusals(wanted.mobile()).stream()
                .map(MobileNumberRefusal::message)
                .map(AdministratorRefusal.MobileMalformed::new)
                .forEach(refusals::add);
    }

    private static List<MobileNumberRefusal> mobileRefusals(@Nullable String mobile) {
        return mobile == null ? List.of() : MobileNumber.refusals(mobile);
    }

    private static void gives(Post by, OfficeRole role, List<AdministratorRefusal> refusals) {
        if (!by.role().rights().containsAll(role.rights())) {
            refusals.add(new AdministratorRefusal.RoleBeyondOwn(role));
        }
    }
}
