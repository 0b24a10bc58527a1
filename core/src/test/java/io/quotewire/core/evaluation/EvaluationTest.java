package io.quotewire.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers are those of the reference scorer for {@code gold.jsonl} and {@code output.jsonl} in this package, to one
 * decimal.
 */
class EvaluationTest {
    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() throws IOException {
        List<GoldArticle> gold = lines("gold.jsonl").stream()
                .map(line -> new GoldArticle(
                        line.get("id").asText(), line.get("text").asText(), gold(line.get("quotes"))))
                .toList();
        Map<String, Extraction> output = new HashMap<>();
        lines("output.jsonl").forEach(line -> output.put(line.get("id").asText(), extraction(line.get("quotes"))));
        evaluation = Evaluation.of(gold, article -> Objects.requireNonNull(output.get(article.id())));
    }

    @ParameterizedTest
    @CsvSource({
        "DETECTION, 80.0, 80.0, 80.0",
        "JOINT, 60.0, 60.0, 60.0",
        "STRICT, 40.0, 40.0, 40.0",
        "NAMES, 50.0, 50.0, 50.0",
        "PRONOUNS, 50.0, 50.0, 50.0",
        "SHORT, 66.7, 66.7, 66.7",
        "ALL_EXACT, 66.7, 66.7, 66.7",
        "ALL_OVERLAP, 77.8, 77.8, 77.8",
        "ALL_CHARS, 86.8, 80.1, 83.3",
        "ALL_SPEAKER, 85.7, 85.7, 85.7"
    })
    void scoresMatchTheReferenceImplementation(Measure measure, double precision, double recall, double value) {
        Score score = evaluation.score(measure);

        assertThat(score.value()).isCloseTo(value, within(0.05));
        assertThat(score.precision()).isCloseTo(precision, within(0.05));
        assertThat(score.recall()).isCloseTo(recall, within(0.05));
    }

    @Test
    void intervalsAreDeterministic() {
        assertThat(evaluation.scores()).allSatisfy(score -> {
            assertThat(score.low()).isLessThanOrEqualTo(score.value() + 1e-9);
            assertThat(score.high()).isGreaterThanOrEqualTo(score.value() - 1e-9);
        });
        assertThat(evaluation.score(Measure.ALL_OVERLAP).low())
                .isLessThan(evaluation.score(Measure.ALL_OVERLAP).high());
    }

    @Test
    void listsFailuresByKindWithTheirText() {
        assertThat(evaluation.failures())
                .extracting(Failure::kind, Failure::articleId, Failure::text)
                .contains(
                        tuple(FailureKind.SHORT_TAKEN, "harbour", "“blue deal”"),
                        tuple(FailureKind.PASSAGE_MISSED, "court", "\"It rained all day.\""),
                        tuple(FailureKind.CONTENT_MISSED, "harbour", "prices are bound to rise"));
    }

    @Test
    void refusesAContentOutsideTheText() {
        List<GoldQuote> quotes = List.of(new GoldQuote(2, 9, null, -1, -1, null));

        assertThatIllegalArgumentException().isThrownBy(() -> new GoldArticle("a", "short", quotes));
    }

    private static List<JsonNode> lines(String resource) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> nodes = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EvaluationTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                nodes.add(mapper.readTree(line));
            }
        }
        return nodes;
    }

    private static List<GoldQuote> gold(JsonNode quotes) {
        List<GoldQuote> gold = new ArrayList<>();
        quotes.forEach(quote -> gold.add(new GoldQuote(
                quote.get("start").asInt(),
                quote.get("end").asInt(),
                text(quote, "speaker"),
                quote.get("speaker_start").asInt(),
                quote.get("speaker_end").asInt(),
                text(quote, "speaker_canonical"))));
        return gold;
    }

    private static Extraction extraction(JsonNode quotes) {
        List<Quote> extracted = new ArrayList<>();
        quotes.forEach(quote -> extracted.add(Quotes.got(
                new Words(
                        quote.get("text").asText(),
                        quote.get("start").asInt(),
                        quote.get("end").asInt()),
                text(quote, "speaker"),
                SpeakerKind.PERSON,
                speakerWords(quote),
                1)));
        return new Extraction(extracted, List.of());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.get(field).isNull() ? null : node.get(field).asText();
    }

    private static @Nullable Words speakerWords(JsonNode quote) {
        String words = text(quote, "speakerText");
        return words == null
                ? null
                : new Words(
                        words,
                        quote.get("speakerStart").asInt(),
                        quote.get("speakerEnd").asInt());
    }
}
