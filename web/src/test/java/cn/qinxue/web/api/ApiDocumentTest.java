package cn.qinxue.web.api;

import static cn.qinxue.web.api.ApiDocument.list;
import static cn.qinxue.web.api.ApiDocument.map;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDocumentTest {
    private static final Tenant PROVINCE = TestHouse.openTenant("api-document");
    private static final ApiDocuments DOCUMENTS = TestHouse.bean(ApiDocuments.class);

    @Test
    void holdsEveryRouteOfTheProgramAndNoOther() {
        var routes = TestHouse.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/api/"))
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .distinct()
                .toList();
        var documented = Stream.concat(calls(false), calls(true)).distinct().toList();
        assertThat(routes).isNotEmpty();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void eachHostIsToldItsOwnCalls() {
        var province = WebHouse.exchange(PROVINCE, HttpRequest.GET("/api/v1/openapi.json"));
        assertThat(province.code()).isEqualTo(200);
        assertThat(province.body())
                .startsWith("{\"openapi\":\"3.")
                .contains("\"/api/v1/staff/{id}\"", "\"/api/v1/certificates/{number}\"")
                .doesNotContain("/api/v1/tenants", "TenantWanted", "administratorPassword", "/office/");
        var operators =
                WebHouse.exchange(TestHouse.bean(Tenants.class).platform(), HttpRequest.GET("/api/v1/openapi.json"));
        assertThat(operators.body())
                .contains("\"/api/v1/tenants\"", "TenantWanted")
                .doesNotContain("/api/v1/staff", "StaffItem");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everythingIsSaidInChinese(boolean operators) {
        var content = DOCUMENTS.of(operators).content();
        var silent = new ArrayList<String>();
        operations(operators).forEach((name, operation) -> {
            for (var part : List.of("summary", "description", "tags")) {
                if (!isChinese(operation.get(part))) silent.add(name + " " + part);
            }
            list(operation.get("parameters")).forEach(one -> {
                if (!isChinese(map(one).get("description"))) silent.add(name + " " + map(one).get("name"));
            });
            map(operation.get("responses")).forEach((status, answer) -> {
                if (!isChinese(map(answer).get("description"))) silent.add(name + " " + status);
            });
        });
        map(map(content.get("components")).get("schemas"))
                .forEach((name, schema) -> map(map(schema).get("properties")).forEach((field, property) -> {
                    if (!isChinese(map(property).get("description"))) silent.add(name + "." + field);
                }));
        assertThat(silent).isEmpty();
        assertThat(operations(operators)).isNotEmpty();
    }

    @Test
    void whatIsReferredToIsThere() {
        var content = DOCUMENTS.of(false).content().toString();
        var schemas = map(map(DOCUMENTS.of(false).content().get("components")).get("schemas"));
        Pattern.compile("#/components/schemas/([\\w.]+)")
                .matcher(content)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> assertThat(map(schemas.get(name))).as(name).isNotEmpty());
        assertThat(schemas).containsKeys("Problem", "Staff", "StaffPage");
    }

    private static Stream<String> calls(boolean operators) {
        return operations(operators).keySet().stream();
    }

    private static Map<String, Map<String, Object>> operations(boolean operators) {
        var operations = new TreeMap<String, Map<String, Object>>();
        map(DOCUMENTS.of(operators).content().get("paths"))
                .forEach((path, item) -> map(item)
                        .forEach((method, operation) ->
                                operations.put(method.toUpperCase(Locale.ROOT) + " " + path, map(operation))));
        return operations;
    }

    private static boolean isChinese(@Nullable Object text) {
        return text != null
                && text.toString()
                        .codePoints()
                        .anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.HAN);
    }
}
