package cn.qinxue.services.activation;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People as an office imports them, not yet activated. */
public final class Imported {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1975, 3, 15);
    private static final RegionPath PROVINCE = RegionPath.root("320000");
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private Imported() {}

    /** A made-up ID number that nobody had before. */
    public static String idNumber() {
        int number = NUMBER.incrementAndGet();
        var birth = FIRST_BIRTH.plusDays(number / 1_000).format(DateTimeFormatter.BASIC_ISO_DATE);
        var seventeen = "990101" + birth + "%03d".formatted(number % 1_000);
        return seventeen + IdNumber.checkCharacter(seventeen);
    }

    /** A made-up mobile number that nobody had before. */
    public static String mobile() {
        return "1002%07d".formatted(NUMBER.incrementAndGet());
    }

    /** One record of a person, in an employer of Nantong made for it. */
    public static Staff person(Tenant tenant, String programme, String name, String idNumber) {
        return Tenancy.call(tenant, () -> {
            var employer = employer();
            var details = new StaffDetails(
                    name, idNumber, null, EmploymentKind.ESTABLISHED, null, null, employer, Contact.NONE);
            var outcome = TestHouse.bean(StaffRecords.class).add(PROVINCE, programme, 2026, false, details);
            if (outcome instanceof StaffRecords.Outcome.Saved saved) return saved.staff();
            throw new IllegalStateException("Not imported: " + outcome);
        });
    }

    private static UUID employer() {
        var name = "试验单位" + NUMBER.incrementAndGet();
        var outcome = TestHouse.bean(Employers.class)
                .create(Officers.at(PROVINCE), new EmployerDetails(name, "320600", null));
        if (outcome instanceof Employers.Outcome.Saved saved)
            return saved.employer().id();
        throw new IllegalStateException("No employer: " + outcome);
    }
}
