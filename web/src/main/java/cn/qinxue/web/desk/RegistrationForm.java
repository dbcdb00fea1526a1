package cn.qinxue.web.desk;

import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Option;
import java.util.List;

/** Whom to register for which year, and what was paid. */
public record RegistrationForm(Form form, List<Programme> programmes, int year) {
    public RegistrationForm {
        programmes = List.copyOf(programmes);
    }

    public List<Option> options() {
        return programmes.stream()
                .map(programme -> Option.of(programme.code(), programme.name()))
                .toList();
    }
}
