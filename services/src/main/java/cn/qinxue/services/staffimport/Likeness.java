package cn.qinxue.services.staffimport;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which known word somebody may have meant. */
final class Likeness {
    /** What people call a trade, and a piece of the name it has in the lists. */
    private static final Map<String, List<String>> SPOKEN = Map.of(
            "厨师", List.of("中式烹调", "烹调"),
            "炊事员", List.of("中式烹调", "烹调"),
            "司机", List.of("汽车驾驶", "驾驶"),
            "驾驶员", List.of("汽车驾驶", "驾驶"),
            "打字员", List.of("计算机", "文字录入"),
            "花工", List.of("绿化", "园林"),
            "门卫", List.of("保安", "保管"),
            "锅炉工", List.of("锅炉"),
            "话务员", List.of("话务", "通信"));

    private Likeness() {}

    /** The nearest of the known words, if any is near. */
    static Optional<String> nearest(String typed, Collection<String> known) {
        return spoken(typed, known)
                .or(() -> containing(typed, known))
                .or(() -> known.stream()
                        .filter(word ->
                                distance(typed, word) <= Math.max(1, Math.min(typed.length(), word.length()) / 3))
                        .min(Comparator.<String>comparingInt(word -> distance(typed, word))
                                .thenComparing(Comparator.naturalOrder())));
    }

    private static Optional<String> spoken(String typed, Collection<String> known) {
        return SPOKEN.getOrDefault(typed, List.of()).stream()
                .flatMap(piece ->
                        known.stream().filter(word -> word.contains(piece)).sorted())
                .findFirst();
    }

    private static Optional<String> containing(String typed, Collection<String> known) {
        return typed.length() < 2
                ? Optional.empty()
                : known.stream()
                        .filter(word -> word.contains(typed) || typed.contains(word))
                        .min(Comparator.<String>comparingInt(word -> Math.abs(word.length() - typed.length()))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** How many characters must be added, removed or replaced. */
    static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
