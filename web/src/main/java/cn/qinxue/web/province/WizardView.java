package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceField;
import cn.qinxue.services.province.ProvinceRequest;
import cn.qinxue.tenants.authoring.Problem;
import cn.qinxue.tenants.brand.Accent;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.PolicyReading;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.region.Division;
import cn.qinxue.tenants.region.Divisions;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.brand.Brand;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One page of the wizard.
 *
 * @param request the province as it is described so far
 * @param tenants the provinces there are
 */
public record WizardView(WizardStep step, Form form, ProvinceRequest request, LocalDate today, List<Tenant> tenants) {
    /** A value asked on another page. */
    public record Carried(String name, String value) {}

    public WizardView {
        tenants = List.copyOf(tenants);
    }

    public String title() {
        return switch (step) {
            case PROVINCE -> "新省份开通";
            case TEMPLATE -> name() + "从哪个政策模板开始";
            case POLICY -> name() + " " + request.get(ProvinceField.YEAR) + " 年的政策";
            case REGIONS -> name() + "的地区";
            case ADMINISTRATOR -> name() + "的第一位管理员";
            case REVIEW -> "核对" + name();
        };
    }

    public String name() {
        return request.get(ProvinceField.NAME);
    }

    /** The places of the path, those done saying what was chosen. */
    public List<Step> path() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < WizardStep.PATH.size(); i++) {
            steps.add(new Step(WizardStep.PATH.get(i), i + 1 < step.place() ? done(i + 1) : ""));
        }
        return steps;
    }

    private String done(int place) {
        return switch (place) {
            case 1 -> name() + "，" + request.get(ProvinceField.HOST);
            case 2 -> request.get(ProvinceField.YEAR) + " 年";
            case 3 -> regions().map(RegionRows::summary).orElse("");
            case 4 -> request.get(ProvinceField.ADMINISTRATOR_NAME);
            default -> "";
        };
    }

    /** Everything that the other pages asked; the sound policy also on its own page, where it is the way back. */
    public List<Carried> carried() {
        var carried = new ArrayList<Carried>();
        for (var field : ProvinceField.values()) {
            if (field == ProvinceField.POLICY || !step.fields().contains(field)) add(carried, field.key());
        }
        add(carried, ProvinceWizard.MADE_FOR);
        return carried;
    }

    private void add(List<Carried> carried, String name) {
        if (!form.value(name).isEmpty()) carried.add(new Carried(name, form.value(name)));
    }

    /** The provinces that have no tenant yet. */
    public List<Option> divisions() {
        var taken = tenants.stream().map(Tenant::divisionCode).toList();
        return Divisions.national().provinces(today).stream()
                .filter(division -> !taken.contains(division.code()))
                .map(division -> Option.of(division.code(), division.code() + " " + division.name()))
                .toList();
    }

    public List<Option> templates() {
        return BuiltInPolicies.templates().stream()
                .map(template -> new Option(template.code(), template.name(), template.description()))
                .toList();
    }

    /** The fields of the policy, where it can be shown as fields. */
    public Optional<PolicyFields> policy() {
        return PolicyForm.carried(form).map(PolicyFields::new);
    }

    /** What a person should still look at in the policy. */
    public List<String> warnings() {
        return PolicyYaml.read(request.policy()) instanceof PolicyReading.Accepted accepted
                ? accepted.warnings().stream().map(Problem::detail).toList()
                : List.of();
    }

    public Optional<RegionRows> regions() {
        return division().map(division -> RegionRows.of(division, today));
    }

    /** What the side of the page sums up. */
    public List<Fact> overview() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("代码", request.get(ProvinceField.CODE)));
        facts.add(new Fact("主机名", request.get(ProvinceField.HOST)));
        accent().ifPresent(accent -> facts.add(
                new Fact("主色", String.format(Locale.ROOT, "#%s，与白色对比 %.1f", accent.hex(), accent.contrast()))));
        facts.add(new Fact("咨询", request.get(ProvinceField.HOTLINE)));
        regions().ifPresent(regions -> facts.add(new Fact("地区", regions.summary())));
        return facts;
    }

    /** Colour and seal as they will look. */
    public Optional<Brand> brand() {
        return accent().map(accent -> new Brand("", request.get(ProvinceField.SEAL), accent, "", "", ""));
    }

    private Optional<Accent> accent() {
        return Accent.of(request.get(ProvinceField.ACCENT));
    }

    private Optional<Division> division() {
        return request.division(today);
    }
}
