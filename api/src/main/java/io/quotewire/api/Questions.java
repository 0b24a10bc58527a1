package io.quotewire.api;

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
import io.quotewire.sink.view.TrendWindow;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads questions from paths with parameters, written by clients or, through {@link QuestionPath}, by other instances.
 */
final class Questions {
    static final int DEFAULT_LIMIT = 20;

    private static final Set<Kind> COUNTED = EnumSet.allOf(Kind.class);

    private final Clock clock;
    private final double minimumConfidence;
    private final Duration kept;

    /**
     * @param minimumConfidence quotes below it are not counted
     * @param kept how long after its article's publication a quote is kept
     */
    Questions(Clock clock, double minimumConfidence, Duration kept) {
        this.clock = clock;
        this.minimumConfidence = minimumConfidence;
        this.kept = kept;
    }

    /** The day in UTC since which the articles were published whose quotes are kept. */
    LocalDate keptSince() {
        return LocalDate.ofInstant(clock.instant().minus(kept), ZoneOffset.UTC);
    }

    /** The question of {@code /top/KIND}. */
    Question top(String kinds, Parameters given) {
        Optional<Telling.Kind> told = told(kinds);
        if (told.isPresent()) {
            return topTold(told.get(), given);
        }
        Kind kind = kind(kinds, COUNTED, Telling.Kind.values());
        String window = window(given.text("window").orElse(Count.TOTAL));
        int limit = depth(given);
        Optional<String> publisher = given.text("publisher");
        Optional<String> speaker = given.text("speaker");
        Optional<String> about = given.text("about");
        if ((speaker.isPresent() || about.isPresent()) && kind != Kind.SPEAKER_ENTITY) {
            throw Problem.badRequest("speaker and about go with pairs only");
        }
        Optional<EntityType> type = given.constant("type", EntityType.class);
        if (type.isPresent() && kind == Kind.PUBLISHER) {
            throw Problem.badRequest("publishers have no type");
        }
        return asked(() -> publisher.isPresent()
                ? new Question.TopOfPublisher(
                        kind, window, publisher.get(), type, speaker, about, minimumConfidence, limit)
                : new Question.Top(kind, window, type, speaker, about, limit));
    }

    private Question topTold(Telling.Kind kind, Parameters given) {
        for (String other : List.of("type", "publisher", "speaker", "about")) {
            if (given.text(other).isPresent()) {
                throw Problem.badRequest(other + " does not go with " + QuestionPath.plural(kind));
            }
        }
        String window = window(given.text("window").orElse(Count.TOTAL));
        return asked(() -> new Question.TopDiffusion(kind, window, depth(given)));
    }

    /** The number of entries of a list that are requested. */
    private static int depth(Parameters given) {
        int limit = given.number("limit", DEFAULT_LIMIT, 1);
        int offset = given.number("offset", 0, 0);
        if (limit > Question.MOST - Math.min(offset, Question.MOST - 1)) {
            throw Problem.badRequest("limit and offset are together " + Question.MOST + " at most: that far lists go");
        }
        return limit + offset;
    }

    /** The question of {@code /counts/KIND?name=}. */
    Question.History history(String kinds, Parameters given) {
        Kind kind = kind(kinds, COUNTED);
        return asked(() -> new Question.History(
                kind,
                given.required("name"),
                given.text("before").map(WindowPlace::parse),
                given.number("limit", Question.MOST, 1)));
    }

    /** The question of {@code /quotes}. */
    Question.Quotes quotes(Parameters given) {
        return asked(() -> new Question.Quotes(
                filter(given, Names.WHOLE),
                TimeRange.of(given.text("from"), given.text("to"), today()),
                given.text("after").map(Position::parse),
                given.number("limit", DEFAULT_LIMIT, 1)));
    }

    /** The question of {@code /articles?id=}. */
    Question.OfArticle article(Parameters given) {
        return asked(() -> new Question.OfArticle(given.required("id"), given.number("limit", Question.MOST, 1)));
    }

    /** The question of {@code /sayings?text=} or {@code id=}. */
    Question.OfSaying saying(Parameters given) {
        Optional<String> text = given.text("text");
        if (given.text("id").isPresent() == text.isPresent()) {
            throw Problem.badRequest("a saying is asked for by its text or by its id, and not by both");
        }
        String id = given.text("id").orElseGet(() -> Ids.saying(text.orElseThrow()));
        return new Question.OfSaying(id, Question.MOST);
    }

    /** The same for quotes published before sayings had ids of their own; empty if it is asked for by id. */
    Optional<Question.OfSaying> sayingBefore(Parameters given) {
        return given.text("id").isPresent()
                ? Optional.empty()
                : given.text("text").map(Ids::fingerprint).map(id -> new Question.OfSaying(id, Question.MOST));
    }

    /** The question of {@code /stories?id=}. */
    Question.OfStory story(Parameters given) {
        return new Question.OfStory(given.required("id"), Question.MOST);
    }

    /** The filter that the parameters describe. */
    static QuoteFilter filter(Parameters given, Names names) {
        return asked(() -> new QuoteFilter(
                given.text("speaker"),
                given.text("entity"),
                given.text("publisher"),
                given.constant("type", QuoteType.class),
                given.decimal("confidence"),
                given.text("words").map(Questions::words).orElse(Set.of()),
                given.flag("named"),
                names));
    }

    private static Set<String> words(String text) {
        Set<String> words = QuoteFilter.words(text);
        if (words.isEmpty()) {
            throw Problem.badRequest("there is no word in words: '" + text + "'");
        }
        return words;
    }

    /** A window as clients write it: {@code today} and {@code yesterday} are days in UTC. */
    String window(String asked) {
        LocalDate today = today();
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case "total" -> Count.TOTAL;
            case "today" -> today.toString();
            case "yesterday" -> today.minusDays(1).toString();
            default -> {
                try {
                    yield TrendWindow.day(asked).toString();
                } catch (IllegalArgumentException e) {
                    throw Problem.badRequest(
                            "window is total, today, yesterday or a day as 2026-11-25, not '" + asked + "'");
                }
            }
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private static Optional<Telling.Kind> told(String kinds) {
        return Arrays.stream(Telling.Kind.values())
                .filter(kind -> QuestionPath.plural(kind).equals(kinds))
                .findFirst();
    }

    /**
     * The kind named in a path.
     *
     * @param counted the kinds that are possible there
     * @param others other possible words, as written in paths
     */
    static Kind kind(String kinds, Set<Kind> counted, Telling.Kind... others) {
        return counted.stream()
                .filter(kind -> QuestionPath.plural(kind).equals(kinds))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("'" + kinds + "' is none of "
                        + Stream.concat(
                                        counted.stream().map(QuestionPath::plural),
                                        Arrays.stream(others).map(QuestionPath::plural))
                                .toList()));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
