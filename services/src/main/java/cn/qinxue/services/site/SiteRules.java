package cn.qinxue.services.site;

import cn.qinxue.services.office.AdministratorRefusal;
import cn.qinxue.services.office.AdministratorRules;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.MobileNumberRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a training site and the account of its administrator may look like (office.md, 面授点管理). Pure. */
final class SiteRules {
    static final int MOST_HEADS = 10_000;

    private static final Pattern TELEPHONE = Pattern.compile("[0-9][0-9 ()（）转、-]{5,38}[0-9]");
    private static final Pattern ACCOUNT_NAME = Pattern.compile("[A-Za-z0-9]{4,20}");

    private SiteRules() {}

    /**
     * Everything against these details.
     *
     * @param taken whether another site of the region has the name
     */
    static List<SiteRefusal> refusals(SiteDetails wanted, boolean taken, LocalDate today) {
        var refusals = new ArrayList<SiteRefusal>();
        if (wanted.name().isEmpty()) refusals.add(new SiteRefusal.NameMissing());
        if (taken) refusals.add(new SiteRefusal.NameTaken(wanted.name()));
        var founded = wanted.foundedOn();
        if (founded != null && founded.isAfter(today)) refusals.add(new SiteRefusal.FoundedLater());
        if (wanted.capacity() < 1 || wanted.capacity() > MOST_HEADS) refusals.add(new SiteRefusal.NoCapacity());
        if (!TELEPHONE.matcher(wanted.reach().telephone()).matches()) {
            refusals.add(new SiteRefusal.TelephoneMalformed());
        }
        return List.copyOf(refusals);
    }

    /** Everything against this administrator, but for names that others have. */
    static List<SiteRefusal> refusals(SiteAdministrators.Candidate wanted) {
        var refusals = new ArrayList<SiteRefusal>();
        if (!AdministratorRules.isPersonName(wanted.name())) {
            refusals.add(new SiteRefusal.OfAdministrator(new AdministratorRefusal.NameMalformed()));
        }
        MobileNumber.refusals(wanted.mobile()).stream()
                .map(MobileNumberRefusal::message)
                .map(AdministratorRefusal.MobileMalformed::new)
                .map(SiteRefusal.OfAdministrator::new)
                .forEach(refusals::add);
        if (!isAccountName(wanted.accountName())) refusals.add(new SiteRefusal.AccountNameMalformed());
        return List.copyOf(refusals);
    }

    /** Letters or digits (decision 10), and nothing that the login takes for a mobile or ID number. */
    static boolean isAccountName(String text) {
        return ACCOUNT_NAME.matcher(text).matches()
                && !MobileNumber.refusals(text).isEmpty()
                && !IdNumber.refusals(text, LocalDate.MAX).isEmpty();
    }
}
