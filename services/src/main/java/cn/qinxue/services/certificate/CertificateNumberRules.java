package cn.qinxue.services.certificate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How certificates are numbered and how a number is read off paper. Pure. */
final class CertificateNumberRules {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—−－ー]");

    private CertificateNumberRules() {}

    /** The number of the tenant with this code: {@code JIANGSU-2026-0000001}. */
    static String number(String tenantCode, int year, int sequence) {
        return "%s-%d-%07d".formatted(tenantCode.toUpperCase(Locale.ROOT), year, sequence);
    }

    /** The number as it is kept: what was typed without spaces, in capitals, with plain dashes. */
    static String normalized(String typed) {
        var plain = Normalizer.normalize(SPACE.matcher(typed).replaceAll(""), Normalizer.Form.NFKC);
        return DASH.matcher(plain).replaceAll("-").toUpperCase(Locale.ROOT);
    }
}
