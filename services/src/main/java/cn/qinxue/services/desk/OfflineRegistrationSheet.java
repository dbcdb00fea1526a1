package cn.qinxue.services.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 线下报名登记表: the people of one unit who are registered for a year.
 *
 * @param province the tenant's title
 * @param region full name of the unit's
 * @param demonstration marks every page as 演示数据
 */
public record OfflineRegistrationSheet(
        String province,
        String title,
        String organiser,
        int year,
        String employer,
        String region,
        List<Person> people,
        boolean demonstration) {
    public OfflineRegistrationSheet {
        people = List.copyOf(people);
    }

    /** One of them; numbers masked. */
    public record Person(
            String name,
            String idNumber,
            @Nullable String trade,
            @Nullable String level,
            @Nullable String telephone) {}
}
