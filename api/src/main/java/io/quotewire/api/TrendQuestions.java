package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.api.problem.Problem;
import io.quotewire.core.model.EntityType;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.view.TrendWindow;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads and writes questions about trends, of clients and of other instances. */
final class TrendQuestions {
    /** The path for clients, followed by a kind; instances also post questions here that name too much for a path. */
    static final String TRENDING = "/trending";

    private static final String WINDOW = "window";
    private static final String SUBJECTS = "subjects";

    private static final Set<Kind> TRENDED = EnumSet.of(Kind.ENTITY, Kind.SPEAKER, Kind.SPEAKER_ENTITY);

    private final Clock clock;

    TrendQuestions(Clock clock) {
        this.clock = clock;
    }

    /** The question of {@code /trending/KIND}. */
    Question.Busiest trending(String kinds, Parameters given) {
        TrendWindow window = window(given.text(WINDOW).orElse("today"));
        try {
            return new Question.Busiest(
                    Questions.kind(kinds, TRENDED),
                    given.constant("type", EntityType.class),
                    window,
                    given.number("limit", Questions.DEFAULT_LIMIT, 1));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private TrendWindow window(String asked) {
        Instant now = clock.instant();
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case "hour" -> hour(now);
            case "last-hour" -> hour(now.minus(Duration.ofHours(1)));
            case "today" -> day(now);
            case "yesterday" -> day(now.minus(Duration.ofDays(1)));
            default -> {
                try {
                    yield TrendWindow.parse(asked.toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    throw Problem.badRequest(
                            "window is hour, last-hour, today, yesterday, a day as 2026-11-25 or an hour"
                                    + " as 2026-11-25T14, not '" + asked + "'");
                }
            }
        };
    }

    private static TrendWindow day(Instant time) {
        return new TrendWindow(time.atZone(ZoneOffset.UTC).toLocalDate(), OptionalInt.empty());
    }

    private static TrendWindow hour(Instant time) {
        ZonedDateTime utc = time.atZone(ZoneOffset.UTC);
        return new TrendWindow(utc.toLocalDate(), OptionalInt.of(utc.getHour()));
    }

    /** The path of this question, if it is one about trends. */
    static Optional<String> path(Question question) {
        if (question instanceof Question.Busiest busiest) {
            return Optional.of(path(busiest));
        }
        return body(question).map(sent -> TRENDING);
    }

    private static String path(Question.Busiest question) {
        return TRENDING
                + '/'
                + QuestionPath.plural(question.kind())
                + QuestionPath.query(
                        WINDOW,
                        Optional.of(question.window()),
                        "type",
                        question.type(),
                        "limit",
                        Optional.of(question.limit()));
    }

    /** The body to post to {@link #TRENDING}; empty for a question that has a path. */
    static Optional<byte[]> body(Question question) {
        ObjectNode body = Json.mapper().createObjectNode();
        if (question instanceof Question.Volume volume) {
            body.put(WINDOW, volume.window().toString());
            return Optional.of(Json.write(body));
        }
        if (question instanceof Question.Before before) {
            body.put(WINDOW, before.window().toString());
            ArrayNode subjects = body.putArray(SUBJECTS);
            before.subjects().forEach(subjects::add);
            return Optional.of(Json.write(body));
        }
        return Optional.empty();
    }

    /** Reads what {@link #body} writes. */
    static Question read(byte[] body) {
        try {
            JsonNode json = Json.mapper().readTree(body);
            TrendWindow window = TrendWindow.parse(json.path(WINDOW).asText());
            if (!json.has(SUBJECTS)) {
                return new Question.Volume(window);
            }
            List<String> subjects = new ArrayList<>();
            json.path(SUBJECTS).forEach(subject -> subjects.add(subject.asText()));
            return new Question.Before(window, subjects);
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
