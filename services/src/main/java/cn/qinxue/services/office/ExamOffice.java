package cn.qinxue.services.office;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How an office is reached, as learners read it; empty texts where the office has not said.
 *
 * @param contact whom to ask for
 * @param officeHours when somebody is there, such as 工作日 9:00–12:00
 * @param version 0 before the office has said anything
 */
@MappedEntity
public record ExamOffice(
        @Id RegionPath path, String telephone, String address, String contact, String officeHours, long version) {

    static ExamOffice silent(RegionPath path) {
        return new ExamOffice(path, "", "", "", "", 0);
    }
}
