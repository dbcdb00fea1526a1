package cn.qinxue.services.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How characters are read, in letters without tones, ü as v and as u. The transliteration of ICU is slow, so each
 * character is asked for once.
 */
final class Pinyin {
    /** How characters are read in names, where ICU knows another reading or not all of them. */
    private static final Map<String, List<String>> MORE = table("""
            朴 piao pu; 缪 miao mou miu; 覃 qin tan; 冼 xian; 洗 xian xi; 么 yao me; 单 shan dan; 仇 qiu chou; 解 xie jie;
            区 ou qu; 查 zha cha; 曾 zeng ceng; 盖 ge gai; 乐 yue le; 员 yun yuan; 召 shao zhao; 秘 bi mi; 翟 zhai di;
            郇 xun huan; 隗 kui wei; 黑 he hei; 折 she zhe; 种 chong zhong; 谌 chen shen; 郗 xi chi; 宓 mi fu;
            祭 zhai ji; 繁 po fan; 牟 mou mu; 那 na nuo; 重 chong zhong; 薄 bo bao; 藏 zang cang; 柏 bai bo; 尉 wei yu;
            万 wan mo; 车 che ju; 角 jue jiao; 都 du dou; 阿 a e; 行 xing hang; 朝 chao zhao; 长 chang zhang;
            茜 qian xi; 莘 shen xin; 晟 sheng cheng; 盛 sheng cheng; 颉 jie xie; 筠 yun jun; 娜 na nuo; 传 chuan zhuan;
            参 shen can; 还 huan hai; 校 xiao jiao; 弹 dan tan""");

    private static final Map<String, List<String>> DOUBLE_SURNAMES = table("""
            单于 chan yu; 尉迟 yu chi; 长孙 zhang sun; 万俟 mo qi; 澹台 tan tai; 令狐 ling hu; 宰父 zai fu; 亓官 qi guan;
            乐正 yue zheng""");

    /** Slow to make, so made once; only the tones are taken away, not the two dots. */
    private static final List<Transliterator> WAYS = List.of(way("Han-Latin/Names"), way("Han-Latin"));

    private static final Transliterator WITHOUT_MARKS = Transliterator.getInstance("Latin-ASCII");

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private Pinyin() {}

    private static Transliterator way(String name) {
        return Transliterator.getInstance(name + "; NFD; [\u0304\u0301\u030C\u0300] Remove; NFC");
    }

    /** Every plausible reading of one character; a letter of another script is itself in lower case. */
    static Set<String> of(String character) {
        return KNOWN.computeIfAbsent(character, Pinyin::read);
    }

    /** The readings that a name of these characters may begin with: of the first one, and of a double surname. */
    static List<List<String>> beginnings(List<String> characters) {
        List<List<String>> beginnings = new ArrayList<>();
        if (characters.size() > 2) {
            var doubled = DOUBLE_SURNAMES.get(characters.get(0) + characters.get(1));
            if (doubled != null) {
                beginnings.add(doubled);
            }
        }
        of(characters.getFirst()).forEach(syllable -> beginnings.add(List.of(syllable)));
        return beginnings;
    }

    private static Set<String> read(String character) {
        Set<String> readings = new LinkedHashSet<>(MORE.getOrDefault(character, List.of()));
        for (var way : WAYS) {
            var marked = way.transliterate(character).toLowerCase(Locale.ROOT).strip();
            if (marked.contains("ü")) {
                readings.add(marked.replace("ü", "v"));
            }
            readings.add(WITHOUT_MARKS.transliterate(marked).replace(" ", ""));
        }
        readings.removeIf(String::isEmpty);
        return readings.isEmpty() ? Set.of(character) : readings;
    }

    private static Map<String, List<String>> table(String text) {
        Map<String, List<String>> table = new HashMap<>();
        for (var entry : text.split(";", -1)) {
            var words = Arrays.asList(entry.strip().split(" ", -1));
            table.put(words.getFirst(), words.subList(1, words.size()));
        }
        return table;
    }
}
