package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that wait in earlier layouts are still understood. */
class HeldFormatsTest {
    private static final Articles STORY = article("story", "Ada+Bob: I saw Peru\nsomeone: yes");

    @TempDir
    private Path state;

    @Test
    void articleHeldInTheFirstLayoutIsReleased() {
        long until = ProcessorBench.START.plusSeconds(60).toEpochMilli();
        byte[] held = new BinaryWriter()
                .unsigned(1)
                .signed(0)
                .unsigned(0)
                .unsigned(until)
                .string("news.articles")
                .unsigned(0)
                .unsigned(7)
                .unsigned(ProcessorBench.START.toEpochMilli())
                .bytes("story".getBytes(StandardCharsets.UTF_8))
                .bytes(Json.write(STORY.article()))
                .toBytes();
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.HELD).put("story", held);
            KeyValueStore<Bytes, byte[]> embargoes = bench.driver.getKeyValueStore(ProcessorNames.EMBARGOES);
            byte[] entry = ByteBuffer.allocate(13)
                    .putLong(until)
                    .put("story".getBytes(StandardCharsets.UTF_8))
                    .array();
            embargoes.put(Bytes.wrap(entry), new byte[0]);
            bench.advance(Duration.ofSeconds(61));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.NEW);
        }
    }

    @Test
    void articleHeldWithHeadersAndVersionWithheldAtOneTimeStillWait() {
        byte[] held = new BinaryWriter()
                .unsigned(3)
                .signed(2)
                .unsigned(0)
                .unsigned(ProcessorBench.START.plusSeconds(60).toEpochMilli())
                .string("news.articles")
                .unsigned(0)
                .unsigned(7)
                .unsigned(ProcessorBench.START.toEpochMilli())
                .bytes("story".getBytes(StandardCharsets.UTF_8))
                .bytes(Json.write(STORY.article()))
                .unsigned(0)
                .toBytes();
        byte[] withheld = new BinaryWriter()
                .unsigned(4)
                .signed(3)
                .unsigned(0)
                .unsigned(ProcessorBench.START.plusSeconds(60).toEpochMilli())
                .unsigned(1 + 5000)
                .unsigned(1 + 8)
                .toBytes();
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.HELD).put("story", held);
            bench.store(ProcessorNames.HELD).put("other", withheld);
            HeldArticles articles = new HeldArticles(
                    bench.store(ProcessorNames.HELD),
                    new TimeIndex(bench.driver.getKeyValueStore(ProcessorNames.EMBARGOES)));
            Turn written = new Turn(ProcessorBench.START.toEpochMilli(), 7, false);
            assertThat(articles.version("story")).contains(ReceivedVersion.of(new ArticleVersion(2, null), written));
            assertThat(articles.version("other"))
                    .contains(ReceivedVersion.of(new ArticleVersion(3, null), new Turn(5000, 8, false)));
        }
    }

    @Test
    void versionWithheldWithoutItsTurnStillWaits() {
        byte[] withheld = new BinaryWriter()
                .unsigned(2)
                .signed(3)
                .unsigned(0)
                .unsigned(ProcessorBench.START.plusSeconds(60).toEpochMilli())
                .toBytes();
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.HELD).put("story", withheld);
            HeldArticles held = new HeldArticles(
                    bench.store(ProcessorNames.HELD),
                    new TimeIndex(bench.driver.getKeyValueStore(ProcessorNames.EMBARGOES)));
            assertThat(held.version("story")).contains(ReceivedVersion.of(new ArticleVersion(3, null), Turn.UNKNOWN));
        }
    }
}
