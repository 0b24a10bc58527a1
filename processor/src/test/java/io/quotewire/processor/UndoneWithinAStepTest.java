package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A decision that is made while others are applied to several articles, and undone before the next step. */
class UndoneWithinAStepTest extends CorrectionsBenchTest {
    private static final Correction LASTING = entity(Action.MERGE, "Ada", "Adele", 1);
    private static final Correction BRIEF = entity(Action.MERGE, "Bob", "Bobby", 1);

    private Consumer<ProcessorBench> whileExtracting = none -> {};

    @Override
    ProcessorBench open(Path folder) {
        LineExtractor lines = new LineExtractor("lines-1");
        return ProcessorBench.open(folder, new Extractor() {
            @Override
            public String version() {
                return lines.version();
            }

            @Override
            public Extraction extract(String body) {
                whileExtracting.accept(bench);
                return lines.extract(body);
            }
        });
    }

    @Test
    void noArticleKeepsWhatItChanged() {
        bench.send(article("one", "Ada: yes\nBob: no"));
        bench.send(article("two", "Ada: well\nBob: never"));
        settle();
        bench.drain();
        int[] decided = {0};
        whileExtracting = at -> {
            at.correct(BRIEF);
            decided[0]++;
        };
        bench.correct(LASTING);
        for (int i = 0; i < 10 && decided[0] == 0; i++) {
            bench.advance(Duration.ofSeconds(1));
        }
        assertThat(decided[0]).as("articles of the step").isEqualTo(2);
        whileExtracting = none -> {};

        bench.correct(BRIEF.key(), null);
        settle();

        assertThat(bench.quotes())
                .extracting(QuoteEvent::speaker)
                .contains("Adele")
                .doesNotContain("Bobby");
    }
}
