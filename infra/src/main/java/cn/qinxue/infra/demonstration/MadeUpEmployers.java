package cn.qinxue.infra.demonstration;

import cn.qinxue.infra.demonstration.EmployerKind.Place;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.RegionTree;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up the public bodies of a province: region by region the first hospital, the first school and so on, and the
 * second ones where there are many people.
 */
final class MadeUpEmployers {
    private static final int PEOPLE_PER_EMPLOYER = 10;
    private static final int MOST_OF_A_KIND = 40;

    /** A kind of body and which one of it: 第二中学. */
    private record Slot(EmployerKind kind, int number) {}

    private final RegionTree tree;
    private final List<EmployerKind> kinds = EmployerKind.all();

    MadeUpEmployers(RegionTree tree) {
        this.tree = tree;
    }

    /**
     * Employers for so many people; more people have the same employers and further ones.
     *
     * @param within the part of the tree they stand in
     */
    List<MadeUpEmployer> of(RegionPath within, int people, long seed) {
        var random = new SplittableRandom(seed);
        var places = tree.subtree(within).stream()
                .filter(region -> region.kind() != RegionKind.PROVINCE && region.kind() != RegionKind.CITY)
                .toList();
        var growth = places.stream().map(place -> random.nextDouble(0.5, 1.5)).toList();
        var slots = places.stream().map(this::slots).toList();
        int wanted = Math.max(people / PEOPLE_PER_EMPLOYER, places.size());
        List<MadeUpEmployer> employers = new ArrayList<>();
        for (int round = 0; round < kinds.size() * MOST_OF_A_KIND && employers.size() < wanted; round++) {
            for (int i = 0; i < places.size(); i++) {
                if (round < slots.get(i).size()) {
                    employers.add(employer(places.get(i), slots.get(i).get(round), growth.get(i)));
                }
            }
        }
        return List.copyOf(employers);
    }

    private List<Slot> slots(Region place) {
        List<Slot> slots = new ArrayList<>();
        for (int number = 1; number <= MOST_OF_A_KIND; number++) {
            for (EmployerKind kind : kinds) {
                if (standsIn(kind, place) && (number == 1 || kind.numbered())) {
                    slots.add(new Slot(kind, number));
                }
            }
        }
        return slots;
    }

    private static boolean standsIn(EmployerKind kind, Region place) {
        return switch (kind.place()) {
            case COUNTY -> place.kind() == RegionKind.COUNTY || place.kind() == RegionKind.OTHER;
            case CITY_BODIES -> place.kind() == RegionKind.CITY_BODIES;
            case PROVINCIAL_BODIES, ELSEWHERE -> place.kind() == RegionKind.PROVINCIAL_BODIES;
        };
    }

    private MadeUpEmployer employer(Region place, Slot slot, double growth) {
        var kind = slot.kind();
        var office = kind.place() == Place.ELSEWHERE ? city(slot.number(), place) : place;
        double people = kind.people() * growth / Math.sqrt(slot.number());
        return new MadeUpEmployer(kind.nameIn(placeName(place), slot.number()), place, office, kind, people);
    }

    private Region city(int number, Region otherwise) {
        var cities = tree.children(tree.root().code()).stream()
                .filter(region -> region.kind() == RegionKind.CITY)
                .toList();
        return cities.isEmpty() ? otherwise : cities.get(number * 5 % cities.size());
    }

    private String placeName(Region place) {
        var above = tree.byCode(String.valueOf(place.parentCode())).orElseThrow();
        boolean district = place.name().endsWith("区") && above.kind() == RegionKind.CITY;
        return switch (place.kind()) {
            case PROVINCIAL_BODIES, CITY_BODIES -> above.name();
            default -> district ? above.name() + place.name() : place.name();
        };
    }
}
