package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffIndex.Away;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** JSON over the official low-level client, which asks another node when one is gone. */
final class ElasticsearchClient implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout WRITE = Timeout.ofSeconds(60);
    private static final RequestOptions QUICK = RequestOptions.DEFAULT.toBuilder()
            .setRequestConfig(RequestConfig.custom()
                    .setResponseTimeout(Timeout.ofSeconds(5))
                    .setConnectionRequestTimeout(CONNECT)
                    .build())
            .build();

    private final Rest5Client client;

    /** @param authorization the header's value, empty: none */
    ElasticsearchClient(List<URI> addresses, String authorization) {
        var headers = authorization.isEmpty()
                ? new Header[0]
                : new Header[] {new BasicHeader("Authorization", authorization)};
        client = Rest5Client.builder(addresses)
                .setDefaultHeaders(headers)
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT))
                .setRequestConfigCallback(
                        request -> request.setResponseTimeout(WRITE).setConnectionRequestTimeout(CONNECT))
                .build();
    }

    /** Asks something that people wait for. */
    JsonNode ask(String method, String path, Map<String, Object> body) {
        var request = request(method, path, bytes(body));
        request.setOptions(QUICK);
        return perform(request, path);
    }

    /** Tells or asks something that may take its time. */
    JsonNode tell(String method, String path, @Nullable Map<String, Object> body) {
        return perform(request(method, path, body == null ? null : bytes(body)), path);
    }

    /** Tells many things, a line each. */
    JsonNode tell(String method, String path, byte[] lines) {
        return perform(request(method, path, lines), path);
    }

    /** Whether there is such a thing. */
    boolean there(String path) {
        try {
            return client.performRequest(new Request("HEAD", path)).getStatusCode() == 200;
        } catch (IOException e) {
            throw new Away("Elasticsearch does not answer", e);
        }
    }

    private static byte[] bytes(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new IllegalStateException("A request could not be written", e);
        }
    }

    private static Request request(String method, String path, byte @Nullable [] body) {
        int query = path.indexOf('?');
        var request = new Request(method, query < 0 ? path : path.substring(0, query));
        if (query >= 0) {
            for (var parameter : path.substring(query + 1).split("&", -1)) {
                int sign = parameter.indexOf('=');
                request.addParameter(parameter.substring(0, sign), parameter.substring(sign + 1));
            }
        }
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        }
        return request;
    }

    private JsonNode perform(Request request, String path) {
        try {
            return read(client.performRequest(request));
        } catch (ResponseException e) {
            int status = e.getResponse().getStatusCode();
            if (status == 404 || status == 429 || status >= 500) {
                throw new Away("Elasticsearch answers %d to %s".formatted(status, path), e);
            }
            throw new IllegalStateException("Elasticsearch refuses " + path, e);
        } catch (IOException e) {
            throw new Away("Elasticsearch does not answer " + path, e);
        }
    }

    private static JsonNode read(Response response) throws IOException {
        var entity = response.getEntity();
        return entity == null ? MissingNode.getInstance() : JSON.readTree(entity.getContent());
    }

    /** Whether the node or cluster is ready to be asked. */
    boolean ready(Duration patience) {
        try {
            var health =
                    tell("GET", "/_cluster/health?wait_for_status=yellow&timeout=" + patience.toSeconds() + "s", (Map<
                                    String, Object>)
                            null);
            return !health.path("timed_out").asBoolean(true);
        } catch (Away away) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new IllegalStateException("The client of Elasticsearch did not close", e);
        }
    }
}
