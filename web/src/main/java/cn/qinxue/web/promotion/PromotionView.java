package cn.qinxue.web.promotion;

import cn.qinxue.services.promotion.PromotionLists;
import cn.qinxue.services.promotion.PromotionYear;
import cn.qinxue.services.promotion.Promotions.Answer;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Tone;
import java.util.List;

/**
 * The page on which an office asks.
 *
 * @param one the form for one person
 * @param list the form for a list
 * @param answers what was found; empty before anything was asked
 */
public record PromotionView(Form one, Form list, List<Answer> answers) {
    public PromotionView {
        answers = List.copyOf(answers);
    }

    /** The form that has something to put right. */
    public Form faulty() {
        return one.accepted() ? list : one;
    }

    public List<Column> columns() {
        return List.of(
                Column.title("姓名"),
                Column.text("项目"),
                Column.text("结论"),
                Column.text("各年度").line());
    }

    /** The number as a screen shows it. */
    public static String number(Answer answer) {
        return PersonalNumbers.masked(answer.candidate().idNumber());
    }

    /** Why there is no verdict. */
    public static String said(Answer answer) {
        return PromotionLists.said(answer);
    }

    public static Tone tone(PromotionYear year) {
        return switch (year.standing()) {
            case COMPLETE -> Tone.OK;
            case UNFINISHED -> Tone.BAD;
            case NOT_DUE, NO_POLICY -> Tone.OFF;
        };
    }

    /** How many of those who were found may enter. */
    public long eligible() {
        return answers.stream()
                .filter(answer -> !answer.found().isEmpty()
                        && answer.found().stream().allMatch(one -> one.verdict().eligible()))
                .count();
    }

    public long missing() {
        return answers.stream().filter(answer -> answer.found().isEmpty()).count();
    }
}
