package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Earlier releases published names as articles write them: "Mary O’Larkin". Their current events are retracted. */
class NamesOfEarlierReleasesTest extends BenchTest {
    private static final String OLD = "Mary O’Larkin";
    private static final String NEW = "Mary O'Larkin";
    private static final Articles STORY =
            article("story", "“The harbour is closed for good,” said Mary O’Larkin on Monday.");

    @Override
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(folder, entries -> entries.isEmpty() ? new Earlier() : NewsExtractor.standard());
    }

    @Test
    void areRetractedUnderTheirOriginalKey() {
        bench.send(STORY);
        assertThat(bench.mentions()).extracting(MentionEvent::entity).containsExactly(OLD);
        assertThat(keys("news.quotes")).containsExactly(OLD);
        bench.drain();

        bench.know("staff:17", "{\"id\": \"staff:17\", \"name\": \"Ruth Osei\", \"type\": \"PERSON\"}");
        bench.advance(Duration.ofSeconds(1));
        bench.send(STORY);

        assertThat(keys("news.mentions")).containsExactlyInAnyOrder(OLD, NEW);
        assertThat(keys("news.quotes")).containsExactlyInAnyOrder(OLD, NEW);
    }

    @Test
    void areRetractedAsOftenAsPublished() {
        bench.send(STORY);
        bench.drain();

        bench.know("staff:17", "{\"id\": \"staff:17\", \"name\": \"Ruth Osei\", \"type\": \"PERSON\"}");
        bench.advance(Duration.ofSeconds(1));
        bench.send(STORY);

        assertThat(bench.mentions())
                .extracting(MentionEvent::change, MentionEvent::entity)
                .containsExactlyInAnyOrder(tuple(Change.RETRACTED, OLD), tuple(Change.PUBLISHED, NEW));
        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speaker)
                .containsExactlyInAnyOrder(tuple(Change.RETRACTED, OLD), tuple(Change.PUBLISHED, NEW));
    }

    private List<String> keys(String topic) {
        return bench.records(topic).stream()
                .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                .toList();
    }

    /** Names as an earlier release left them. */
    private static final class Earlier implements Extractor {
        private final Extractor now = NewsExtractor.standard();

        @Override
        public String version() {
            return "earlier";
        }

        @Override
        public Extraction extract(String body) {
            Extraction found = now.extract(body);
            return new Extraction(
                    found.quotes().stream().map(Earlier::asWritten).toList(),
                    found.mentions().stream().map(Earlier::asWritten).toList());
        }

        private static Quote asWritten(Quote quote) {
            SaidBy by = quote.by();
            return quote.saidBy(SaidBy.one(OLD, by.id(), by.kind()));
        }

        private static Mention asWritten(Mention mention) {
            return new Mention(
                    mention.start(), mention.end(), mention.type(), mention.text(), OLD, mention.entityId(), null);
        }
    }
}
