package cn.qinxue.services.activation;

import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.IdNumberRefusal;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.MobileNumberRefusal;
import cn.qinxue.services.staff.PersonName;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who may take over an imported record (learner manual 2018, 新用户注册). Pure. */
final class ActivationRules {
    private ActivationRules() {}

    /** Whether the records of an ID number can be taken over by somebody of that name. */
    enum Match {
        NONE,
        ALREADY_ACTIVE,
        FREE
    }

    /** Everything wrong with the form itself. */
    static List<ActivationRefusal> formRefusals(String name, String idNumber, String mobile, LocalDate today) {
        var refusals = new ArrayList<ActivationRefusal>();
        if (PersonName.clean(name).isEmpty()) {
            refusals.add(new ActivationRefusal.FieldWrong("name", "请填写姓名。"));
        }
        IdNumber.refusals(idNumber, today).stream()
                .map(IdNumberRefusal::message)
                .map(message -> new ActivationRefusal.FieldWrong("idNumber", message))
                .forEach(refusals::add);
        MobileNumber.refusals(mobile).stream()
                .map(MobileNumberRefusal::message)
                .map(message -> new ActivationRefusal.FieldWrong("mobile", message))
                .forEach(refusals::add);
        return List.copyOf(refusals);
    }

    /**
     * Name and ID number must both agree with a record. A closed record is none.
     *
     * @param ofPerson all records with that ID number
     */
    static Match match(String name, List<Staff> ofPerson) {
        var named = ofPerson.stream()
                .filter(staff -> staff.name().equals(PersonName.clean(name)))
                .toList();
        if (named.stream().anyMatch(Staff::active)) return Match.ALREADY_ACTIVE;
        return free(named).isEmpty() ? Match.NONE : Match.FREE;
    }

    /** Those that nobody has taken over. */
    static List<Staff> free(List<Staff> records) {
        return records.stream()
                .filter(staff -> staff.state() == StaffState.NOT_ACTIVATED)
                .toList();
    }
}
