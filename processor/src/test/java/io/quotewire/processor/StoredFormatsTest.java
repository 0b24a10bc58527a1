package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.Replay;
import io.quotewire.streaming.topology.TimeIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contents of stores in earlier layouts are still understood: {@code memory-layout-N.hex} was written then. */
class StoredFormatsTest {
    private static final Articles STORY = article("story", "Ada+Bob: I saw Peru\nsomeone: yes");

    @TempDir
    private Path state;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void articleStoredInAnEarlierLayoutCanBeRetracted(int layout) throws IOException {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.ARTICLES).put("story", layout(layout));
            bench.send(STORY.revision(3));
            bench.send(STORY.revision(4).status(Status.WITHDRAWN));

            assertThat(bench.processed())
                    .extracting(Processed::outcome)
                    .containsExactly(Outcome.UNCHANGED, Outcome.WITHDRAWN);
            assertThat(bench.quotes())
                    .extracting(QuoteEvent::change, QuoteEvent::id, QuoteEvent::speaker, QuoteEvent::coSpeakers)
                    .hasSize(2)
                    .contains(tuple(Change.RETRACTED, "05b55c443b3af580789b7d6215a05c4a", "Ada", List.of("Bob")));
            assertThat(bench.mentions())
                    .extracting(MentionEvent::change, MentionEvent::entity, MentionEvent::quotesDirect)
                    .containsExactlyInAnyOrder(
                            tuple(Change.RETRACTED, "Ada", 1),
                            tuple(Change.RETRACTED, "Bob", 1),
                            tuple(Change.RETRACTED, "Peru", 0));
        }
    }

    /** So that an operator who upgrades learns of it before anything is written. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void earlierLayoutIsReportedUntilItIsRewritten(int layout) throws IOException {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            KeyValueStore<String, byte[]> store = bench.store(ProcessorNames.ARTICLES);
            ArticleMemory memory = new ArticleMemory(
                    store,
                    new TimeIndex(Stores.inMemoryKeyValueStore("expiry").get()),
                    Duration.ofDays(1),
                    Duration.ofDays(1));
            assertThat(memory.earlierLayout()).isEmpty();

            store.put("story", layout(layout));
            assertThat(memory.earlierLayout()).hasValue("in layout " + layout + ", which becomes 6");

            bench.send(STORY.body("Ada+Bob: I saw Peru\nsomeone: no").revision(4));
            assertThat(memory.earlierLayout()).isEmpty();
        }
    }

    /** What was published without a story is retracted without one, and counts of stories are unaffected. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void eventsPublishedWithoutStoriesAreRetractedWithoutThem(int layout) throws IOException {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.ARTICLES).put("story", layout(layout));
            bench.send(STORY.body("Ada+Bob: I saw Peru\nsomeone: no").revision(4));

            assertThat(bench.mentions())
                    .filteredOn(mention -> mention.entity().equals("Ada"))
                    .extracting(MentionEvent::change, mention -> mention.storyId() != null)
                    .containsExactly(tuple(Change.RETRACTED, false), tuple(Change.PUBLISHED, true));
            assertThat(bench.processed().get(0).deltas())
                    .extracting(Processed.Delta::articles, delta -> delta.storyId() != null)
                    .containsExactly(tuple(-1, false), tuple(1, true));
        }
    }

    /**
     * Readers know it by its fingerprint only; so it is retracted by that, and its replacement is published with its
     * saying's id.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void quotesPublishedWithoutSayingIdsAreRetractedWithoutThem(int layout) throws IOException {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.ARTICLES).put("story", layout(layout));
            bench.send(STORY.body("Ada+Bob: I saw Peru\nsomeone: yes\nAda: no").revision(4));

            assertThat(bench.quotes())
                    .filteredOn(quote -> "Ada".equals(quote.speaker()) && quote.start() < 20)
                    .extracting(
                            QuoteEvent::change,
                            QuoteEvent::sayingId,
                            quote -> quote.saying().orElseThrow())
                    .containsExactly(
                            tuple(Change.RETRACTED, null, Ids.fingerprint("I saw Peru")),
                            tuple(Change.PUBLISHED, Ids.saying("I saw Peru"), Ids.saying("I saw Peru")));
        }
    }

    @Test
    void paragraphsAreComparedWithAnArticleInTheThirdLayout() throws IOException {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.ARTICLES).put("story", layout(3));
            bench.send(STORY.body("Ada+Bob: I saw Peru").revision(4));
            assertThat(bench.processed())
                    .extracting(Processed::titleChanged, Processed::paragraphsRemoved)
                    .containsExactly(tuple(false, 1));
        }
    }

    @Test
    void articleInTheFirstLayoutIsCorrectedWhenSentAgain() throws IOException {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.ARTICLES).put("story", layout(1));
            String passage = Ids.passage("story", "yes", 0);
            bench.correct(
                    "quote|" + passage,
                    "{\"action\":\"SUPPRESS\",\"articleId\":\"story\",\"passageId\":\"" + passage
                            + "\",\"by\":\"a\",\"at\":\"2026-03-02T12:00:00Z\",\"why\":\"b\"}");
            bench.advance(Duration.ofSeconds(1));
            assertThat(bench.quotes()).isEmpty();

            bench.send(STORY.revision(3));
            assertThat(bench.quotes())
                    .filteredOn(quote -> quote.passageId().equals(passage))
                    .extracting(QuoteEvent::change)
                    .containsExactly(Change.RETRACTED);
            assertThat(bench.memory("story"))
                    .get()
                    .isInstanceOfSatisfying(
                            Remembered.class,
                            memory -> assertThat(memory.provenance().knowsItsRecord())
                                    .isTrue());
        }
    }

    @Test
    void onlyQuotesAreComparedWithAnArticleInTheFirstLayout() throws IOException {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.ARTICLES).put("story", layout(1));
            bench.send(STORY.body("Ada+Bob: I saw Peru\nsomeone: no").revision(4));
            bench.send(STORY.body("Ada+Bob: I saw Peru").revision(5));

            assertThat(bench.processed())
                    .extracting(
                            Processed::paragraphsAltered,
                            Processed::paragraphsRemoved,
                            line -> Objects.requireNonNull(line.quotesGained()).size(),
                            line -> Objects.requireNonNull(line.quotesLost()).size())
                    .containsExactly(tuple(null, null, 1, 1), tuple(0, 1, 0, 1));
        }
    }

    /** Its turn is the offset of its record, 5. */
    @Test
    void replayDoesNotReplaceAnArticleStoredWithoutItsTurn() throws IOException {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.ARTICLES).put("story", layout(5));
            Articles other = STORY.revision(3).body("Ada: no");
            bench.send(other, Replay.OF, "news.articles-0@4");
            bench.send(other, Replay.OF, "news.articles-0@6");
            assertThat(bench.processed())
                    .extracting(Processed::outcome)
                    .containsExactly(Outcome.STALE, Outcome.CHANGED);
        }
    }

    private static byte[] layout(int number) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                StoredFormatsTest.class.getResourceAsStream("memory-layout-" + number + ".hex"))) {
            return HexFormat.of().parseHex(new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }
}
