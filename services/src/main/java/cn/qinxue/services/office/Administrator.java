package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** That an account works at an office. */
@MappedEntity
public record Administrator(@Id UUID account, RegionPath officePath, OfficeRole officeRole) {}
