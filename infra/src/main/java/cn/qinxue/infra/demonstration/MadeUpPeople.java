package cn.qinxue.infra.demonstration;

import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes up people, each by seed and place in the row alone: the thousandth is the same whether or not the others were
 * made. ID numbers begin with 99, which no division ever had, mobile numbers with 100, which no network has.
 */
final class MadeUpPeople {
    /** So many different people one seed can make. */
    static final int MOST = 5_000_000;

    private static final int ORDERS = 500;
    private static final int MOBILES = 100_000_000;
    private static final LocalDate OLDEST_MAN = LocalDate.of(1967, 1, 1);
    private static final LocalDate OLDEST_WOMAN = LocalDate.of(1974, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2004, 12, 31);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private static final Weighted<EmploymentKind> EMPLOYMENT = Weighted.of(
            List.of(EmploymentKind.ESTABLISHED, EmploymentKind.CONTRACT, EmploymentKind.DISPATCHED), 82, 10, 8);

    private static final List<SkillLevel> LEVELS = List.of(SkillLevel.values());
    private static final Weighted<SkillLevel> YOUNG = Weighted.of(LEVELS, 30, 42, 24, 4, 0, 0);
    private static final Weighted<SkillLevel> SETTLED = Weighted.of(LEVELS, 8, 20, 42, 28, 2, 0);
    private static final Weighted<SkillLevel> MIDDLE = Weighted.of(LEVELS, 3, 6, 20, 53, 17, 1);
    private static final Weighted<SkillLevel> OLD = Weighted.of(LEVELS, 2, 3, 10, 48, 33, 4);

    private final long seed;
    private final MadeUpNames names = new MadeUpNames();
    private final Weighted<Integer> employers;
    private final List<Weighted<Trade>> tradesByEmployer;

    MadeUpPeople(long seed, List<MadeUpEmployer> employers, List<Trade> trades) {
        this.seed = seed;
        this.employers = new Weighted<>(
                IntStream.range(0, employers.size()).boxed().toList(),
                place -> employers.get(place).people());
        Map<EmployerKind, Weighted<Trade>> byKind = new HashMap<>();
        tradesByEmployer = employers.stream()
                .map(employer -> byKind.computeIfAbsent(employer.kind(), kind -> kind.among(trades)))
                .toList();
    }

    /**
     * The person at a place in the row.
     *
     * @throws IllegalArgumentException outside 0 to {@link #MOST}
     */
    MadeUpPerson at(int place) {
        if (place < 0 || place >= MOST) {
            throw new IllegalArgumentException("One seed makes " + MOST + " people");
        }
        var random = new SplittableRandom(mixed(seed ^ mixed(place)));
        int employer = employers.at(random.nextDouble());
        var gender = random.nextInt(100) < 64 ? Gender.MALE : Gender.FEMALE;
        var birth = birth(random, gender);
        return new MadeUpPerson(
                names.next(random, gender, birth.getYear()),
                idNumber(place, birth, gender),
                gender,
                random.nextInt(100) < 88 ? mobile(place) : null,
                EMPLOYMENT.at(random.nextDouble()),
                level(random, birth.getYear()),
                tradesByEmployer.get(employer).at(random.nextDouble()),
                employer);
    }

    /** The older half of a working life is the fuller one, as it is among these workers. */
    private static LocalDate birth(SplittableRandom random, Gender gender) {
        var oldest = gender == Gender.MALE ? OLDEST_MAN : OLDEST_WOMAN;
        long days = YOUNGEST.toEpochDay() - oldest.toEpochDay();
        double share = Math.pow(random.nextDouble(), 1.5);
        return oldest.plusDays((long) (share * days));
    }

    /**
     * Prefix and order together number the people, so no two ever share a number whatever their birthdays are; the
     * multiplication scatters neighbours.
     */
    private String idNumber(int place, LocalDate birth, Gender gender) {
        long scattered = Math.floorMod(place * 1_234_567L + mixed(seed), (long) MOST);
        long order = scattered % ORDERS * 2 + (gender == Gender.MALE ? 1 : 0);
        var digits = "99" + padded(scattered / ORDERS, 4) + DAY.format(birth) + padded(order, 3);
        return digits + IdNumber.checkCharacter(digits);
    }

    private String mobile(int place) {
        return "100" + padded(Math.floorMod(place * 7_654_321L + mixed(seed), (long) MOBILES), 8);
    }

    private static SkillLevel level(SplittableRandom random, int birthYear) {
        var levels = birthYear >= 1997 ? YOUNG : birthYear >= 1987 ? SETTLED : birthYear >= 1977 ? MIDDLE : OLD;
        return levels.at(random.nextDouble());
    }

    private static String padded(long number, int width) {
        var digits = Long.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** Scatters the bits of a number (the finaliser of SplitMix64). */
    private static long mixed(long number) {
        long bits = number + 0x9e3779b97f4a7c15L;
        bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
