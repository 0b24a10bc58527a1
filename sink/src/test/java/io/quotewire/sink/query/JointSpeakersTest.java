package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.sink.view.IndexedReader;
import io.quotewire.sink.view.QuoteIndex;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.correction.TakenDown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** A publisher's joint speakers: such a quote is in the partition of the first of them. */
class JointSpeakersTest {
    private static final Question.TopOfPublisher ALL = new Question.TopOfPublisher(
            Kind.SPEAKER, Count.TOTAL, "Wire", Optional.empty(), Optional.empty(), Optional.empty(), 0.5, 1);

    private final KeyValueStore<Bytes, byte[]> ofAna = partition("ana");
    private final KeyValueStore<Bytes, byte[]> ofBo = partition("bo");

    @Test
    void articleInTwoPartitionsIsCountedOnce() throws IOException {
        quote(ofAna, "a", "Ana", List.of(), "1");
        quote(ofBo, "b", "Bo", List.of("Ana"), "1");
        quote(ofBo, "c", "Bo", List.of("Ana"), "2");

        assertThat(shown(10, List.of(instance(List.of(ofAna, ofBo))))).containsExactly("Ana 3 in 2", "Bo 2 in 2");
        assertThat(shown(10, List.of(instance(List.of(ofBo)), instance(List.of(ofAna)))))
                .containsExactly("Ana 3 in 2", "Bo 2 in 2");
    }

    @Test
    void speakerBelowTheLimitOfOneInstanceIsCountedInFull() throws IOException {
        for (int i = 0; i < 4; i++) {
            quote(ofAna, "a" + i, "Ana", List.of(), "a" + i);
            quote(ofBo, "b" + i, "Bo", i < 2 ? List.of("Ana") : List.of(), "b" + i);
            quote(ofBo, "c" + i, "Cy", List.of(), "c" + i);
        }

        assertThat(shown(1, List.of(instance(List.of(ofAna)), instance(List.of(ofBo)))))
                .containsExactly("Ana 6 in 6");
    }

    @Test
    void tooManyArticlesToListAreAddedUpPerInstance() throws IOException {
        for (int i = 0; i < 3; i++) {
            quote(ofAna, "a" + i, "Ana", List.of(), "a" + i);
        }
        quote(ofAna, "d", "Dee", List.of(), "a0");
        quote(ofBo, "b", "Bo", List.of("Ana", "Dee"), "a0");
        List<KeyValueStore<Bytes, byte[]>> ana = List.of(ofAna);

        Answer<PublisherCount> bo = instance(List.of(ofBo));
        assertThat(shown(2, List.of(instance(ana, 4), bo))).containsExactly("Ana 4 in 3", "Dee 2 in 1");
        assertThat(shown(2, List.of(instance(ana, 3), bo))).containsExactly("Ana 4 in 3", "Dee 2 in 2");
        assertThat(shown(2, List.of(instance(ana, 2), bo))).containsExactly("Ana 4 in 4", "Dee 2 in 2");
        assertThat(shown(2, List.of(instance(ana, 0)))).containsExactly("Ana 3 in 3", "Dee 1 in 1");
    }

    /** What an instance with these partitions returns to the others. */
    private static Answer<PublisherCount> instance(List<KeyValueStore<Bytes, byte[]>> partitions) {
        return instance(partitions, LocalViews.MOST_ARTICLES_OF_PUBLISHER);
    }

    private static Answer<PublisherCount> instance(List<KeyValueStore<Bytes, byte[]>> partitions, int mostArticles) {
        Answer<PublisherCount> counted = PublisherViews.counts(
                partitions.stream().map(IndexedReader::new).toList(), ALL, new TakenDown());
        return PublisherCount.toTell(
                AnswerMerge.ofPublisher(LocalViews.MOST_OF_PUBLISHER, List.of(counted)), mostArticles);
    }

    private static List<String> shown(int limit, List<Answer<PublisherCount>> instances) {
        return AnswerMerge.ofPublisher(limit, instances).items().stream()
                .map(PublisherCount::count)
                .map(count -> count.name() + ' ' + count.quotesDirect() + " in " + count.articles())
                .toList();
    }

    private static KeyValueStore<Bytes, byte[]> partition(String name) {
        return Stores.inMemoryKeyValueStore(name).get();
    }

    private static void quote(
            KeyValueStore<Bytes, byte[]> partition, String id, String speaker, List<String> others, String article)
            throws IOException {
        ObjectNode fields = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        fields.put("id", id).put("speaker", speaker).put("articleId", article).put("publisher", "Wire");
        fields.set("coSpeakers", Json.mapper().valueToTree(others));
        byte[] value = Json.write(fields);
        QuoteEvent quote = Json.read(value, QuoteEvent.class);
        byte[] place = id.getBytes(StandardCharsets.UTF_8);
        new QuoteIndex().places(id, quote).forEach(key -> partition.put(key, place));
        partition.put(Bytes.wrap(("V" + id + '\0').getBytes(StandardCharsets.UTF_8)), value);
    }
}
