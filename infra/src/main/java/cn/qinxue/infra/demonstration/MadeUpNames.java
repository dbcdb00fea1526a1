package cn.qinxue.infra.demonstration;

import cn.qinxue.services.staff.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes up names as a generation has them: surnames by rough frequency, among them those read otherwise than written
 * (单 曾 仇 解 区 查) and those of two characters; now and then a given name with a rare character, or a name with a dot.
 */
final class MadeUpNames {
    /** Surname and people per ten thousand, roughly. */
    private static final String SURNAMES =
            "王 720 李 710 张 680 刘 540 陈 450 杨 310 黄 230 赵 230 吴 200 周 200 徐 170 孙 150 马 130"
                    + " 朱 130 胡 130 郭 120 何 120 林 110 高 100 罗 90 郑 90 梁 85 谢 80 宋 80 唐 75 许 70 韩 70 冯 65 邓 60"
                    + " 曹 60 彭 58 肖 55 田 52 董 50 潘 50 袁 48 蔡 46 蒋 46 余 45 于 44 杜 43 叶 42 程 42 苏 40 魏 40 吕 38"
                    + " 丁 37 任 36 沈 36 姚 34 卢 34 傅 33 钟 33 姜 32 崔 32 谭 31 廖 30 范 30 汪 29 陆 29 金 28 石 27 戴 26"
                    + " 贾 26 韦 25 夏 25 邱 24 方 24 侯 23 邹 23 熊 22 孟 21 秦 21 白 20 江 20 阎 19 薛 19 尹 18 段 18 雷 17"
                    + " 黎 16 史 16 龙 15 陶 15 贺 14 顾 14 毛 13 郝 13 龚 13 邵 12 万 12 钱 11 严 11 覃 6 武 10 戚 5 葛 8 缪 5"
                    + " 曾 40 单 8 仇 5 解 5 区 4 查 5 朴 3 冼 2 洗 1 么 1 华 5 盖 1 乐 2 尉 1"
                    + " 欧阳 8 诸葛 2 司马 2 上官 2 夏侯 1 皇甫 1 令狐 1 尉迟 1 单于 1 慕容 1";

    private static final String RARE = "㛃 䶮 𠅤 𬀩 翀 彧 璟 骉 垚 赟 淼 燊 婳 玥 祎 珺";
    private static final String DOTTED = "阿依古丽·买买提 艾力·吐尔逊 古丽娜尔·阿不都 巴特尔·那顺";

    private record Surname(String text, int frequency) {}

    /** First and last characters of given names of one generation and gender, and names of one character. */
    private record Fashion(int firstYear, String men, String menLast, String women, String womenLast, double single) {}

    private static final List<Fashion> FASHIONS = List.of(
            new Fashion(1900, "建国志卫永德文明金正", "华军平国强民生福林兴", "秀桂玉淑美凤丽爱素月", "英兰珍芳华琴梅云霞荣", 0.15),
            new Fashion(1970, "建志海晓永文红卫春国", "军勇伟明峰辉涛东斌平", "丽晓海红艳春秋小玉文", "华梅燕玲萍霞红艳敏娟", 0.4),
            new Fashion(1980, "海晓志文俊春成立宏新", "鹏飞超磊波亮杰龙刚涛", "晓海丽雪文春佳秋慧小", "娟燕婷静丹娜蕾莉敏琴", 0.45),
            new Fashion(1990, "子俊嘉文浩宇志天梓明", "豪杰轩鑫宇阳凯哲航帆", "雨佳欣梦思诗婉晓子嘉", "婷怡雯琪悦萱瑶颖璇琳", 0.25));

    private final Weighted<Surname> surnames = new Weighted<>(parsedSurnames(), Surname::frequency);
    private final List<String> rare = List.of(RARE.split(" ", -1));
    private final List<String> dotted = List.of(DOTTED.split(" ", -1));

    /** A name for somebody of that gender born in that year. */
    String next(RandomGenerator random, Gender gender, int birthYear) {
        if (random.nextInt(1000) == 0) {
            return dotted.get(random.nextInt(dotted.size()));
        }
        var fashion = FASHIONS.stream()
                .filter(candidate -> candidate.firstYear() <= birthYear)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        boolean man = gender == Gender.MALE;
        var last = random.nextInt(200) == 0
                ? rare.get(random.nextInt(rare.size()))
                : one(man ? fashion.menLast() : fashion.womenLast(), random);
        var first = random.nextDouble() < fashion.single() ? "" : one(man ? fashion.men() : fashion.women(), random);
        var surname = surnames.at(random.nextDouble()).text();
        return surname + (first.equals(last) ? "" : first) + last;
    }

    private static String one(String characters, RandomGenerator random) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private static List<Surname> parsedSurnames() {
        var words = List.of(SURNAMES.split(" ", -1));
        List<Surname> parsed = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            parsed.add(new Surname(words.get(i), Integer.parseInt(words.get(i + 1))));
        }
        return parsed;
    }
}
