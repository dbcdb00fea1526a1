package cn.qinxue.tenants.tenant;

import java.util.List;

/**
 * One province on the platform.
 *
 * @param code short lower-case name, never changed, such as {@code jiangsu}
 * @param name of the province, such as 江苏省
 * @param title what its pages carry, such as 江苏省工勤人员继续教育
 * @param seal the one character of its emblem, such as 苏
 * @param accent colour of its pages as {@code #rrggbb}
 * @param divisionCode GB/T 2260 code of the province
 * @param hosts host names under which its pages are found, without port
 * @param schemaName schema and, equally named, runtime role in the database
 * @param hotline telephone shown to learners
 * @param officeHours when the telephone is answered
 * @param organiser who runs the training, named at the foot of each page
 */
public record Tenant(
        String code,
        String name,
        String title,
        String seal,
        String accent,
        String divisionCode,
        List<String> hosts,
        String schemaName,
        TenantState state,
        String hotline,
        String officeHours,
        String organiser) {

    /** The schema and role of the operators' own house; also the code under which it is bound. */
    public static final String PLATFORM_CODE = "platform";

    public Tenant {
        hosts = List.copyOf(hosts);
    }

    /**
     * The operators' own house. It is bound like a tenant, so that its accounts, sessions and trail are served by the
     * same code, and holds no province's data.
     */
    public static Tenant platform(List<String> hosts) {
        return new Tenant(
                PLATFORM_CODE,
                "平台",
                "勤学平台运营",
                "勤",
                "#3b4252",
                "000000",
                hosts,
                PLATFORM_CODE,
                TenantState.ACTIVE,
                "",
                "",
                "勤学平台");
    }

    public boolean isPlatform() {
        return code.equals(PLATFORM_CODE);
    }

    /** The same tenant kept in another schema. */
    public Tenant inSchema(String schema) {
        return new Tenant(
                code, name, title, seal, accent, divisionCode, hosts, schema, state, hotline, officeHours, organiser);
    }

    /** The same tenant in another state. */
    public Tenant in(TenantState next) {
        return new Tenant(
                code,
                name,
                title,
                seal,
                accent,
                divisionCode,
                hosts,
                schemaName,
                next,
                hotline,
                officeHours,
                organiser);
    }
}
