package cn.qinxue.services.site;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * That an account works for a training site.
 *
 * @param accountName the login name as it was chosen
 */
@MappedEntity
record SiteAdministrator(@Id UUID account, UUID site, String accountName) {}
