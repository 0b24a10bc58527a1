package io.quotewire.app.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractingTest {
    /** An extractor that fails with a text that says so, whatever else it is given. */
    private static final class FailingOnOne implements Extractor {
        @Override
        public Extraction extract(String body) {
            if (body.contains("fail")) {
                throw new IllegalStateException("of no use");
            }
            return new Extraction(List.of(), List.of(), List.of());
        }

        @Override
        public String version() {
            return "failing";
        }
    }

    @Test
    void articleOnWhichTheExtractorFailsAffectsNoOther() {
        List<Extracting.Outcome> outcomes = new Extracting(new FailingOnOne(), new JsonLineFormat(false))
                .of(List.of(line(1, "It rained."), line(2, "To fail."), line(3, "It was dry.")));

        assertThat(outcomes)
                .extracting(Extracting.Outcome::problem)
                .containsExactly(
                        "", "news.jsonl:2: the extractor failed: java.lang.IllegalStateException: of no use", "");
        assertThat(outcomes.get(0).output()).contains("\"id\":\"a1\"");
        assertThat(outcomes.get(2).output()).contains("\"id\":\"a3\"");
    }

    @Test
    void outcomesAreInTheOrderOfTheArticlesWhateverIsRefused() {
        List<Extracting.Outcome> outcomes = new Extracting(new FailingOnOne(), new JsonLineFormat(false))
                .of(List.of(
                        Portion.of(InputKind.JSONL, "news.jsonl", 1, "no JSON".getBytes(UTF_8)),
                        line(2, "It rained."),
                        Portion.unreadable(InputKind.JSONL, "news.jsonl", 3, "too long"),
                        line(4, "It was dry.")));

        assertThat(outcomes.get(0).problem()).startsWith("news.jsonl:1: ");
        assertThat(outcomes.get(1).output()).contains("\"id\":\"a2\"");
        assertThat(outcomes.get(2).problem()).isEqualTo("news.jsonl:3: too long");
        assertThat(outcomes.get(3).output()).contains("\"id\":\"a4\"");
    }

    private static Portion line(long number, String text) {
        return Portion.of(
                InputKind.JSONL,
                "news.jsonl",
                number,
                ("{\"id\":\"a" + number + "\",\"text\":\"" + text + "\"}").getBytes(UTF_8));
    }
}
