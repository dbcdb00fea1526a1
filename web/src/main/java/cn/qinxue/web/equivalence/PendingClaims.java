package cn.qinxue.web.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimLists;
import cn.qinxue.web.waiting.WaitingWork;
import jakarta.inject.Singleton;

/** Claims that wait for the office that decides them (decision 15). */
@Singleton
class PendingClaims implements WaitingWork {
    private final ClaimLists claims;

    PendingClaims(ClaimLists claims) {
        this.claims = claims;
    }

    @Override
    public String path() {
        return ClaimListController.PATH;
    }

    @Override
    public int count(Actor actor) {
        return claims.waiting(actor);
    }

    @Override
    public String title(int count) {
        return count + " 份视同申报等您审批";
    }

    @Override
    public String note() {
        return "学员交来的培训证明材料，通过后学时才记入档案。";
    }
}
