package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.api.problem.Problem;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.view.TrendWindow;
import io.quotewire.streaming.contract.Count.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendQuestionsTest {
    private static final Clock MIDNIGHT = Clock.fixed(Instant.parse("2026-03-02T00:10:00Z"), ZoneOffset.ofHours(5));
    private static final TrendQuestions QUESTIONS = new TrendQuestions(MIDNIGHT);

    @ParameterizedTest
    @CsvSource({
        "hour, 2026-03-02T00",
        "last-hour, 2026-03-01T23",
        "today, 2026-03-02",
        "yesterday, 2026-03-01",
        "2026-02-11, 2026-02-11",
        "2026-02-11t07, 2026-02-11T07"
    })
    void hoursAndDaysAreInUtc(String asked, String window) {
        assertThat(QUESTIONS.trending("pairs", new Parameters(Map.of("window", asked)::get)))
                .isEqualTo(new Question.Busiest(
                        Kind.SPEAKER_ENTITY, Optional.empty(), TrendWindow.parse(window), Questions.DEFAULT_LIMIT));
    }

    @Test
    void windowDefaultsToToday() {
        assertThat(QUESTIONS.trending("speakers", new Parameters(any -> null)).window())
                .hasToString("2026-03-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "2026-03-02T24", "2026-03-02Tx", "soon", "2026-13-01", "-999999999-01-01"})
    void invalidWindowIsAProblem(String window) {
        assertThatThrownBy(() -> QUESTIONS.trending("speakers", new Parameters(Map.of("window", window)::get)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("last-hour");
    }

    @Test
    void publishersHaveNoTrend() {
        assertThatThrownBy(() -> QUESTIONS.trending("publishers", new Parameters(any -> null)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void questionsAreReadBackAsWritten() {
        TrendWindow hour = TrendWindow.parse("2026-03-02T09");
        for (Question question : List.of(
                new Question.Volume(hour), new Question.Before(hour, List.of("speaker|PERSON|Ana & Bo", "entity|x")))) {
            assertThat(TrendQuestions.read(TrendQuestions.body(question).orElseThrow()))
                    .isEqualTo(question);
        }
        assertThatThrownBy(() -> TrendQuestions.read("{".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class);
    }
}
