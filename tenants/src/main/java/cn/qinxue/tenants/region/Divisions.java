package cn.qinxue.tenants.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The national division codes with their history since 1981. They describe and never judge: an ID number keeps the
 * prefix of its birth whatever became of that place, so nothing may be refused because its prefix is not found here.
 */
public final class Divisions {
    private static final String RESOURCE = "/divisions.csv";

    private final Map<String, List<Division>> byCode = new LinkedHashMap<>();
    private final Map<String, List<Division>> byParent = new LinkedHashMap<>();

    private Divisions(List<Division> divisions) {
        for (Division division : divisions) {
            byCode.computeIfAbsent(division.code(), code -> new ArrayList<>()).add(division);
            byParent.computeIfAbsent(Objects.requireNonNullElse(division.parentCode(), ""), code -> new ArrayList<>())
                    .add(division);
        }
    }

    /** The list that comes with the program, read once. */
    public static Divisions national() {
        return National.LIST;
    }

    /** The latest holder of a code, in force or past. */
    public Optional<Division> byCode(String code) {
        return Optional.ofNullable(byCode.get(code)).map(List::getLast);
    }

    /** The holder of a code on that day. */
    public Optional<Division> byCode(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(division -> division.validOn(day))
                .findFirst();
    }

    /** The provinces on that day, by code. */
    public List<Division> provinces(LocalDate day) {
        return childrenOf("", day);
    }

    /** The divisions directly below a code on that day, by code. */
    public List<Division> childrenOf(String code, LocalDate day) {
        return byParent.getOrDefault(code, List.of()).stream()
                .filter(division -> division.validOn(day))
                .toList();
    }

    /** Every division, past ones included, that ever stood under that name directly below a code. */
    public List<Division> everNamed(String parentCode, String name) {
        return byParent.getOrDefault(parentCode, List.of()).stream()
                .filter(division -> division.name().equals(name))
                .toList();
    }

    /**
     * What a code has become by that day: itself while in force, else its successor's successor and so on; empty where
     * it was split among several or never existed.
     */
    public Optional<Division> onThe(LocalDate day, String code) {
        var current = byCode.getOrDefault(code, List.of());
        for (int step = 0; step < byCode.size() && !current.isEmpty(); step++) {
            var valid =
                    current.stream().filter(division -> division.validOn(day)).findFirst();
            if (valid.isPresent()) {
                return valid;
            }
            var last = current.getLast();
            current = last.successors().size() == 1
                    ? byCode.getOrDefault(last.successors().getFirst(), List.of())
                    : List.of();
        }
        return Optional.empty();
    }

    private static Divisions read() {
        try (var stream = Objects.requireNonNull(Divisions.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Divisions(reader.lines().skip(1).map(Divisions::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Division parse(String line) {
        String[] cells = line.split(",", -1);
        return new Division(
                cells[0],
                cells[1],
                DivisionLevel.valueOf(cells[2]),
                cells[3].isEmpty() ? null : cells[3],
                day(cells[4]),
                day(cells[5]),
                cells[6].isEmpty() ? List.of() : List.of(cells[6].split(" ")));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static final class National {
        static final Divisions LIST = read();
    }
}
