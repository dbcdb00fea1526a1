package cn.qinxue.web.isolation;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.testbase.Provinces;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of a tenant in short: equal before and after means nothing changed. */
final class Fingerprint {
    /** When a session was last seen and how often an address asked change with every request. */
    private static final List<String> RESTLESS = List.of("session", "rate_count");

    private Fingerprint() {}

    static Map<String, String> of(Tenant tenant) {
        Map<String, String> tables = new TreeMap<>();
        for (var table :
                Provinces.rows(tenant, "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()")) {
            var name = table.toString();
            if (RESTLESS.contains(name) || name.startsWith("databasechangelog")) continue;
            var rows = Provinces.rows(
                    tenant, "SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM " + name + " t");
            tables.put(name, rows.getFirst().toString());
        }
        return tables;
    }
}
