package io.quotewire.api;

import static io.quotewire.api.AskedServer.assertProblem;
import static io.quotewire.api.AskedServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.stream.QuoteStream;
import io.quotewire.sink.query.LocalViews;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered where the sink behind the API has failed, and its process not ended yet. */
class FailedRequestTest {
    private static final String EVENTS = "text/event-stream";

    @TempDir
    private Path folder;

    @Test
    void failureOfTheSinkIsAProblemWithoutInternalDetails() throws Exception {
        try (ApiServer api = overAFailedSink()) {
            for (String path : new String[] {"/top/speakers", "/quotes/q1", "/stories?id=5a"}) {
                HttpResponse<String> failed = get(api, path);
                assertProblem(failed, 500);
                assertThat(failed.body())
                        .contains("the log of the sink says why")
                        .doesNotContain("KafkaStreams");
                assertThat(failed.headers().firstValue("Cache-Control")).contains("no-store");
            }
        }
    }

    @Test
    void failureBeforeAStreamBeginsIsAProblem() throws Exception {
        try (ApiServer api = overAFailedSink()) {
            HttpResponse<String> failed = get(api, "/quotes/stream", "Accept", EVENTS);
            assertProblem(failed, 500);
            assertThat(failed.body()).doesNotContain("news.quotes");
        }
    }

    /** A Kafka Streams client that was closed answers no question. */
    private ApiServer overAFailedSink() throws Exception {
        Settings settings = Settings.of(Map.of(
                "bootstrap.servers", "127.0.0.1:1", "api.listen", "127.0.0.1:0", "state.dir", folder.toString()));
        Topology topology = new Topology();
        topology.addSource("read", "news.counts");
        Properties properties = StreamsProperties.of(settings, ServiceName.SINK);
        properties.putAll(settings.kafka());
        KafkaStreams streams = new KafkaStreams(topology, properties);
        streams.close();
        Instances instances = new Instances(
                new LocalViews(streams, settings.topics(), new TakenDown()),
                HostInfo.buildFromEndpoint("127.0.0.1:1"),
                Optional.empty(),
                topic -> 1);
        Routes routes = new Routes(
                new Questions(
                        Clock.systemUTC(),
                        settings.minimumConfidence(),
                        settings.api().retention()),
                new TrendQuestions(Clock.systemUTC()),
                () -> instances,
                () -> failedStream(settings));
        ApiServer api = new ApiServer(settings, ApiOptions.of(settings).orElseThrow(), routes);
        api.listen();
        return api;
    }

    private static QuoteStream failedStream(Settings settings) {
        throw new IllegalStateException("the stream of " + settings.topics().quotes() + " is closed");
    }
}
