package io.quotewire.page.article;

import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.page.article.TextPieces.Piece;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.correction.Correction;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An article as the page draws it: its text in paragraphs of pieces, each with the numbers of its marks.
 *
 * @param status {@code usable} or {@code withdrawn}
 * @param speakers in the order in which they first speak, see {@link ArticleSpeakers}
 * @param quotes in the order of the text
 */
public record ArticleView(
        String id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable Instant publishedAt,
        String status,
        List<ListedSpeaker> speakers,
        List<Said> quotes,
        List<List<Part>> paragraphs) {

    /**
     * A speaker in the article.
     *
     * @param nobody true if the article does not say who it is
     */
    public record ListedSpeaker(String name, @Nullable String role, boolean nobody) {}

    /**
     * A quote.
     *
     * @param speaker number of its speaker
     * @param statement number of the statement, which several quotes may be parts of
     * @param type {@code direct}, {@code mixed} or {@code indirect}
     * @param passageId by which people decide about it
     * @param decision what they decided: {@code suppress} or {@code reassign}
     * @param decisionId by which that can be undone
     * @param decidedSpeaker who speaks it by that decision; null if nobody knows, and for {@code suppress}
     */
    public record Said(
            int speaker,
            int statement,
            String type,
            @Nullable String cue,
            double confidence,
            String passageId,
            @Nullable String decision,
            @Nullable String decisionId,
            @Nullable String decidedSpeaker) {}

    /**
     * A piece of the text.
     *
     * @param quote number of the quote that it belongs to
     * @param ends numbers of the quotes that end with it
     * @param speaking number of a quote whose speaker these words name
     * @param entity the entity that the words name
     * @param entityType {@code person}, {@code organization} or {@code location}
     */
    public record Part(
            String words,
            @Nullable Integer quote,
            List<Integer> ends,
            @Nullable Integer speaking,
            @Nullable String entity,
            @Nullable String entityType) {}

    /** The article with what was extracted from its body, and what people decided about that. */
    static ArticleView of(Article article, Extraction extraction, ArticleDecisions decisions) {
        List<Quote> quotes = extraction.quotes();
        List<String> passages =
                Ids.passages(article.id(), quotes.stream().map(Quote::text).toList());
        ArticleSpeakers speakers = new ArticleSpeakers(quotes);
        String body = Objects.requireNonNullElse(article.body(), "");
        Article.Status status = Objects.requireNonNullElse(article.status(), Article.Status.USABLE);
        return new ArticleView(
                article.id(),
                article.url(),
                article.publisher(),
                article.title(),
                article.publishedAt(),
                status.name().toLowerCase(Locale.ROOT),
                IntStream.range(0, speakers.size())
                        .mapToObj(speaker -> new ListedSpeaker(
                                speakers.name(speaker),
                                speakers.role(speaker).orElse(null),
                                speakers.isNobody(speaker)))
                        .toList(),
                IntStream.range(0, quotes.size())
                        .mapToObj(number -> said(
                                speakers.of(number),
                                speakers.statement(number),
                                quotes.get(number),
                                passages.get(number),
                                decisions))
                        .toList(),
                new TextPieces(body, extraction)
                        .paragraphs().stream()
                                .map(pieces ->
                                        pieces.stream().map(ArticleView::part).toList())
                                .toList());
    }

    private static Said said(int speaker, int statement, Quote quote, String passageId, ArticleDecisions decisions) {
        Optional<Correction> decision = decisions.of(passageId);
        return new Said(
                speaker,
                statement,
                quote.type().name().toLowerCase(Locale.ROOT),
                quote.cue(),
                quote.confidence(),
                passageId,
                decision.map(each -> each.action().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                decision.map(Correction::id).orElse(null),
                decision.map(Correction::into).orElse(null));
    }

    private static Part part(Piece piece) {
        return new Part(
                piece.words(),
                piece.quote().orElse(null),
                piece.ends(),
                piece.speaking().orElse(null),
                piece.mention().map(mention -> mention.entity()).orElse(null),
                piece.mention()
                        .map(mention -> mention.type().name().toLowerCase(Locale.ROOT))
                        .orElse(null));
    }
}
