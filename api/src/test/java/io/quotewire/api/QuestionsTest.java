package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.api.problem.Problem;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.sink.query.Position;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.sink.query.TimeRange;
import io.quotewire.sink.query.WindowPlace;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Ids;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-03-01T23:59:00Z"), ZoneOffset.ofHours(5));
    private static final Questions QUESTIONS = new Questions(LATE, 0.5, Duration.ofDays(30));

    @Test
    void questionsAreReadBackAsWritten() {
        assertReadBack(new Question.OfSaying("520de48f37435e0c368fdb06df7085b9", Question.MOST));
        assertReadBack(new Question.Top(
                Kind.SPEAKER_ENTITY,
                "2026-03-01",
                Optional.of(EntityType.PERSON),
                Optional.of("Ana & Bo + Cy"),
                Optional.of("Peru/Lima"),
                7));
        assertReadBack(new Question.TopOfPublisher(
                Kind.SPEAKER, "total", "Wire?", Optional.empty(), Optional.empty(), Optional.empty(), 0.5, 30));
        assertReadBack(new Question.TopOfPublisher(
                Kind.SPEAKER_ENTITY,
                "2026-03-01",
                "Wire",
                Optional.of(EntityType.ORGANIZATION),
                Optional.of("Ana & Bo"),
                Optional.of("Peru/Lima"),
                0.5,
                30));
        assertReadBack(new Question.TopDiffusion(Telling.Kind.SAYING, "total", 30));
        assertReadBack(new Question.TopDiffusion(Telling.Kind.STORY, "2026-03-01", 5));
        assertReadBack(new Question.OfStory("5a7a3b1c0d9e8f70112233445566aabb", Question.MOST));
        assertReadBack(new Question.History(Kind.ENTITY, "Ána 100%", Optional.empty(), 5));
        assertReadBack(new Question.History(
                Kind.SPEAKER,
                "Ana | Bo",
                Optional.of(new WindowPlace("2026-03-01", "speaker|PERSON|Ana %7C Bo|2026-03-01")),
                5));
        assertReadBack(new Question.OfArticle("https://wire.example/a?b=c&d=%20", 9));
        assertReadBack(new Question.Quotes(
                new QuoteFilter(
                        Optional.of("Ana"),
                        Optional.of("Peru"),
                        Optional.of("Wire"),
                        Optional.of(QuoteType.MIXED),
                        0.75,
                        Set.of("wheat", "rain"),
                        true,
                        Names.WHOLE),
                new TimeRange(
                        Optional.of(Instant.parse("2026-02-28T00:00:00Z")),
                        Optional.of(Instant.parse("2026-03-01T12:30:00.5Z"))),
                Optional.of(new Position(Instant.parse("2026-03-01T09:00:00.123Z"), "00ff")),
                20));
    }

    @Test
    void todayAndYesterdayAreDaysInUtc() {
        assertThat(QUESTIONS.window("today")).isEqualTo("2026-03-01");
        assertThat(QUESTIONS.window("yesterday")).isEqualTo("2026-02-28");
        assertThat(QUESTIONS.window("TOTAL")).isEqualTo("total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/top/speakers?window=soon",
                "/top/speakers?window=+999999999-12-31",
                "/top/speakers?limit=0",
                "/top/speakers?limit=999&offset=999",
                "/top/speakers?type=fish",
                "/top/speakers?about=Peru",
                "/top/entities?publisher=Wire",
                "/top/speakers?publisher=Wire&type=fish",
                "/top/sayings?type=PERSON",
                "/top/stories?publisher=Wire",
                "/top/publishers?type=PERSON",
                "/top/fish",
                "/counts/sayings?name=Ana",
                "/counts/speakers",
                "/counts/speakers?name=Ana&before=yesterday",
                "/quotes?confidence=2",
                "/quotes?confidence=high",
                "/quotes?named=maybe",
                "/quotes?words=+-",
                "/quotes?after=x",
                "/quotes?from=soon",
                "/quotes?to=%2B999999999-12-31",
                "/quotes?from=2026-03-02&to=2026-03-01",
                "/articles",
                "/sayings",
                "/sayings?id=ab&text=It%20is%20late",
                "/stories"
            })
    void invalidQuestionIsAProblem(String path) {
        assertThatThrownBy(() -> read(path)).isInstanceOf(Problem.class);
    }

    @Test
    void problemNamesTheValidAlternatives() {
        assertThatThrownBy(() -> read("/counts/sayings?name=Ana"))
                .hasMessage("'sayings' is none of [entities, speakers, pairs, publishers]");
        assertThatThrownBy(() -> read("/top/fish")).hasMessageEndingWith("publishers, sayings, stories]");
        assertThatThrownBy(() -> read("/top/speakers?offset=990")).hasMessageContaining("are together 1000 at most");
        assertThatThrownBy(() -> read("/sayings")).hasMessageContaining("by its text or by its id");
    }

    private static void assertReadBack(Question question) {
        assertThat(read(QuestionPath.of(question))).isEqualTo(question);
    }

    @Test
    void sayingIsFoundByItsTextOrItsId() {
        String cut = "nobody who has seen the old bridge in winter would let a child walk over it";
        Parameters text = new Parameters(Map.of("text", "We have waited. " + cut)::get);

        assertThat(QUESTIONS.saying(text).sayingId()).isEqualTo(Ids.saying(cut));
        assertThat(QUESTIONS.sayingBefore(text))
                .hasValueSatisfying(
                        before -> assertThat(before.sayingId()).isEqualTo(Ids.fingerprint("We have waited. " + cut)));
        assertThat(QUESTIONS.sayingBefore(new Parameters(Map.of("id", Ids.saying(cut))::get)))
                .isEmpty();
    }

    private static Question read(String path) {
        int mark = path.indexOf('?');
        String[] steps = path.substring(1, mark < 0 ? path.length() : mark).split("/", -1);
        Map<String, String> given = new HashMap<>();
        if (mark >= 0) {
            for (String pair : path.substring(mark + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                given.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        Parameters parameters = new Parameters(given::get);
        return switch (steps[0]) {
            case "top" -> QUESTIONS.top(steps[1], parameters);
            case "counts" -> QUESTIONS.history(steps[1], parameters);
            case "quotes" -> QUESTIONS.quotes(parameters);
            case "sayings" -> QUESTIONS.saying(parameters);
            case "stories" -> QUESTIONS.story(parameters);
            default -> QUESTIONS.article(parameters);
        };
    }
}
