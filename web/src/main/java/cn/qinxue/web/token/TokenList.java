package cn.qinxue.web.token;

import cn.qinxue.services.token.ApiToken;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Tone;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * All tokens, the newest first, and the form for another one.
 *
 * @param mayShowNumbers whether the issuer could give the right to see numbers in full
 */
public record TokenList(TokenPlace place, List<ApiToken> tokens, Instant now, Form form, boolean mayShowNumbers) {
    public TokenList {
        tokens = List.copyOf(tokens);
    }

    public List<Column> columns() {
        return List.of(
                Column.title("用途"),
                Column.brief("状态"),
                Column.text("权限"),
                Column.brief("签发人"),
                Column.brief("签发时间"),
                Column.brief("到期"),
                Column.text("最近使用"),
                Column.actions());
    }

    public List<Option> grants() {
        return Arrays.stream(TokenGrant.values())
                .map(grant -> new Option(grant.name(), grant.label(), grant.note()))
                .toList();
    }

    public List<Option> lives() {
        return Arrays.stream(TokenLife.values())
                .map(life -> Option.of(life.name(), life.label()))
                .toList();
    }

    public String state(ApiToken token) {
        if (token.isValid(now)) return "有效";
        return token.revokedAt() == null ? "已过期" : "已撤销";
    }

    public Tone tone(ApiToken token) {
        return token.isValid(now) ? Tone.OK : Tone.INFO;
    }

    /** What the token was given, in Chinese. */
    public String rightsOf(ApiToken token) {
        return place.isOffice() ? rights(token) : "开通和查询省份";
    }

    public String lastUsed(ApiToken token) {
        var at = token.lastUsedAt();
        return at == null ? "从未" : Show.minute(at);
    }

    static String rights(ApiToken token) {
        var grant = token.mayChange() ? TokenGrant.CHANGE : TokenGrant.READ;
        return grant.label() + (token.fullNumbers() ? "，完整号码" : "");
    }
}
