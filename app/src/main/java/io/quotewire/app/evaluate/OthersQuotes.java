package io.quotewire.app.evaluate;

import io.quotewire.core.evaluation.GoldArticle;
import io.quotewire.core.evaluation.GoldQuote;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The quotes that another system, or another annotator, found in the annotated articles, to be scored as ours are. */
final class OthersQuotes {
    private final Map<String, GoldArticle> articles;

    private OthersQuotes(Map<String, GoldArticle> articles) {
        this.articles = articles;
    }

    /** The quotes of these articles, which are written as annotated articles are. */
    static OthersQuotes of(List<GoldArticle> articles) {
        return new OthersQuotes(articles.stream()
                .collect(Collectors.toMap(GoldArticle::id, Function.identity(), (one, again) -> again)));
    }

    /** What was found in an article, by its id; nothing if it is not among them. */
    Extraction in(GoldArticle article) {
        List<Quote> quotes =
                Optional.ofNullable(articles.get(article.id())).map(GoldArticle::quotes).orElse(List.of()).stream()
                        .map(quote -> quote(article.text(), quote))
                        .toList();
        return new Extraction(quotes, List.of());
    }

    /** Scores depend on neither type nor confidence. */
    private static Quote quote(String text, GoldQuote found) {
        return new Quote(
                QuoteType.DIRECT,
                0,
                words(text, found.start(), found.end()),
                SaidBy.one(found.name(), null, found.name() == null ? SpeakerKind.UNNAMED : SpeakerKind.PERSON),
                source(text, found),
                null,
                List.of(),
                Confidences.CERTAIN,
                false);
    }

    private static @Nullable Words source(String text, GoldQuote found) {
        boolean within = found.speakerStart() >= 0
                && found.speakerEnd() > found.speakerStart()
                && found.speakerEnd() <= text.codePointCount(0, text.length());
        return within ? words(text, found.speakerStart(), found.speakerEnd()) : null;
    }

    private static Words words(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Words(text.substring(from, text.offsetByCodePoints(from, end - start)), start, end);
    }
}
