package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimAttachment;
import cn.qinxue.services.equivalence.ClaimState;
import cn.qinxue.services.equivalence.EquivalenceClaim;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * One claim as its learner sees it.
 *
 * @param office that decides
 */
public record OwnClaimView(
        EquivalenceClaim claim,
        String kind,
        String category,
        List<ClaimAttachment> attachments,
        String office,
        List<Fact> person) {
    public OwnClaimView {
        attachments = List.copyOf(attachments);
        person = List.copyOf(person);
    }

    public String path() {
        return LearnerClaimController.PATH + "/" + claim.id();
    }

    public Tone tone() {
        return ClaimWords.tone(claim.state());
    }

    public boolean pending() {
        return claim.state() == ClaimState.PENDING;
    }

    public List<Fact> facts() {
        var facts = new ArrayList<>(List.of(
                new Fact("类别", kind),
                new Fact("培训名称", claim.title()),
                new Fact("主办单位", claim.organiser()),
                new Fact("培训时间", Show.days(claim.firstDay(), claim.lastDay())),
                new Fact("学时分类", category),
                new Fact("申报学时", Show.creditHours(claim.hours())),
                new Fact("计入年度", claim.year() + " 年"),
                new Fact("申报时间", Show.minute(claim.filedAt())),
                new Fact("审批单位", office)));
        var granted = claim.granted();
        if (granted != null) facts.add(new Fact("认定学时", Show.creditHours(granted)));
        var decided = claim.decidedAt();
        if (decided != null) facts.add(new Fact("审批时间", Show.minute(decided)));
        return facts;
    }
}
