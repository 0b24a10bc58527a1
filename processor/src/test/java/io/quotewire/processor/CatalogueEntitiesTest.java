package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that arrive on the catalogue's topic while articles are processed. */
class CatalogueEntitiesTest {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Extractors LINES = entries -> new LineExtractor("knowing " + ids(entries));

    private static final String OSEI = """
            {"id": "staff:17", "name": "Ruth Osei", "type": "PERSON", "aliases": ["Osei"], "context": ["harbour"]}""";
    private static final String NAMESAKE = """
            {"id": "staff:18", "name": "Kofi Osei", "type": "PERSON", "aliases": ["Osei"], "context": ["football"]}""";

    @TempDir
    private Path state;

    @Test
    void entitiesSentBeforeTheFirstArticleAreKnown() {
        try (ProcessorBench bench = ProcessorBench.open(state, LINES)) {
            bench.know("staff:17", OSEI);
            bench.send(article("a", "Ada: I saw Peru"));
            assertThat(bench.quotes()).extracting(QuoteEvent::extractor).containsExactly("knowing staff:17");
        }
    }

    @Test
    void articleIsExtractedAgainOnlyWhenItIsResent() {
        try (ProcessorBench bench = ProcessorBench.open(state, LINES)) {
            bench.send(article("a", "Ada: I saw Peru"));
            bench.drain();
            bench.know("staff:17", OSEI);
            bench.advance(PAUSE);
            assertThat(bench.processed()).isEmpty();
            assertThat(extractor(bench)).isEqualTo("knowing ");

            bench.send(article("a", "Ada: I saw Peru"));

            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.CHANGED);
            assertThat(extractor(bench)).isEqualTo("knowing staff:17");
            assertThat(bench.quotes()).as("nothing is different in them").isEmpty();
        }
    }

    @Test
    void tombstoneRemovesAnEntity() {
        try (ProcessorBench bench = ProcessorBench.open(state, LINES)) {
            bench.know("staff:17", OSEI);
            bench.know("staff:18", NAMESAKE);
            bench.advance(PAUSE);
            bench.know("staff:17", null);
            bench.advance(PAUSE);
            bench.send(article("a", "Ada: I saw Peru"));
            assertThat(bench.quotes()).extracting(QuoteEvent::extractor).containsExactly("knowing staff:18");
        }
    }

    @Test
    void invalidEntitiesAreCountedAndProcessingContinues() {
        try (ProcessorBench bench = ProcessorBench.open(state, LINES)) {
            bench.know("staff:17", OSEI);
            bench.know("staff:18", NAMESAKE);
            bench.know("staff:17", "{\"id\": \"staff:17\", \"name\": 7}");
            bench.know("another", NAMESAKE);
            bench.know("large", " ".repeat(100_000));
            bench.know("text", "no JSON");
            bench.know(null, OSEI);
            bench.send(article("a", "Ada: I saw Peru"));

            assertThat(bench.quotes()).extracting(QuoteEvent::extractor).containsExactly("knowing staff:18");
            assertThat(changes(bench, "refused")).isEqualTo(5);
            assertThat(bench.registry
                            .get("quotewire.catalogue.entities")
                            .gauge()
                            .value())
                    .isEqualTo(1);
        }
    }

    @Test
    void unchangedEntityChangesNothing() {
        try (ProcessorBench bench = ProcessorBench.open(state, LINES)) {
            bench.know("staff:17", OSEI);
            bench.advance(PAUSE);
            bench.know("staff:17", OSEI);
            bench.advance(PAUSE);
            assertThat(changes(bench, "added")).isEqualTo(1);
            assertThat(bench.registry
                            .get("quotewire.catalogue.indexing")
                            .timer()
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void namesakesAreDistinguishedByTheirContext() {
        String body = "Ruth Osei runs the harbour. “The quay is safe,” Osei said.";
        try (ProcessorBench bench = ProcessorBench.open(state, Extractors.standard())) {
            bench.send(article("a", body));
            assertThat(bench.mentions())
                    .filteredOn(mention -> mention.entityId() != null)
                    .isEmpty();
            bench.drain();
            bench.know("staff:18", NAMESAKE);
            bench.know("staff:17", OSEI);
            bench.advance(PAUSE);

            bench.send(article("a", body));

            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.CHANGED);
            assertThat(bench.quotes())
                    .filteredOn(quote -> quote.change() == Change.PUBLISHED)
                    .extracting(QuoteEvent::speakerId)
                    .containsExactly("staff:17");
            assertThat(bench.mentions())
                    .filteredOn(mention -> mention.change() == Change.PUBLISHED)
                    .extracting(MentionEvent::entityId)
                    .containsExactly("staff:17");
        }
    }

    private static double changes(ProcessorBench bench, String change) {
        return bench.registry
                .get("quotewire.catalogue.changes")
                .tag("change", change)
                .counter()
                .count();
    }

    private static String ids(Collection<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::id).sorted().collect(Collectors.joining(","));
    }

    /** The version of the extractor from which the article's current state comes. */
    private static String extractor(ProcessorBench bench) {
        return ((Remembered) bench.memory("a").orElseThrow()).derived().extractor();
    }
}
