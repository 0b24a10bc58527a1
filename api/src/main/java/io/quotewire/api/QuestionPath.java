package io.quotewire.api;

import io.quotewire.sink.query.Question;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Count.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a question as a path with parameters, as other instances read it. */
final class QuestionPath {
    private QuestionPath() {}

    /** The path and parameters of this question. */
    static String of(Question question) {
        if (question instanceof Question.Top top) {
            return "/top/" + plural(top.kind())
                    + query(
                            "window", Optional.of(top.window()),
                            "type", top.type(),
                            "speaker", top.speaker(),
                            "about", top.about(),
                            "limit", Optional.of(top.limit()));
        }
        if (question instanceof Question.TopOfPublisher top) {
            return "/top/" + plural(top.kind())
                    + query(
                            "window", Optional.of(top.window()),
                            "publisher", Optional.of(top.publisher()),
                            "type", top.type(),
                            "speaker", top.speaker(),
                            "about", top.about(),
                            "limit", Optional.of(top.limit()));
        }
        if (question instanceof Question.History history) {
            return "/counts/" + plural(history.kind())
                    + query(
                            "name", Optional.of(history.name()),
                            "before", history.before(),
                            "limit", Optional.of(history.limit()));
        }
        if (question instanceof Question.OfArticle article) {
            return "/articles" + query("id", Optional.of(article.articleId()), "limit", Optional.of(article.limit()));
        }
        if (question instanceof Question.OfSaying saying) {
            return "/sayings" + query("id", Optional.of(saying.sayingId()));
        }
        if (question instanceof Question.TopDiffusion top) {
            return "/top/" + plural(top.kind())
                    + query("window", Optional.of(top.window()), "limit", Optional.of(top.limit()));
        }
        if (question instanceof Question.OfStory story) {
            return "/stories" + query("id", Optional.of(story.storyId()));
        }
        if (question instanceof Question.OneQuote one) {
            return "/quotes/" + encoded(one.id());
        }
        if (question instanceof Question.Quotes quotes) {
            return of(quotes);
        }
        throw new IllegalStateException("no path for " + question);
    }

    private static String of(Question.Quotes quotes) {
        QuoteFilter filter = quotes.filter();
        return "/quotes"
                + query(
                        "speaker", filter.speaker(),
                        "entity", filter.entity(),
                        "publisher", filter.publisher(),
                        "type", filter.type(),
                        "confidence", filter.confidence() > 0 ? Optional.of(filter.confidence()) : Optional.empty(),
                        "words",
                                filter.words().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(String.join(
                                                " ",
                                                filter.words().stream().sorted().toList())),
                        "named", filter.named() ? Optional.of(true) : Optional.empty(),
                        "from", quotes.published().from(),
                        "to", quotes.published().to(),
                        "after", quotes.after(),
                        "limit", Optional.of(quotes.limit()));
    }

    /** A kind as written in paths. */
    static String plural(Kind kind) {
        return switch (kind) {
            case ENTITY -> "entities";
            case SPEAKER_ENTITY -> "pairs";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + 's';
        };
    }

    static String plural(Telling.Kind kind) {
        return kind == Telling.Kind.SAYING ? "sayings" : "stories";
    }

    static String query(Object... namesAndValues) {
        List<String> query = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = String.valueOf(namesAndValues[i]);
            ((Optional<?>) namesAndValues[i + 1])
                    .ifPresent(value -> query.add(name + '=' + encoded(String.valueOf(value))));
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
