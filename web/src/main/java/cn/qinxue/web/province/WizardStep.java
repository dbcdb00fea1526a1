package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The pages on which a province is described before it is opened, in their order. */
public enum WizardStep {
    PROVINCE(
            1,
            "省份和主机名",
            Set.of(
                    ProvinceField.DIVISION,
                    ProvinceField.CODE,
                    ProvinceField.HOST,
                    ProvinceField.NAME,
                    ProvinceField.TITLE,
                    ProvinceField.SEAL,
                    ProvinceField.ACCENT,
                    ProvinceField.HOTLINE,
                    ProvinceField.OFFICE_HOURS,
                    ProvinceField.ORGANISER)),
    TEMPLATE(2, "政策", Set.of(ProvinceField.TEMPLATE, ProvinceField.YEAR)),
    POLICY(2, "政策", Set.of(ProvinceField.POLICY)),
    REGIONS(3, "地区", Set.of()),
    ADMINISTRATOR(4, "第一位管理员", Set.of(ProvinceField.ADMINISTRATOR_NAME, ProvinceField.ADMINISTRATOR_ACCOUNT)),
    REVIEW(5, "核对并开通", Set.of());

    /** The names in the path, which has one place for both pages about the policy. */
    static final List<String> PATH =
            Arrays.stream(values()).map(WizardStep::label).distinct().toList();

    private final int place;
    private final String label;
    private final Set<ProvinceField> fields;

    WizardStep(int place, String label, Set<ProvinceField> fields) {
        this.place = place;
        this.label = label;
        this.fields = fields;
    }

    /** Where it stands in the path, from 1. */
    public int place() {
        return place;
    }

    public String label() {
        return label;
    }

    /** What is asked on this page. */
    Set<ProvinceField> fields() {
        return fields;
    }

    public WizardStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    public WizardStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** The page on which a field is asked. */
    static WizardStep of(ProvinceField field) {
        return Arrays.stream(values())
                .filter(step -> step.fields.contains(field))
                .findFirst()
                .orElseThrow();
    }

    /** The step of that name; anything else is the first one. */
    static WizardStep named(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(PROVINCE);
    }
}
