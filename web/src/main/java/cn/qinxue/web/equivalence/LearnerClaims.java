package cn.qinxue.web.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimOffer;
import cn.qinxue.services.equivalence.ClaimState;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.services.equivalence.DecidingOffices;
import cn.qinxue.services.equivalence.EquivalenceClaim;
import cn.qinxue.services.equivalence.OwnClaims;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the learner's pages together. */
@Singleton
class LearnerClaims {
    private static final int YEARS = 6;

    private final Claims claims;
    private final DecidingOffices offices;
    private final StaffRecords records;
    private final ClaimWords words;
    private final Clock clock;

    LearnerClaims(Claims claims, DecidingOffices offices, StaffRecords records, ClaimWords words, Clock clock) {
        this.claims = claims;
        this.offices = offices;
        this.records = records;
        this.words = words;
        this.clock = clock;
    }

    /** @throws NotFound where neither a programme of the learner takes claims nor one was ever filed */
    OwnClaimList list(Actor actor, Address address) {
        var form = Form.blank()
                .with("kind", address.get("kind"))
                .with("state", address.get("state"))
                .with("year", address.get("year"));
        var filter = new OwnClaims(address.get("kind"), state(address.get("state")), year(address.get("year")));
        boolean offered = claims.offeredTo(actor.account());
        if (!offered && claims.own(actor.account(), OwnClaims.ALL, 0, 1).total() == 0) throw new NotFound();
        var pager = Pager.of(address, claims.own(actor.account(), filter, 0, 1).total());
        var rows = claims.own(actor.account(), filter, pager.offset(), pager.size()).claims().stream()
                .map(claim -> new OwnClaimList.Row(claim, words.kind(claim)))
                .toList();
        int last = LocalDate.now(clock).getYear();
        var years = IntStream.range(0, YEARS)
                .mapToObj(back -> Option.of(Integer.toString(last - back), last - back + " 年"))
                .toList();
        return new OwnClaimList(rows, form, words.kinds(), years, pager, offered);
    }

    /** @throws NotFound where the learner may file nothing for that record */
    NewClaimView fresh(Actor actor, Form form) {
        var offers = claims.offers(actor.account());
        var wanted = form.value("staff");
        var offer = offers.stream()
                .filter(one -> wanted.isEmpty() || one.staff().id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
        var others = offers.stream().map(this::option).toList();
        return new NewClaimView(form.with("staff", offer.staff().id()), offer, others);
    }

    OwnClaimView view(Actor actor, UUID id) {
        var claim = claims.own(actor.account(), id);
        var staff = records.ofAccount(actor.account()).stream()
                .filter(one -> one.id().equals(claim.staff()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var level = staff.level();
        return new OwnClaimView(
                claim,
                words.kind(claim),
                words.category(claim.programme(), claim.year(), claim.category()),
                claims.attachments(claim),
                offices.name(staff.officePath()),
                List.of(
                        new Fact("姓名", staff.name()),
                        new Fact("身份证号", staff.idNumber().masked()),
                        new Fact("技术等级", level == null ? "—" : level.label()),
                        new Fact("项目", words.programme(claim.programme()))));
    }

    EquivalenceClaim claim(Actor actor, UUID id) {
        return claims.own(actor.account(), id);
    }

    private Option option(ClaimOffer offer) {
        return Option.of(
                offer.staff().id().toString(), words.programme(offer.staff().programme()));
    }

    private static @Nullable ClaimState state(@Nullable String name) {
        for (var state : ClaimState.values()) if (state.name().equals(name)) return state;
        return null;
    }

    private static @Nullable Integer year(@Nullable String text) {
        return text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    }
}
