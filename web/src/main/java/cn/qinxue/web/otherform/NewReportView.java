package cn.qinxue.web.otherform;

import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.tenants.policy.OtherFormsPolicy;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Option;
import java.util.List;

/**
 * The form of a new report.
 *
 * @param programmes those that have other forms
 * @param policy of the first of them
 * @param deciding what the office is called that will decide
 * @param own whether that is this office itself, the province's
 */
public record NewReportView(
        Form form, List<Programme> programmes, OtherFormsPolicy policy, int year, String deciding, boolean own) {
    public NewReportView {
        programmes = List.copyOf(programmes);
    }

    public List<Option> forms() {
        return policy.forms().stream()
                .map(one -> Option.of(one.name(), one.label()))
                .toList();
    }

    public List<Option> programmeOptions() {
        return programmes.stream()
                .map(programme -> Option.of(programme.code(), programme.name()))
                .toList();
    }

    public int mostPeople() {
        return OtherForms.MOST_PEOPLE;
    }
}
