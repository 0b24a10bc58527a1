package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.Reprocess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** An extractor describes a speaker without a name of whom its predecessor said nothing, or something else. */
class ChangedDescriptionTest extends BenchTest {
    private static final Articles STORY = article("story", "nobody: yes\nAda: no");

    @Override
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(folder, entries -> switch (entries.size()) {
            case 0 -> new LineExtractor("first");
            case 1 -> new Telling("official");
            default -> new Telling("senior official");
        });
    }

    @Test
    void newDescriptionIsRepublishedUnderTheSameId() {
        bench.send(STORY);
        String id = bench.quotes().stream()
                .filter(quote -> quote.speaker() == null)
                .map(QuoteEvent::id)
                .findFirst()
                .orElseThrow();
        bench.drain();
        anotherExtractor("staff:17");

        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::id, QuoteEvent::speakerKind, QuoteEvent::speakerRole)
                .containsExactly(
                        tuple(Change.RETRACTED, id, SpeakerKind.UNKNOWN, null),
                        tuple(Change.PUBLISHED, id, SpeakerKind.UNNAMED, "official"));
        assertThat(bench.processed())
                .flatExtracting(Processed::deltas)
                .extracting(Processed.Delta::unnamed, Processed.Delta::unknown, Processed.Delta::quotesDirect)
                .containsExactly(tuple(1, -1, 0));
    }

    @Test
    void changedDescriptionIsRepublishedWithoutChangingCounts() {
        bench.send(STORY);
        anotherExtractor("staff:17");
        bench.drain();
        anotherExtractor("staff:18");

        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speakerRole)
                .containsExactly(tuple(Change.RETRACTED, null), tuple(Change.PUBLISHED, "senior official"));
        assertThat(bench.processed()).flatExtracting(Processed::deltas).isEmpty();
    }

    private void anotherExtractor(String entity) {
        bench.know(entity, "{\"id\": \"" + entity + "\", \"name\": \"Ruth Osei\", \"type\": \"PERSON\"}");
        bench.advance(Duration.ofSeconds(1));
        bench.send(STORY, Reprocess.headers(new RecordHeaders(), "news.articles", 0, 0));
    }

    /** Describes speakers without a name by these words. */
    private record Telling(String called) implements Extractor {
        @Override
        public Extraction extract(String body) {
            Extraction all = new LineExtractor(version()).extract(body);
            return new Extraction(all.quotes().stream().map(this::told).toList(), all.mentions());
        }

        private Quote told(Quote quote) {
            return quote.speakerKind() == SpeakerKind.UNKNOWN
                    ? quote.named(new SaidBy(null, null, SpeakerKind.UNNAMED, called, List.of()), quote.about())
                    : quote;
        }

        @Override
        public String version() {
            return called;
        }
    }
}
