package cn.qinxue.services.statistics;

import static cn.qinxue.services.standing.YearHouse.LAST_YEAR;
import static cn.qinxue.services.standing.YearHouse.THIS_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.standing.FigureDays;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.standing.YearHouse;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleTablesTest {
    private static final ContinuingEducation EDUCATION = YearHouse.bean(ContinuingEducation.class);
    private static final EmployerStatistics EMPLOYERS = YearHouse.bean(EmployerStatistics.class);
    private static final TradeStatistics TRADES = YearHouse.bean(TradeStatistics.class);
    private static final PaymentStatistics PAYMENTS = YearHouse.bean(PaymentStatistics.class);
    private static final EmployerStatistics.Part FIRST = new EmployerStatistics.Part(0, 50, 2);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aMoveMovesThisMomentAndNeverAFrozenDayOrAYearThatIsClosed() {
        var house = YearHouse.open("frozen");
        var somebody = house.staff(house.employerAt("320685"), "SENIOR");
        house.enrollment(somebody, house.offering(LAST_YEAR, "ONLINE"), "SENIOR", "COMPLETED");
        house.enrollment(somebody, house.offering(THIS_YEAR, "ONLINE"), "SENIOR", "OPEN");
        house.execute("INSERT INTO figure_day VALUES (?, now())", LocalDate.of(LAST_YEAR, 12, 1));
        house.run(() -> YearHouse.bean(FigureDays.class).run());
        house.execute("""
                UPDATE staff SET employer = e.id, region_path = e.region_path, office_path = e.office_path
                FROM employer e WHERE e.id = ?""", house.employerAt("320205"));
        assertThat(people(house, "320600", THIS_YEAR)).isZero();
        assertThat(people(house, "320200", THIS_YEAR)).isEqualTo(1);
        assertThat(people(house, "320600", LAST_YEAR)).isEqualTo(1);
        assertThat(people(house, "320200", LAST_YEAR)).isZero();
        var frozen = house.call(() -> YearHouse.bean(RegionFigures.class).day(TODAY.minusDays(1)))
                .orElseThrow();
        var then = house.call(
                () -> EDUCATION.table(question(house, "320600", THIS_YEAR).on(frozen)));
        assertThat(then.total().people()).isEqualTo(1);
        assertThat(then.total().trainees()).isEqualTo(1);
        assertThat(then.head().moment().day()).isEqualTo(TODAY.minusDays(1));
        assertThat(house.call(() -> YearHouse.bean(RegionFigures.class).day(TODAY.minusDays(9))))
                .isEmpty();
        assertThat(house.call(() -> EDUCATION.table(question(house, "320600", LAST_YEAR)))
                        .head()
                        .period())
                .contains("年末人员");
    }

    @Test
    void unitsSayWhoIsNotYetQualifiedAsFarAsTheScopeReaches() {
        var house = YearHouse.open("units");
        var school = house.employerAt("320685");
        var done = house.staff(school, "SENIOR", "周完成");
        for (var category : new String[] {"IDEOLOGY", "GENERAL", "SKILL"}) {
            house.hours(done, THIS_YEAR, category, 1000, "ONLINE");
        }
        house.staff(school, "SENIOR", "吴甲");
        house.staff(school, "SENIOR", "吴乙");
        house.staff(school, "SENIOR", "吴丙");
        house.execute("UPDATE staff SET state = 'CLOSED' WHERE id = ?", house.staff(school, "SENIOR", "吴退休"));
        var managed = house.employer("320685", "省属大学");
        house.execute("UPDATE employer SET office_code = '320000', office_path = '320000/' WHERE id = ?", managed);
        house.staff(managed, "SENIOR", "郑省管");
        house.staff(house.employerAt("320205"), "SENIOR", "王无锡");
        var table = house.call(() -> EMPLOYERS.table(
                new RegionPath(YearHouse.path("320685")), question(house, "320685", THIS_YEAR), "", FIRST));
        assertThat(table.people()).isEqualTo(5);
        assertThat(table.qualified()).isEqualTo(1);
        var text = table.sheet().rows().toString();
        assertThat(text).doesNotContain("王无锡", "郑省管", "吴退休", "周完成").contains("等，另有 1 人");
        var first = table.lines().stream()
                .filter(line -> line.employer().equals(school))
                .findFirst()
                .orElseThrow();
        assertThat(first.people()).isEqualTo(4);
        assertThat(first.unqualified()).hasSize(2).allMatch(name -> name.startsWith("吴"));
        assertThat(house.call(() -> EMPLOYERS.count(question(house, "320685", THIS_YEAR), "")))
                .isEqualTo(2);
        assertThat(house.call(() -> EMPLOYERS.count(question(house, "320685", THIS_YEAR), "大学")))
                .isEqualTo(1);
    }

    @Test
    void tradesCountWhoIsOnTheBooks() {
        var house = YearHouse.open("trades");
        house.staff(house.employerAt("320685"), "SENIOR");
        house.staff(house.employerAt("320685"), "TECHNICIAN");
        house.execute(
                "UPDATE staff SET state = 'CLOSED' WHERE id = ?", house.staff(house.employerAt("320685"), "SENIOR"));
        house.staff(house.employerAt("320205"), "SENIOR");
        var table = house.call(() -> TRADES.table(question(house, "320600", THIS_YEAR)));
        assertThat(table.lines()).hasSize(1);
        assertThat(table.lines().getFirst().people()).isEqualTo(2);
        assertThat(table.lines().getFirst().ofLevel())
                .containsEntry(SkillLevel.SENIOR, 1L)
                .containsEntry(SkillLevel.TECHNICIAN, 1L);
        assertThat(Objects.requireNonNull(table.sheet().total()).cells().get(2).text())
                .isEqualTo("2");
    }

    @Test
    void moneyIsWhatCameInLessWhatWentBack() {
        var house = YearHouse.open("money");
        var offering = house.offering(THIS_YEAR, "ONLINE");
        house.execute("INSERT INTO account (id, role, name, password_hash, must_change_password, created_at)"
                + " VALUES ('00000000-0000-7000-8000-000000000001', 'LEARNER', '付款人', '-', false, now())");
        paid(house, offering, "320685", "0 days", true);
        paid(house, offering, "320682", "0 days", false);
        paid(house, offering, "320205", "0 days", false);
        paid(house, offering, "320685", "90 days", false);
        var table = house.call(
                () -> PAYMENTS.table(question(house, "320600", THIS_YEAR), TODAY.minusDays(1), TODAY.plusDays(1)));
        assertThat(table.lines()).hasSize(2);
        var total = Objects.requireNonNull(table.sheet().total()).cells();
        assertThat(total.subList(4, 9).stream().map(Cell::text))
                .containsExactly("2", "240.00", "1", "120.00", "120.00");
        assertThat(table.lines()).extracting(PaymentTable.Line::gateway).containsOnly("银行网上支付");
    }

    private static void paid(YearHouse house, UUID offering, String region, String ago, boolean refunded) {
        var id = house.enrollment(house.staff(house.employerAt(region), "SENIOR"), offering, "SENIOR", "OPEN");
        house.execute("""
                INSERT INTO orders (id, number, account, state, amount, invoice_kind, invoice_title, invoice_delivery,
                    placed_at, expires_at)
                VALUES (?, ?, '00000000-0000-7000-8000-000000000001', 'PAID', 12000, 'PERSON', '个人', 'PRINT', now(),
                    now())""", id, id.toString());
        house.execute(
                "INSERT INTO order_line (id, order_id, position, enrollment, title, amount, state)"
                        + " VALUES (?, ?, 1, ?, '班', 12000, 'OPENED')",
                id,
                id,
                id);
        house.execute("""
                INSERT INTO payment (id, order_id, number, gateway, state, amount, opened_at, paid_at)
                VALUES (?, ?, ?, 'BANK_PAGE', 'SETTLED', 12000, now(), now() - cast(? AS interval))""", id, id, id.toString(), ago);
        if (!refunded) return;
        house.execute("""
                INSERT INTO refund (id, number, payment, order_id, amount, reason, state, asked_at, ended_at)
                VALUES (?, ?, ?, ?, 12000, '退班', 'DONE', now(), now())""", id, id.toString(), id, id);
        house.execute("INSERT INTO refund_line (refund, order_line) VALUES (?, ?)", id, id);
    }

    private static long people(YearHouse house, String region, int year) {
        return house.call(() -> EDUCATION.table(question(house, region, year)))
                .total()
                .people();
    }

    private static StatisticsQuestion question(YearHouse house, String region, int year) {
        return house.call(() -> new StatisticsQuestion(
                YearHouse.bean(Regions.class).byCode(region).orElseThrow(),
                YearHouse.bean(Programmes.class).byCode("worker").orElseThrow(),
                year));
    }
}
