package cn.qinxue.services.staff;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.trade.Trade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which records of people may be kept. Pure: no clock, no database. */
public final class StaffRules {
    private static final int NAME_LIMIT = 50;
    private static final int ADDRESS_LIMIT = 200;
    private static final int EMAIL_LIMIT = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{L}][\\p{IsHan}\\p{L}\\p{M} ·'-]*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{6}");

    private StaffRules() {}

    /**
     * What is known about the words of the record.
     *
     * @param graded whether the policy has level groups, so that trade and level are required (decision 6)
     * @param trade the trade that was named, if it exists
     * @param keepsTrade whether the person has that trade already; then it may be retired
     * @param employer the work unit that was named, if it exists within the scope
     * @param idNumberTaken whether another person of the programme has the ID number
     */
    public record Facts(
            boolean graded,
            Optional<Trade> trade,
            boolean keepsTrade,
            Optional<Employer> employer,
            boolean idNumberTaken) {}

    /** All refusals of a person's record. */
    public static List<StaffRefusal> refusals(StaffDetails details, Facts facts, LocalDate today) {
        List<StaffRefusal> refusals = new ArrayList<>();
        var name = PersonName.clean(details.name());
        if (name.length() > NAME_LIMIT || !NAME.matcher(name).matches()) {
            refusals.add(new StaffRefusal.NameMalformed(NAME_LIMIT));
        }
        addIdNumber(refusals, details, facts, today);
        addTrade(refusals, details, facts);
        if (facts.graded() && details.level() == null) {
            refusals.add(new StaffRefusal.LevelMissing());
        }
        if (facts.employer().isEmpty()) {
            refusals.add(new StaffRefusal.EmployerUnknown());
        }
        refusals.addAll(contactRefusals(details.contact()));
        return List.copyOf(refusals);
    }

    /** All refusals of what learners may change themselves. */
    public static List<StaffRefusal> contactRefusals(Contact contact) {
        List<StaffRefusal> refusals = new ArrayList<>();
        if (contact.mobile() != null) {
            MobileNumber.refusals(contact.mobile()).forEach(cause -> refusals.add(new StaffRefusal.BadMobile(cause)));
        }
        var email = contact.email();
        if (email != null
                && (email.length() > EMAIL_LIMIT || !EMAIL.matcher(email).matches())) {
            refusals.add(new StaffRefusal.BadEmail());
        }
        if (contact.postcode() != null && !POSTCODE.matcher(contact.postcode()).matches()) {
            refusals.add(new StaffRefusal.BadPostcode());
        }
        if (Objects.requireNonNullElse(contact.address(), "").length() > ADDRESS_LIMIT) {
            refusals.add(new StaffRefusal.AddressTooLong(ADDRESS_LIMIT));
        }
        return List.copyOf(refusals);
    }

    private static void addIdNumber(List<StaffRefusal> refusals, StaffDetails details, Facts facts, LocalDate today) {
        var wrong = IdNumber.refusals(details.idNumber(), today);
        wrong.forEach(cause -> refusals.add(new StaffRefusal.BadIdNumber(cause)));
        if (facts.idNumberTaken()) {
            refusals.add(new StaffRefusal.IdNumberTaken());
        }
        if (wrong.isEmpty() && details.gender() != null) {
            var byIdNumber = IdNumber.of(details.idNumber()).gender();
            if (byIdNumber != details.gender()) {
                refusals.add(new StaffRefusal.GenderDiffers(byIdNumber));
            }
        }
    }

    private static void addTrade(List<StaffRefusal> refusals, StaffDetails details, Facts facts) {
        if (details.trade() == null) {
            if (facts.graded()) {
                refusals.add(new StaffRefusal.TradeMissing());
            }
        } else if (facts.trade().isEmpty()) {
            refusals.add(new StaffRefusal.TradeUnknown());
        } else if (facts.trade().get().retired() && !facts.keepsTrade()) {
            refusals.add(new StaffRefusal.TradeRetired(facts.trade().get().name()));
        }
    }
}
