package cn.qinxue.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;

class SchemeTest {
    private final HttpRequest<?> forwarded = HttpRequest.GET("/").header("X-Forwarded-Proto", "https");

    @Test
    void theWordOfAProxyCountsOnlyWhereThereIsOne() {
        assertThat(new Scheme(true).secure(forwarded)).isTrue();
        assertThat(new Scheme(false).secure(forwarded)).isFalse();
    }

    @Test
    void plainHttpBehindAProxyStaysPlain() {
        assertThat(new Scheme(true).secure(HttpRequest.GET("/"))).isFalse();
    }
}
