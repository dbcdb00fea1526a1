package cn.qinxue.services.access;

import cn.qinxue.tenants.region.RegionPath;
import java.util.UUID;

/**
 * The training site for which somebody works: all that a site's account sees and changes is that site's.
 *
 * @param site the site's id
 * @param name what it is called
 * @param region whose office keeps it
 */
public record SitePost(UUID site, String name, RegionPath region) {}
