package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimState;
import cn.qinxue.services.equivalence.EquivalenceClaim;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.Tone;
import java.util.Arrays;
import java.util.List;

/**
 * A learner's claims.
 *
 * @param form the filter's fields
 * @param mayFile whether a programme of the learner takes claims this year
 */
public record OwnClaimList(
        List<Row> rows, Form form, List<Option> kinds, List<Option> years, Pager pager, boolean mayFile) {
    /** A claim with its kind in words. */
    public record Row(EquivalenceClaim claim, String kind) {
        public String path() {
            return LearnerClaimController.PATH + "/" + claim.id();
        }

        public Tone tone() {
            return ClaimWords.tone(claim.state());
        }
    }

    public OwnClaimList {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
    }

    public List<Option> states() {
        return Arrays.stream(ClaimState.values())
                .map(state -> Option.of(state.name(), state.label()))
                .toList();
    }

    /** Whether a filter is in force. */
    public boolean filtered() {
        return !form.value("kind").isEmpty()
                || !form.value("state").isEmpty()
                || !form.value("year").isEmpty();
    }

    public List<Column> columns() {
        return List.of(
                Column.title("培训名称"),
                Column.text("类别"),
                Column.brief("培训时间"),
                Column.number("申报学时"),
                Column.number("认定学时"),
                Column.brief("申报时间").low(),
                Column.text("状态"));
    }
}
