package cn.qinxue.infra.elasticsearch;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** The cluster named by settings, else the laptop's node where its program is named, else none. */
@Factory
final class ElasticsearchFactory {
    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = "qinxue.elasticsearch.url")
    Elasticsearch configured(
            @Value("${qinxue.elasticsearch.url}") List<String> urls,
            @Value("${qinxue.elasticsearch.user:}") String user,
            @Value("${qinxue.elasticsearch.password:}") String password,
            @Value("${qinxue.elasticsearch.api-key:}") String apiKey) {
        var cluster = new Cluster(
                urls.stream().map(String::strip).map(URI::create).toList(), authorization(user, password, apiKey));
        return new Elasticsearch() {
            @Override
            public Cluster cluster() {
                return cluster;
            }

            @Override
            public void close() {
                cluster.close();
            }
        };
    }

    @Singleton
    @Bean(preDestroy = "close")
    @Requires(missingProperty = "qinxue.elasticsearch.url")
    @Requires(property = "qinxue.elasticsearch.program")
    Elasticsearch embedded(
            @Value("${qinxue.elasticsearch.program}") String program,
            @Value("${qinxue.data-folder:.data}") String folder,
            @Value("${qinxue.elasticsearch.heap:512m}") String heap,
            @Value("${qinxue.elasticsearch.options:}") List<String> options) {
        var data = Path.of(folder).resolve("elasticsearch").toAbsolutePath().normalize();
        var more = options.stream().filter(option -> !option.isBlank()).toList();
        return new EmbeddedElasticsearch(Path.of(program).toAbsolutePath().normalize(), data, heap, more);
    }

    private static String authorization(String user, String password, String apiKey) {
        if (!apiKey.isEmpty()) {
            return "ApiKey " + apiKey;
        }
        if (user.isEmpty()) {
            return "";
        }
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
