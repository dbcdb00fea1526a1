package cn.qinxue.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
    /** Header and length of the file → what is sent; nothing: 416. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-99    | 1000    | bytes 0-99/1000",
                "bytes=900-    | 1000    | bytes 900-999/1000",
                "bytes=-100    | 1000    | bytes 900-999/1000",
                "bytes=-5000   | 1000    | bytes 0-999/1000",
                "bytes=500-9999| 1000    | bytes 500-999/1000",
                "bytes=0-      | 9000000 | bytes 0-1048575/9000000",
                "              | 1000    | bytes 0-999/1000",
                "bytes=0-1,5-6 | 1000    | bytes 0-999/1000",
                "lines=1-2     | 1000    | bytes 0-999/1000",
                "bytes=-       | 1000    | bytes 0-999/1000",
                "bytes=1000-   | 1000    | ",
                "bytes=7-3     | 1000    | ",
                "bytes=-0      | 1000    | ",
            })
    void sendsThePieceThatIsAskedFor(@Nullable String header, long length, @Nullable String sent) {
        var range = ByteRange.of(header, length).map(piece -> piece.contentRange(length));
        assertThat(range.orElse(null)).isEqualTo(sent);
    }
}
