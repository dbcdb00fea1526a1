package cn.qinxue.web.token;

import cn.qinxue.services.token.ApiTokens;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Fact;
import java.util.ArrayList;
import java.util.List;

/** A token just issued, the one time its text is seen. */
public record IssuedToken(TokenPlace place, ApiTokens.Issued issued) {
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("用途", issued.token().name()));
        if (place.isOffice()) facts.add(new Fact("权限", TokenList.rights(issued.token())));
        facts.add(new Fact("到期", Show.minute(issued.token().expiresAt())));
        return facts;
    }
}
