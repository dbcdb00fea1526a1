package cn.qinxue.services.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNumberRulesTest {
    @Test
    void namesTenantYearAndSequence() {
        assertThat(CertificateNumberRules.number("jiangsu", 2026, 1)).isEqualTo("JIANGSU-2026-0000001");
        assertThat(CertificateNumberRules.number("fujian", 2017, 1234567)).isEqualTo("FUJIAN-2017-1234567");
    }

    @ParameterizedTest
    @CsvSource({
        "JIANGSU-2026-0000001",
        "jiangsu-2026-0000001",
        "' JIANGSU - 2026 - 0000001 '",
        "ＪＩＡＮＧＳＵ－２０２６－００００００１",
        "JIANGSU—2026–0000001",
    })
    void readsWhatAPersonTypesOffPaper(String typed) {
        assertThat(CertificateNumberRules.normalized(typed)).isEqualTo("JIANGSU-2026-0000001");
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳建国, 欧***", "阿依古丽·买买提, 阿*******", "王, 王", "𠮷野, 𠮷*"})
    void masksAllButTheFirstCharacterOfAName(String name, String masked) {
        assertThat(CertificateChecks.masked(name)).isEqualTo(masked);
    }
}
