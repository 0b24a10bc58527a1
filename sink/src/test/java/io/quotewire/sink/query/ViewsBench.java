package io.quotewire.sink.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.core.model.EntityType;
import io.quotewire.sink.view.Diffusion;
import io.quotewire.sink.view.IndexedReader;
import io.quotewire.sink.view.Telling;
import io.quotewire.sink.view.ViewNames;
import io.quotewire.sink.view.Views;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.correction.DecidedBy;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.CommitPace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The views alone, fed as from the topics and queried as by the API. */
abstract class ViewsBench {
    static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    static final Duration KEPT = Duration.ofDays(30);

    @TempDir
    private Path state;

    TopologyTestDriver driver;

    TestInputTopic<byte[], byte[]> counts;

    TestInputTopic<byte[], byte[]> quotes;

    private TestInputTopic<byte[], byte[]> corrections;

    private final TakenDown takenDown = new TakenDown();

    @BeforeEach
    final void open() {
        Properties properties =
                StreamsProperties.of(Settings.of(Map.of("state.dir", state.toString())), ServiceName.SINK);
        Topology topology = new Topology(new TopologyConfig(new StreamsConfig(properties)));
        Views.addTo(
                topology,
                new Topics("news"),
                KEPT,
                takenDown,
                new CommitPace(CommitPace.OF_COUNTS),
                properties,
                new SimpleMeterRegistry());
        driver = new TopologyTestDriver(topology, properties, NOW);
        ByteArraySerializer write = new ByteArraySerializer();
        counts = driver.createInputTopic("news.counts", write, write);
        quotes = driver.createInputTopic("news.quotes", write, write);
        corrections = driver.createInputTopic("news.corrections", write, write);
    }

    @AfterEach
    final void close() {
        driver.close();
    }

    final List<Count> top(String window) {
        return counts(new Question.Top(Kind.SPEAKER, window, Optional.empty(), Optional.empty(), Optional.empty(), 10));
    }

    final List<Count> counts(Question question) {
        return AnswerMerge.counts(question, List.of(PartitionViews.counts(reader(ViewNames.COUNTS), question)))
                .items();
    }

    final Answer<QuoteEvent> quotes(Question question) {
        return AnswerMerge.quotes(
                question, List.of(PartitionViews.quotes(reader(ViewNames.QUOTES), question, takenDown)));
    }

    /** The speakers or pairs of the publisher Wire. */
    final List<Count> ofPublisher(Kind kind, String window) {
        return ofPublisher(new Question.TopOfPublisher(
                kind, window, "wire", Optional.empty(), Optional.empty(), Optional.empty(), 0.5, 10));
    }

    final List<Count> ofPublisher(Question.TopOfPublisher question) {
        Answer<PublisherCount> here = PublisherViews.counts(List.of(reader(ViewNames.QUOTES)), question, takenDown);
        return AnswerMerge.ofPublisher(question.limit(), List.of(here)).items().stream()
                .map(PublisherCount::count)
                .toList();
    }

    final List<Telling> tellings(String story) {
        Question.OfStory question = new Question.OfStory(story, 100);
        return AnswerMerge.tellings(
                        question, List.of(PartitionViews.tellings(reader(ViewNames.TOLD), question, takenDown)))
                .items();
    }

    final List<Diffusion> told(Telling.Kind kind, String window) {
        Question.TopDiffusion question = new Question.TopDiffusion(kind, window, 100);
        return AnswerMerge.told(question, List.of(PartitionViews.told(reader(ViewNames.TOLD), question)))
                .items();
    }

    final void takeDown(String articleId) {
        Correction erased = new DecidedBy("desk", NOW, "court order").erase(articleId);
        corrections.pipeInput(erased.key().getBytes(StandardCharsets.UTF_8), CorrectionRecord.write(erased));
    }

    final void undoTakedown(String articleId) {
        corrections.pipeInput(
                Keys.joined(List.of("article", articleId)).getBytes(StandardCharsets.UTF_8), (byte[]) null);
    }

    final IndexedReader reader(String store) {
        KeyValueStore<Bytes, byte[]> entries = driver.getKeyValueStore(store);
        return new IndexedReader(entries);
    }

    final void count(Count count) {
        counts.pipeInput(Keys.count(count).getBytes(StandardCharsets.UTF_8), Json.write(count));
    }

    final void quote(String id, Map<String, ?> fields) throws IOException {
        send(sample(id, fields));
    }

    /** Stores a quote as a version without sayings and stories did. */
    final void stored(String id, Map<String, ?> fields) throws IOException {
        KeyValueStore<Bytes, byte[]> entries = driver.getKeyValueStore(ViewNames.QUOTES);
        entries.put(Bytes.wrap(("V" + id + '\0').getBytes(StandardCharsets.UTF_8)), Json.write(sample(id, fields)));
    }

    private static ObjectNode sample(String id, Map<String, ?> fields) throws IOException {
        ObjectNode quote = sample(id);
        fields.forEach((name, value) -> quote.set(name, Json.mapper().valueToTree(value)));
        return quote;
    }

    final void quoteWithout(String field, String id) throws IOException {
        ObjectNode quote = sample(id);
        quote.remove(field);
        send(quote);
    }

    private static ObjectNode sample(String id) throws IOException {
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        return quote.put("id", id);
    }

    private void send(ObjectNode quote) {
        quotes.pipeInput(quote.path("speaker").asText().getBytes(StandardCharsets.UTF_8), Json.write(quote));
    }

    static Count speaker(String name, String window, long quotes) {
        return Count.of(
                new Count.Counted(Kind.SPEAKER, EntityType.PERSON, name, null, null),
                window,
                new Count.Amounts(1, 0, quotes, 0, 0));
    }

    static List<String> names(List<Count> counts) {
        return counts.stream()
                .map(count -> count.name() + ' ' + count.quotesDirect())
                .toList();
    }
}
