package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.otherform.Attendee;
import cn.qinxue.services.otherform.OtherFormReport;
import cn.qinxue.services.otherform.OtherFormState;
import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationSessionsTest {
    private static final RegionPath FUJIAN = RegionPath.root("350000");
    private static final OtherForms FORMS = TestHouse.bean(OtherForms.class);

    private static Actor office(RegionPath region) {
        var post = new Post(region, OfficeRole.OFFICE_ADMINISTRATOR);
        return new Actor(Ids.next(), Role.ADMINISTRATOR, "试验办事员", false, false, post);
    }

    private static List<OtherFormReport> reports(OtherFormState state) {
        return FORMS.page(office(FUJIAN), state, null, 0, 100);
    }

    private static List<HoursEntry> entries(Attendee attendee, OtherFormReport report) {
        return TestHouse.bean(HoursLedger.class).entries(attendee.staff(), report.year());
    }

    /** Of each form and in each state; only what the office above approved brought hours, to all who attended. */
    @Test
    void sessionsAreThereInEveryState() {
        var wanted = DemonstrationTenant.all().getLast();
        var tenant = TestHouse.openTenant("sessions", wanted.divisionCode());
        Tenancy.run(tenant, () -> {
            TestHouse.bean(DemonstrationPolicies.class).publishAll(wanted);
            TestHouse.bean(DemonstrationPolicies.class).publishThisYear(wanted);
            TestHouse.bean(DemonstrationPeople.class)
                    .load(new DemonstrationPeople.Plan("worker", FUJIAN, true, 6_000, 7, 2020));
            TestHouse.bean(DemonstrationSessions.class).load(wanted);
            for (var state : OtherFormState.values()) assertThat(reports(state)).isNotEmpty();
            assertThat(reports(OtherFormState.PENDING))
                    .extracting(OtherFormReport::decidingOffice)
                    .contains(FUJIAN, FUJIAN.child("350100"));
            for (var form : OtherForm.values()) {
                assertThat(FORMS.count(office(FUJIAN), null, form)).isPositive();
            }
            for (var report : reports(OtherFormState.APPROVED)) {
                assertThat(FORMS.attendees(office(FUJIAN), report))
                        .hasSizeGreaterThanOrEqualTo(5)
                        .allSatisfy(attendee -> assertThat(entries(attendee, report))
                                .extracting(HoursEntry::source)
                                .isSubsetOf(HoursSource.LECTURE, HoursSource.COLLECTIVE_LISTENING)
                                .isNotEmpty());
            }
            assertThat(reports(OtherFormState.REFUSED))
                    .singleElement()
                    .satisfies(report -> assertThat(report.opinion()).isNotBlank());
        });
    }

    @Test
    void jiangsuHasNone() {
        assertThat(DemonstrationTenant.all().getFirst().sessions()).isEmpty();
    }
}
