package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.facetoface.ClassState;
import cn.qinxue.services.statistics.FaceToFaceStudy;
import cn.qinxue.services.statistics.LearnerFilter;
import cn.qinxue.services.statistics.SiteTraining;
import cn.qinxue.services.statistics.SiteTraining.Place;
import cn.qinxue.services.statistics.StatisticsKind;
import cn.qinxue.services.statistics.StatisticsQuestion;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Crumb;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.region.RegionBranches;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 面授点培训情况统计: regions, the sites of one, the classes of one, the learners of one. */
@Singleton
class SiteTrainingPage implements StatisticsTable {
    /** In the address: {@code all} for the sites of a region and below, {@code own} for its own. */
    private static final String SITES = "sites";

    private static final String SITE = "site";
    private static final String CLASS = "class";
    private static final String NAME = "name";
    private static final String STATE = "state";
    private static final String TAIL = "tail";

    private final StatisticsChoice choice;
    private final SiteTraining training;
    private final FaceToFaceStudy study;
    private final Regions regions;

    SiteTrainingPage(StatisticsChoice choice, SiteTraining training, FaceToFaceStudy study, Regions regions) {
        this.choice = choice;
        this.training = training;
        this.study = study;
        this.regions = regions;
    }

    private record Asked(Actor actor, StatisticsQuestion question, Address address) {}

    @Override
    public String path() {
        return "training-sites";
    }

    @Override
    public StatisticsView view(Actor actor, Address address, boolean whole) {
        var asked = new Asked(actor, choice.question(actor, address), address);
        if (address.get(SITE) != null) {
            var site = training.site(actor.scope(), asked.question(), Typed.id(address, SITE));
            return address.get(CLASS) == null ? classes(asked, site) : learners(asked, site, whole);
        }
        boolean leaf = regions.children(asked.question().region().code()).isEmpty();
        return leaf || address.get(SITES) != null ? sites(asked) : regions(asked);
    }

    private StatisticsView regions(Asked asked) {
        var address = asked.address();
        var table = training.regions(asked.question());
        var here = asked.question().region().code();
        var link = new SheetTable(
                table.sheet(),
                code -> code.equals(here)
                        ? address.with(SITES, "own").toString()
                        : address.with(RegionBranches.PARAMETER, code).toString());
        var total = table.total();
        var sentence = "批准 %s 人次，参训 %s 人次，参训率 %s；合格 %s 人次，合格率 %s。点地区看下级，到县（市、区）看面授点。"
                .formatted(
                        Show.count(total.approvedHeads()),
                        Show.count(total.trained()),
                        Show.percent(total.trained(), total.approvedHeads()),
                        Show.count(total.passed()),
                        Show.percent(total.passed(), total.trained()));
        return view(
                asked,
                link,
                crumbs(asked),
                List.of(),
                new StatisticsChart("各地面授培训情况", sentence, "bars", List.of(5, 6, 8)),
                null);
    }

    private StatisticsView sites(Asked asked) {
        var address = asked.address();
        var table = training.sites(
                StatisticsKind.SITE_TRAINING,
                asked.question(),
                "own".equals(address.get(SITES)),
                Typed.text(address, NAME));
        var link = new SheetTable(
                table.sheet(), site -> address.without(NAME).with(SITE, site).toString());
        return view(
                asked,
                link,
                crumbs(asked),
                List.of(StatisticsFilter.typed(NAME, "面授点", Typed.text(address, NAME))),
                new StatisticsChart("各面授点培训情况", "点面授点看它的培训班。", "bars", List.of(3, 4)),
                null);
    }

    private StatisticsView classes(Asked asked, Place site) {
        var address = asked.address();
        var state = Stream.of(ClassState.values())
                .filter(one -> one.name().equals(address.get(STATE)))
                .findFirst()
                .orElse(null);
        var table = training.classes(asked.question(), site, Typed.text(address, NAME), state);
        var link = new SheetTable(
                table.sheet(),
                offering -> address.without(NAME, STATE).with(CLASS, offering).toString());
        var crumbs = new ArrayList<>(crumbs(asked));
        crumbs.add(sitesOf(asked));
        var states = new ArrayList<>(List.of(Option.of("", "全部")));
        for (var one : ClassState.values()) states.add(Option.of(one.name(), one.label()));
        return view(
                asked,
                link,
                crumbs,
                List.of(
                        StatisticsFilter.typed(NAME, "培训班名称", Typed.text(address, NAME)),
                        new StatisticsFilter(STATE, "状态", states, state == null ? "" : state.name())),
                new StatisticsChart("各培训班的人数", "点培训班看它的学员。", "bars", List.of(3, 5, 6)),
                null);
    }

    private StatisticsView learners(Asked asked, Place site, boolean whole) {
        var address = asked.address();
        var ofSite = training.ofSite(asked.actor().scope(), asked.question(), site.id(), Typed.id(address, CLASS));
        var filter = new LearnerFilter(site.id(), ofSite.id(), Typed.text(address, NAME), Typed.digits(address, TAIL));
        // A class is shown whole, also where its site is not of the region that the address names.
        var question = asked.question().of(regions.byPath(site.region()).orElseThrow());
        var marks = study.marks(question, filter);
        var pager = Pager.of(address, marks.total().learners());
        StatisticsSheet sheet = whole
                ? study.ofClass(question, ofSite.name(), filter, 0, MOST_ROWS)
                        .sheet()
                        .ofAll(pager.total())
                : study.ofClass(question, ofSite.name(), filter, pager.offset(), pager.size())
                        .sheet();
        var crumbs = new ArrayList<>(crumbs(asked));
        crumbs.add(sitesOf(asked));
        crumbs.add(new Crumb(
                site.name(), address.without(CLASS, NAME, TAIL, "page").toString()));
        return view(
                asked,
                new SheetTable(sheet, key -> key),
                crumbs,
                List.of(
                        StatisticsFilter.typed(NAME, "姓名", Typed.text(address, NAME)),
                        StatisticsFilter.typed(TAIL, "身份证号后四位", Typed.digits(address, TAIL))),
                StatisticsChart.of(marks),
                pager);
    }

    private List<Crumb> crumbs(Asked asked) {
        return choice.crumbs(
                asked.actor().scope(),
                asked.question().region(),
                asked.address().without(SITES, SITE, CLASS, NAME, STATE, TAIL));
    }

    private static Crumb sitesOf(Asked asked) {
        var region = asked.question().region();
        var address = asked.address().without(SITE, CLASS, NAME, STATE, TAIL, "page");
        return new Crumb(
                region.name(),
                address.with(RegionBranches.PARAMETER, region.code()).toString());
    }

    private StatisticsView view(
            Asked asked,
            SheetTable table,
            List<Crumb> crumbs,
            List<StatisticsFilter> filters,
            @Nullable StatisticsChart chart,
            @Nullable Pager pager) {
        var all = new ArrayList<>(choice.filters(asked.question()));
        all.addAll(filters);
        return new StatisticsView(table, asked.address(), crumbs, all, chart, pager);
    }
}
