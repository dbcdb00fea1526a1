package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.statistics.FaceToFaceStudy;
import cn.qinxue.services.statistics.LearnerFilter;
import cn.qinxue.services.statistics.SiteTraining;
import cn.qinxue.services.statistics.SiteTraining.Place;
import cn.qinxue.services.statistics.StatisticsKind;
import cn.qinxue.services.statistics.StatisticsQuestion;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 面授学习统计: year, region, site and class, each narrowing the next. */
@Singleton
class FaceToFaceStudyPage implements StatisticsTable {
    private static final String SITE = "site";
    private static final String CLASS = "class";
    private static final String NAME = "name";
    private static final String TAIL = "tail";

    private final StatisticsChoice choice;
    private final SiteTraining training;
    private final FaceToFaceStudy study;

    FaceToFaceStudyPage(StatisticsChoice choice, SiteTraining training, FaceToFaceStudy study) {
        this.choice = choice;
        this.training = training;
        this.study = study;
    }

    @Override
    public String path() {
        return "face-to-face-study";
    }

    @Override
    public StatisticsView view(Actor actor, Address address, boolean whole) {
        var question = choice.question(actor, address);
        var sites = sites(question);
        var site = chosen(sites, address.get(SITE))
                .map(option -> training.site(actor.scope(), question, Typed.id(address, SITE)))
                .orElse(null);
        var classes = site == null ? List.<Option>of() : classes(question, site);
        var offering = chosen(classes, address.get(CLASS))
                .map(option -> Typed.id(address, CLASS))
                .orElse(null);
        var filter = new LearnerFilter(
                site == null ? null : site.id(), offering, Typed.text(address, NAME), Typed.digits(address, TAIL));
        var marks = study.marks(question, filter);
        var pager = Pager.of(address, marks.total().learners());
        var sheet = whole
                ? study.table(question, filter, 0, MOST_ROWS).sheet().ofAll(pager.total())
                : study.table(question, filter, pager.offset(), pager.size()).sheet();
        var filters = new ArrayList<>(choice.filters(question));
        filters.add(choice.regions(actor.scope(), question.region()));
        filters.add(select(SITE, "面授点", sites, address.get(SITE)));
        if (site != null) filters.add(select(CLASS, "培训班", classes, address.get(CLASS)));
        filters.add(StatisticsFilter.typed(NAME, "姓名", filter.person()));
        filters.add(StatisticsFilter.typed(TAIL, "身份证号后四位", filter.tail()));
        return new StatisticsView(
                new SheetTable(sheet, key -> key),
                address,
                List.of(),
                filters,
                StatisticsChart.of(marks),
                whole ? null : pager);
    }

    private List<Option> sites(StatisticsQuestion question) {
        return training.sites(StatisticsKind.SITE_REPORT, question, false, "").lines().stream()
                .map(line -> Option.of(line.site().toString(), line.name()))
                .toList();
    }

    private List<Option> classes(StatisticsQuestion question, Place site) {
        return training.classes(question, site, "", null).lines().stream()
                .map(line -> Option.of(line.offering().toString(), line.name()))
                .toList();
    }

    private static StatisticsFilter select(String name, String label, List<Option> some, @Nullable String value) {
        var options = new ArrayList<>(List.of(Option.of("", "全部")));
        options.addAll(some);
        return new StatisticsFilter(
                name, label, options, chosen(some, value).map(Option::value).orElse(""));
    }

    private static Optional<Option> chosen(List<Option> options, @Nullable String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }
}
