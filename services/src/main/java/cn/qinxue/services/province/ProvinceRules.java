package cn.qinxue.services.province;

import cn.qinxue.services.office.AdministratorRules;
import cn.qinxue.tenants.brand.Accent;
import cn.qinxue.tenants.brand.Seal;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.Contact;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyReading;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which province may be opened. Pure: no clock, no database. */
public final class ProvinceRules {
    /** Code of the programme every province begins with. */
    static final String PROGRAMME = "worker";

    private static final Pattern CODE_FORM = Pattern.compile("[a-z][a-z0-9-]{0,29}[a-z0-9]");
    private static final Pattern HOST_FORM =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /** Names that addresses, schemas and people already use for the platform itself. */
    private static final Set<String> RESERVED = Set.of(
            Tenant.PLATFORM_CODE,
            "www",
            "api",
            "admin",
            "assets",
            "brand",
            "health",
            "localhost",
            "login",
            "mail",
            "media",
            "new",
            "operator",
            "public",
            "static",
            "test");

    private final ProvinceRequest request;
    private final Tenant platform;
    private final List<Tenant> tenants;
    private final LocalDate today;
    private final List<ProvinceRefusal> refusals = new ArrayList<>();

    private ProvinceRules(ProvinceRequest request, Tenant platform, List<Tenant> tenants, LocalDate today) {
        this.request = request;
        this.platform = platform;
        this.tenants = tenants.stream()
                .filter(tenant -> tenant.state() != TenantState.OPENING)
                .toList();
        this.today = today;
    }

    /**
     * Everything against the request, in the order of the fields.
     *
     * @param tenants the provinces there are; one that is still opening was left behind and stands in nobody's way
     */
    public static List<ProvinceRefusal> refusals(
            ProvinceRequest request, Tenant platform, List<Tenant> tenants, LocalDate today) {
        var rules = new ProvinceRules(request, platform, tenants, today);
        rules.required();
        rules.place();
        rules.face();
        rules.policy();
        rules.administrator();
        return rules.refusals.stream()
                .sorted(Comparator.comparing(ProvinceRefusal::field))
                .toList();
    }

    private void required() {
        for (var field : ProvinceField.values()) {
            var text = request.get(field);
            int length = text.codePointCount(0, text.length());
            if (text.isEmpty() && !mayBeMissing(field)) refusals.add(new ProvinceRefusal.Missing(field));
            if (length > field.longest()) refusals.add(new ProvinceRefusal.TooLong(field, length));
        }
    }

    /** A policy stands in for its template, and the other way round; the rest follows from the division. */
    private boolean mayBeMissing(ProvinceField field) {
        return switch (field) {
            case NAME, TITLE, POLICY, TEMPLATE -> true;
            default -> false;
        };
    }

    private void place() {
        var division = request.get(ProvinceField.DIVISION);
        if (!division.isEmpty() && request.division(today).isEmpty()) {
            refusals.add(new ProvinceRefusal.DivisionUnknown());
        }
        for (var tenant : tenants) {
            if (tenant.divisionCode().equals(division)) refusals.add(new ProvinceRefusal.DivisionTaken(tenant.name()));
        }
        if (given(ProvinceField.CODE)) code(request.get(ProvinceField.CODE));
        if (given(ProvinceField.HOST)) host(request.get(ProvinceField.HOST));
    }

    private void code(String code) {
        if (!CODE_FORM.matcher(code).matches()) refusals.add(new ProvinceRefusal.CodeMalformed());
        if (RESERVED.contains(code)) refusals.add(new ProvinceRefusal.CodeReserved(code));
        for (var tenant : tenants) {
            if (tenant.code().equals(code)) refusals.add(new ProvinceRefusal.CodeTaken(code, tenant.name()));
        }
    }

    private void host(String host) {
        if (!HOST_FORM.matcher(host).matches()) refusals.add(new ProvinceRefusal.HostMalformed());
        for (var own : platform.hosts()) {
            if (host.equals(own) || host.endsWith("." + own)) refusals.add(new ProvinceRefusal.HostOfPlatform(own));
        }
        for (var tenant : tenants) {
            if (tenant.hosts().contains(host)) refusals.add(new ProvinceRefusal.HostTaken(host, tenant.name()));
        }
    }

    private void face() {
        if (given(ProvinceField.SEAL)
                && Seal.of(request.get(ProvinceField.SEAL)).isEmpty()) {
            refusals.add(new ProvinceRefusal.SealNotOneCharacter());
        }
        if (given(ProvinceField.ACCENT)) {
            Accent.parse(request.get(ProvinceField.ACCENT))
                    .ifPresentOrElse(this::readable, () -> refusals.add(new ProvinceRefusal.AccentMalformed()));
        }
        if (given(ProvinceField.HOTLINE) && !Contact.isTelephone(request.get(ProvinceField.HOTLINE))) {
            refusals.add(new ProvinceRefusal.HotlineMalformed());
        }
    }

    private void readable(Accent accent) {
        if (!accent.isReadable()) refusals.add(new ProvinceRefusal.AccentTooPale(accent.contrast()));
    }

    private void policy() {
        if (request.year().isEmpty()) refusals.add(new ProvinceRefusal.YearMalformed());
        if (!request.hasOwnPolicy()) {
            if (BuiltInPolicies.template(request.get(ProvinceField.TEMPLATE)).isEmpty()) {
                refusals.add(new ProvinceRefusal.TemplateUnknown());
            }
            return;
        }
        switch (PolicyYaml.read(request.policy())) {
            case PolicyReading.Rejected rejected ->
                rejected.problems().forEach(problem -> refusals.add(new ProvinceRefusal.PolicyUnsound(problem)));
            case PolicyReading.Accepted accepted -> fits(accepted.policy());
        }
    }

    private void fits(Policy policy) {
        if (!policy.programme().equals(PROGRAMME)) {
            refusals.add(new ProvinceRefusal.OtherProgramme(policy.programme()));
        }
        request.year().ifPresent(year -> {
            if (year != policy.year()) refusals.add(new ProvinceRefusal.OtherYear(policy.year(), year));
        });
    }

    private void administrator() {
        if (given(ProvinceField.ADMINISTRATOR_NAME)
                && !AdministratorRules.isPersonName(request.get(ProvinceField.ADMINISTRATOR_NAME))) {
            refusals.add(new ProvinceRefusal.NameMalformed());
        }
        if (given(ProvinceField.ADMINISTRATOR_ACCOUNT)
                && !AdministratorRules.isAccountName(request.get(ProvinceField.ADMINISTRATOR_ACCOUNT))) {
            refusals.add(new ProvinceRefusal.AccountMalformed());
        }
    }

    private boolean given(ProvinceField field) {
        return !request.get(field).isEmpty();
    }
}
