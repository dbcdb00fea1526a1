package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffIndex.Away;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** A cluster or node that is asked over the official client, which tries another node when one is gone. */
final class Cluster implements AutoCloseable {
    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout ANSWER = Timeout.ofSeconds(5);
    private static final Timeout WORK = Timeout.ofSeconds(60);

    /** One thing that is asked of the client. */
    @FunctionalInterface
    interface Call<T> {
        T of(ElasticsearchClient client) throws IOException;
    }

    private final Rest5Client connections;
    private final ElasticsearchClient quick;
    private final ElasticsearchClient patient;

    /** @param authorization the header's value, empty: none */
    Cluster(List<URI> addresses, String authorization) {
        var headers = authorization.isEmpty()
                ? new Header[0]
                : new Header[] {new BasicHeader("Authorization", authorization)};
        connections = Rest5Client.builder(addresses)
                .setDefaultHeaders(headers)
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT))
                .build();
        quick = client(ANSWER);
        patient = client(WORK);
    }

    /** The client waits for ever where no end is set. */
    private ElasticsearchClient client(Timeout patience) {
        var options = RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setConnectionRequestTimeout(CONNECT)
                        .build())
                .build();
        return new ElasticsearchClient(new Rest5ClientTransport(
                connections, new JacksonJsonpMapper(), new Rest5ClientOptions(options, false)));
    }

    /** Asks something that people wait for. */
    <T> T ask(Call<T> call) {
        return perform(quick, call);
    }

    /** Tells or asks something that may take its time. */
    <T> T tell(Call<T> call) {
        return perform(patient, call);
    }

    private static <T> T perform(ElasticsearchClient client, Call<T> call) {
        try {
            return call.of(client);
        } catch (ElasticsearchException e) {
            int status = e.status();
            if (status == 404 || status == 429 || status >= 500) {
                throw new Away("Elasticsearch answers " + status, e);
            }
            throw new IllegalStateException("Elasticsearch refuses a request", e);
        } catch (IOException e) {
            throw new Away("Elasticsearch does not answer", e);
        }
    }

    /** Whether the node or cluster is ready to be asked. */
    boolean ready(Duration patience) {
        try {
            return !tell(client -> client.cluster()
                            .health(health -> health.waitForStatus(HealthStatus.Yellow)
                                    .timeout(wait -> wait.time(patience.toSeconds() + "s"))))
                    .timedOut();
        } catch (Away away) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (IOException e) {
            throw new IllegalStateException("The client of Elasticsearch did not close", e);
        }
    }
}
