package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimOffer;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.tenants.policy.Qualification;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The form of a new claim.
 *
 * @param offer the record it is for
 * @param others every record for which the learner may file, with its programme's name
 */
public record NewClaimView(Form form, ClaimOffer offer, List<Option> others) {
    public NewClaimView {
        others = List.copyOf(others);
    }

    public List<Option> kinds() {
        return offer.rooms().stream()
                .map(room -> Option.of(room.kind().code(), room.kind().label()))
                .toList();
    }

    public List<Option> categories() {
        return offer.policy().categories().stream()
                .map(category -> Option.of(category.code(), category.label()))
                .toList();
    }

    /** Whether each category must be reached, so that hours of none help less. */
    public boolean categoriesCount() {
        return offer.policy().qualification() == Qualification.TOTAL_AND_CATEGORIES;
    }

    public List<Column> columns() {
        return List.of(Column.title("类别"), Column.number("每年最多"), Column.number("还可申报"));
    }

    /** The names of the fields that take papers. */
    public List<String> papers() {
        return IntStream.rangeClosed(1, Claims.MOST_PAPERS)
                .mapToObj(no -> "paper" + no)
                .toList();
    }

    /** What all kinds together have left. */
    public String inYear() {
        return Show.creditHours(offer.rooms().getFirst().left().inYear());
    }

    public int year() {
        return offer.policy().year();
    }
}
