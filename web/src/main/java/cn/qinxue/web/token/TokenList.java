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

/** All tokens, the newest first, and the form for another one. */
public record TokenList(List<ApiToken> tokens, Instant now, Form form) {
    public TokenList {
        tokens = List.copyOf(tokens);
    }

    public List<Column> columns() {
        return List.of(
                Column.title("用途"),
                Column.brief("状态"),
                Column.brief("签发人"),
                Column.brief("签发时间"),
                Column.brief("到期"),
                Column.brief("最近使用"),
                Column.actions());
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

    public String lastUsed(ApiToken token) {
        var at = token.lastUsedAt();
        return at == null ? "从未" : Show.minute(at);
    }
}
