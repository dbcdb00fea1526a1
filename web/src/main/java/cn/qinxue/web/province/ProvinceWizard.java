package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceField;
import cn.qinxue.services.province.ProvinceOpening;
import cn.qinxue.services.province.ProvinceRefusal;
import cn.qinxue.services.province.ProvinceRequest;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.web.form.Form;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Leads through the pages that describe a province. Nothing is kept between two pages: each carries on in hidden fields
 * what the others asked, and all of it is judged again each time.
 */
@Singleton
class ProvinceWizard {
    /** The page that was sent, and the one that is wanted. */
    static final String AT = "at";

    static final String TO = "to";

    /** For which template and year the carried policy was made; another choice makes another policy. */
    static final String MADE_FOR = "madeFor";

    private final ProvinceOpening opening;
    private final Tenants tenants;
    private final Clock clock;

    ProvinceWizard(ProvinceOpening opening, Tenants tenants, Clock clock) {
        this.opening = opening;
        this.tenants = tenants;
        this.clock = clock;
    }

    WizardView begin() {
        return view(WizardStep.PROVINCE, Form.blank());
    }

    /** The page that follows on what was sent: the wanted one, or the first on which something is to be put right. */
    WizardView turn(Form sent) {
        var at = WizardStep.named(sent.value(AT));
        var to = WizardStep.named(sent.value(TO));
        var left = left(at, sent);
        if (to.compareTo(at) <= 0) return view(to, left.accepted() ? left : sent);
        if (!left.accepted()) return view(at, left);
        var refusals = opening.refusals(request(left)).stream()
                .filter(refusal -> WizardStep.of(refusal.field()).compareTo(to) < 0)
                .toList();
        return refusals.isEmpty() ? view(to, left) : refused(left, refusals);
    }

    /** The first page on which something is to be put right, saying all of it that belongs there. */
    WizardView refused(Form sent, List<ProvinceRefusal> refusals) {
        var step = WizardStep.of(refusals.getFirst().field());
        var form = step == WizardStep.POLICY ? PolicyForm.filled(sent) : sent;
        for (var refusal : refusals) {
            if (step.fields().contains(refusal.field())) {
                form = form.refuse(control(refusal.field()), refusal.message());
            }
        }
        return new WizardView(step, form, request(sent), today(), live());
    }

    /** The last page again, saying that opening broke half way. */
    WizardView failed(Form sent) {
        return view(WizardStep.REVIEW, sent.refuse("", "开通没有成功，已经全部撤回，什么都没有留下。请再试一次；仍不成功时请查看服务器日志。"));
    }

    ProvinceRequest request(Form form) {
        return ProvinceRequest.of(form::value, today());
    }

    private Form left(WizardStep step, Form sent) {
        return switch (step) {
            case TEMPLATE -> withPolicy(sent);
            case POLICY -> PolicyForm.taken(sent);
            default -> sent;
        };
    }

    /** A policy made from the chosen template, unless the carried one was. */
    private Form withPolicy(Form form) {
        var wanted = form.value(ProvinceField.TEMPLATE.key()) + "/" + form.value(ProvinceField.YEAR.key());
        boolean made = form.value(MADE_FOR).equals(wanted);
        if (made && !form.value(ProvinceField.POLICY.key()).isBlank()) return form;
        var policy = request(form.with(ProvinceField.POLICY.key(), "")).policy();
        return form.with(ProvinceField.POLICY.key(), policy).with(MADE_FOR, wanted);
    }

    private WizardView view(WizardStep step, Form form) {
        var filled = step == WizardStep.POLICY && form.accepted() ? PolicyForm.filled(form) : form;
        return new WizardView(step, filled, request(form), today(), live());
    }

    private List<Tenant> live() {
        return tenants.all().stream()
                .filter(tenant -> tenant.state() != TenantState.OPENING)
                .toList();
    }

    /** The carried policy is put right where its text stands. */
    private static String control(ProvinceField field) {
        return field == ProvinceField.POLICY ? PolicyForm.YAML : field.key();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
