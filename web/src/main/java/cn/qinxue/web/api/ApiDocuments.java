package cn.qinxue.web.api;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The document that the compiler wrote, one half of it for the provinces' hosts, the other for the operators'. */
@Singleton
public class ApiDocuments {
    private static final String WRITTEN = "META-INF/swagger/openapi.json";
    private static final String TENANTS = "/api/v1/tenants";
    private static final String DOCUMENT = "/api/v1/openapi.json";

    private final ApiDocument province;
    private final ApiDocument platform;

    ApiDocuments(JsonMapper json) {
        var whole = read(json);
        province = ApiDocument.of(whole, path -> path.startsWith("/api/") && !path.startsWith(TENANTS));
        platform = ApiDocument.of(whole, path -> path.startsWith(TENANTS) || path.equals(DOCUMENT));
    }

    /** What a host serves. */
    public ApiDocument of(boolean operators) {
        return operators ? platform : province;
    }

    private static Map<String, Object> read(JsonMapper json) {
        try (var in = ApiDocuments.class.getClassLoader().getResourceAsStream(WRITTEN)) {
            if (in == null) throw new IllegalStateException("The compiler wrote no " + WRITTEN);
            return json.readValue(in.readAllBytes(), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
