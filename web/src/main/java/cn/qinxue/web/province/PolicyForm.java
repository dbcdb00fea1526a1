package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceField;
import cn.qinxue.tenants.authoring.Problem;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.Contact;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyBasics;
import cn.qinxue.tenants.policy.PolicyReading;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.TestPolicy;
import cn.qinxue.tenants.policy.Window;
import cn.qinxue.web.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy as a form: the basics in fields of their own, the whole of it as text for experts. The sound policy travels
 * in a hidden field; what is changed in either place becomes the new one once it is sound too.
 */
final class PolicyForm {
    /** The control with the whole text. */
    static final String YAML = "yaml";

    static final String QUIZ = "QUIZ";
    static final String EXAM = "EXAM";

    private static final String CARRIED = ProvinceField.POLICY.key();

    private PolicyForm() {}

    /** The carried policy, if it is sound. */
    static Optional<Policy> carried(Form form) {
        return PolicyYaml.read(form.value(CARRIED)) instanceof PolicyReading.Accepted accepted
                ? Optional.of(accepted.policy())
                : Optional.empty();
    }

    /** The form with every field filled from the carried policy. */
    static Form filled(Form form) {
        var text = form.with(YAML, form.value(CARRIED));
        return carried(form)
                .map(policy -> filled(text, PolicyBasics.of(policy)))
                .orElse(text);
    }

    /** The form carrying the policy as it was changed, or with everything that is wrong with the change. */
    static Form taken(Form form) {
        boolean rewritten = !lines(form.value(YAML)).equals(lines(form.value(CARRIED)));
        var policy = carried(form);
        if (policy.isEmpty()) return rewritten(form);
        var reading = new PolicyFormReader(form, policy.get());
        var basics = reading.basics();
        if (basics.isEmpty()) return rewritten ? reading.form().refuse(YAML, twice()) : reading.form();
        boolean changed = !basics.get().equals(PolicyBasics.of(policy.get()));
        if (changed && rewritten) return form.refuse(YAML, twice());
        if (rewritten) return rewritten(form);
        return changed ? changed(form, basics.get(), policy.get()) : form;
    }

    private static Form rewritten(Form form) {
        var text = lines(form.value(YAML));
        return switch (PolicyYaml.read(text)) {
            case PolicyReading.Accepted accepted -> form.with(CARRIED, text);
            case PolicyReading.Rejected rejected -> {
                var refused = form;
                for (var problem : rejected.problems()) refused = refused.refuse(YAML, problem.text());
                yield refused;
            }
        };
    }

    private static Form changed(Form form, PolicyBasics basics, Policy policy) {
        var text = PolicyYaml.write(basics.onto(policy));
        return switch (PolicyYaml.read(text)) {
            case PolicyReading.Accepted accepted -> form.with(CARRIED, text);
            case PolicyReading.Rejected rejected -> {
                var refused = form;
                for (var problem : rejected.problems()) refused = refused(refused, problem, basics);
                yield refused;
            }
        };
    }

    /** Beside the field it is about, in the words of the form. */
    private static Form refused(Form form, Problem problem, PolicyBasics basics) {
        var place = PolicyPlace.of(problem.path(), basics);
        return form.refuse(place.field(), place.about() + problem.detail());
    }

    private static Form filled(Form form, PolicyBasics basics) {
        var filled = form;
        for (int i = 0; i < basics.requirements().size(); i++) {
            var requirement = basics.requirements().get(i);
            filled = filled.with(PolicyPlace.total(i), CreditHours.text(requirement.totalHours()));
            for (int j = 0; j < requirement.categories().size(); j++) {
                var hours = requirement.categories().get(j).hours();
                filled = filled.with(PolicyPlace.hours(i, j), CreditHours.text(hours));
            }
        }
        for (int i = 0; i < basics.fees().size(); i++) {
            var yuan = BigDecimal.valueOf(basics.fees().get(i).fen(), 2).toPlainString();
            filled = filled.with(PolicyPlace.fee(i), yuan);
        }
        for (int i = 0; i < basics.contacts().size(); i++) {
            filled = filled(filled, i, basics.contacts().get(i));
        }
        filled = filled(filled, PolicyPlace.ENROLLMENT, basics.enrollment());
        filled = filled(filled, PolicyPlace.STUDY, basics.study());
        return assessment(filled, basics)
                .with(PolicyPlace.QUALIFICATION, basics.qualification().name())
                .with(
                        PolicyPlace.GATEWAYS,
                        basics.gateways().stream().map(Enum::name).toList());
    }

    private static Form filled(Form form, int place, Contact contact) {
        return form.with(PolicyPlace.contactName(place), contact.name())
                .with(PolicyPlace.telephone(place), contact.telephone())
                .with(PolicyPlace.officeHours(place), contact.officeHours());
    }

    private static Form filled(Form form, String name, Window window) {
        return form.with(PolicyPlace.first(name), window.firstDay()).with(PolicyPlace.last(name), window.lastDay());
    }

    private static Form assessment(Form form, PolicyBasics basics) {
        var assessment = basics.assessment();
        var tests = new ArrayList<String>();
        if (assessment.courseQuiz() != null) tests.add(QUIZ);
        if (assessment.classExam() != null) tests.add(EXAM);
        return form.with(PolicyPlace.TESTS, tests)
                .with(PolicyPlace.QUIZ_PASS, passMark(assessment.courseQuiz()))
                .with(PolicyPlace.EXAM_PASS, passMark(assessment.classExam()));
    }

    private static @Nullable Integer passMark(@Nullable TestPolicy test) {
        return test == null ? null : test.passMark();
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String twice() {
        return "上面的表格和这里的文字都改过，不知道以哪个为准。请只改一处：要么把这里还原，要么把表格还原。";
    }
}
