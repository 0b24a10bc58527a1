package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Each part of a statement is published with the whole, which never is outdated. */
class SplitStatementsTest extends BenchTest {
    private static final String FAR = "\nx" + " and so on".repeat(8) + "\n";
    private static final Articles STORY =
            article("story", "Ada: The market," + FAR + "Ada: has no soul" + FAR + "Bob: nor I");
    private static final String WHOLE = "The market … has no soul";
    private static final Tuple NOT_OF_A_RETRACTION = tuple(Change.RETRACTED, null, null, null);

    @Override
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(folder, new OneStatementOfEach("1"));
    }

    @Test
    void eachPartHasTheWholeStatement() {
        bench.send(STORY);

        assertThat(published())
                .containsExactly(
                        tuple(Change.PUBLISHED, "The market,", 1, WHOLE),
                        tuple(Change.PUBLISHED, "has no soul", 2, WHOLE),
                        tuple(Change.PUBLISHED, "nor I", null, null));
    }

    @Test
    void aPartIsPublishedAgainIfAnotherIsChanged() {
        bench.send(STORY.body("Ada: The market," + FAR + "Ada: has no soul"));
        bench.drain();
        bench.send(STORY.body("Ada: The market," + FAR + "Ada: has no mind").revision(2));

        assertThat(published())
                .containsExactly(
                        NOT_OF_A_RETRACTION,
                        NOT_OF_A_RETRACTION,
                        tuple(Change.PUBLISHED, "The market,", 1, "The market … has no mind"),
                        tuple(Change.PUBLISHED, "has no mind", 2, "The market … has no mind"));
    }

    @Test
    void aPartIsPublishedAgainIfAnotherIsAdded() {
        bench.send(STORY.body("Ada: The market,"));
        bench.drain();
        bench.send(STORY.body("Ada: The market," + FAR + "Ada: has no soul").revision(2));

        assertThat(published())
                .containsExactly(
                        NOT_OF_A_RETRACTION,
                        tuple(Change.PUBLISHED, "The market,", 1, WHOLE),
                        tuple(Change.PUBLISHED, "has no soul", 2, WHOLE));
    }

    @Test
    void aPartIsPublishedAgainAsTheWholeIfPeopleSuppressTheOther() {
        bench.send(STORY);
        bench.drain();
        String passage = Ids.passage("story", "has no soul", 0);
        bench.correct(
                "quote|" + passage,
                "{\"action\":\"SUPPRESS\",\"articleId\":\"story\",\"passageId\":\"" + passage
                        + "\",\"by\":\"a\",\"at\":\"2026-03-02T12:00:00Z\",\"why\":\"b\"}");
        bench.advance(Duration.ofSeconds(1));
        bench.send(STORY);

        assertThat(published())
                .containsExactly(
                        NOT_OF_A_RETRACTION, NOT_OF_A_RETRACTION, tuple(Change.PUBLISHED, "The market,", null, null));
    }

    @Test
    void nothingIsPublishedAgainIfNothingOfTheStatementChanges() {
        bench.send(STORY);
        bench.drain();
        bench.send(STORY);
        bench.send(STORY.body("Ada: The market," + FAR + "Ada: has no soul" + FAR + "Bob: nor we")
                .revision(2));

        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speaker)
                .containsExactly(tuple(Change.RETRACTED, "Bob"), tuple(Change.PUBLISHED, "Bob"));
    }

    /** The memory was written by a build that knew nothing of whole statements. */
    @Test
    void anArticleOfAnEarlierBuildGetsItsStatementsWithItsNextExtraction() throws IOException {
        bench.store(ProcessorNames.ARTICLES).put("story", earlierMemory());
        bench.send(STORY);
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.UNCHANGED);
        bench.drain();

        bench.send(STORY.revision(2).title("Another"));
        assertThat(published())
                .contains(
                        tuple(Change.PUBLISHED, "The market,", 1, WHOLE),
                        tuple(Change.PUBLISHED, "has no soul", 2, WHOLE))
                .filteredOn(NOT_OF_A_RETRACTION::equals)
                .hasSize(3);
    }

    @Test
    void aStatementOfAnEarlierBuildIsRetractedOnce() throws IOException {
        bench.store(ProcessorNames.ARTICLES).put("story", earlierMemory());
        bench.send(STORY.revision(2).status(Status.WITHDRAWN));

        assertThat(published()).containsExactly(NOT_OF_A_RETRACTION, NOT_OF_A_RETRACTION, NOT_OF_A_RETRACTION);
    }

    private List<Tuple> published() {
        return bench.quotes().stream()
                .map(quote -> tuple(quote.change(), quote.text(), quote.statementPart(), quote.statementText()))
                .toList();
    }

    private static byte[] earlierMemory() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(SplitStatementsTest.class.getResourceAsStream("split-statement.hex"))) {
            return HexFormat.of().parseHex(new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }

    /** All that one speaker says is one statement. */
    private record OneStatementOfEach(String version) implements Extractor {
        @Override
        public Extraction extract(String body) {
            Extraction all = new LineExtractor(version).extract(body);
            Map<String, Integer> statements = new HashMap<>();
            return new Extraction(
                    all.quotes().stream().map(quote -> part(quote, statements)).toList(), all.mentions());
        }

        private static Quote part(Quote quote, Map<String, Integer> statements) {
            int statement = statements.computeIfAbsent(String.valueOf(quote.speaker()), any -> quote.statement());
            return new Quote(
                    quote.type(),
                    statement,
                    quote.content(),
                    quote.by(),
                    quote.source(),
                    quote.reporting(),
                    quote.about(),
                    quote.confidences(),
                    quote.embedded());
        }
    }
}
