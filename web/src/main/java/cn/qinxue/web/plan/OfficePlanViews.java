package cn.qinxue.web.plan;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.plan.PlanDecisions;
import cn.qinxue.services.plan.PlanFilter;
import cn.qinxue.services.plan.PlanSheet;
import cn.qinxue.services.plan.PlanSheets;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.web.form.Form;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Gathers one plan's page of an office. */
@Singleton
class OfficePlanViews {
    private final PlanSheets sheets;
    private final TrainingPlans plans;
    private final PlanEvents events;

    OfficePlanViews(PlanSheets sheets, TrainingPlans plans, PlanEvents events) {
        this.sheets = sheets;
        this.plans = plans;
        this.events = events;
    }

    /** With the form as it begins: all planned heads, or those allowed now. */
    OfficePlanView of(Actor actor, UUID id) {
        var sheet = sheets.get(actor.scope(), id);
        var plan = sheet.plan();
        var form = Form.blank()
                .with("result", OfficePlanView.APPROVED)
                .with("approvedHeads", plan.plannedHeads())
                .with("allowedHeads", plan.allowedHeads());
        return view(actor, sheet, form);
    }

    /** With what was typed and what is wrong with it. */
    OfficePlanView again(Actor actor, UUID id, Form form) {
        return view(actor, sheets.get(actor.scope(), id), form);
    }

    private OfficePlanView view(Actor actor, PlanSheet sheet, Form form) {
        var plan = sheet.plan();
        var approved = new PlanFilter(plan.year(), "", plan.site(), PlanState.APPROVED);
        return new OfficePlanView(
                sheet,
                plans.waiting(actor.scope()),
                events.of(plan.id()),
                PlanDecisions.decides(actor, sheet.site()),
                plans.count(actor.scope(), approved),
                form);
    }
}
