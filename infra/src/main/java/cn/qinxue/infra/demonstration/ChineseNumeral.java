package cn.qinxue.infra.demonstration;

/** Writes 1 to 99 as in 第二十三中学. */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    static String of(int number) {
        var tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
        var ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return number < 10 ? ones : tens + "十" + ones;
    }
}
