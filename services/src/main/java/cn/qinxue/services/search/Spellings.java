package cn.qinxue.services.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which a name is typed. Polyphonic characters are read in every plausible way.
 *
 * @param whole 张三丰 as zhangsanfeng, zsf, zhangsf, 张sanfeng, zhang三丰 …: begun in one way (character, pinyin, initial)
 *     and gone on in another
 * @param endings the pinyin of what follows the first characters: sanfeng, feng
 */
public record Spellings(Set<String> whole, Set<String> endings) {
    /** Names with more readings than these, or more characters, are read in the first ways only. */
    private static final int MOST_READINGS = 12;

    private static final int MOST_CHARACTERS = 12;

    static Spellings of(String name) {
        var characters = name.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .limit(MOST_CHARACTERS)
                .mapToObj(Character::toString)
                .toList();
        var spellings = new Spellings(new LinkedHashSet<>(), new LinkedHashSet<>());
        readings(characters).forEach(reading -> spellings.add(characters, reading));
        spellings.whole.remove(String.join("", characters));
        return spellings;
    }

    private void add(List<String> characters, List<String> reading) {
        var initials =
                reading.stream().map(syllable -> syllable.substring(0, 1)).toList();
        var ways = List.of(characters, reading, initials);
        for (int turn = 1; turn <= characters.size(); turn++) {
            for (var first : ways) {
                for (var second : ways) {
                    whole.add(String.join("", first.subList(0, turn))
                            + String.join("", second.subList(turn, second.size())));
                }
            }
        }
        for (int start = 1; start < reading.size(); start++) {
            endings.add(String.join("", reading.subList(start, reading.size())));
        }
    }

    private static List<List<String>> readings(List<String> characters) {
        var readings = Pinyin.beginnings(characters);
        for (int place = 1; place < characters.size(); place++) {
            List<List<String>> longer = new ArrayList<>();
            for (var reading : readings) {
                if (reading.size() > place) {
                    longer.add(reading);
                } else {
                    Pinyin.of(characters.get(place)).forEach(syllable -> longer.add(with(reading, syllable)));
                }
            }
            readings = longer.subList(0, Math.min(longer.size(), MOST_READINGS));
        }
        return readings;
    }

    private static List<String> with(List<String> reading, String syllable) {
        List<String> longer = new ArrayList<>(reading);
        longer.add(syllable);
        return longer;
    }
}
