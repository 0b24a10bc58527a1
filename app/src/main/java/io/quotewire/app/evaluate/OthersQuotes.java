package io.quotewire.app.evaluate;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.evaluation.GoldArticle;
import io.quotewire.core.evaluation.GoldQuote;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The quotes that another system, or another annotator, found in the annotated articles, to be scored as ours are. */
final class OthersQuotes {
    private final Map<String, GoldArticle> articles;
    private final long missing;

    private OthersQuotes(Map<String, GoldArticle> articles, long missing) {
        this.articles = articles;
        this.missing = missing;
    }

    /**
     * The quotes of a file that is written as annotated articles are.
     *
     * @throws CommandException if it has another text of an annotated article, for which its offsets are of no use
     */
    static OthersQuotes read(Path file, List<GoldArticle> annotated) {
        Map<String, GoldArticle> found = GoldReader.read(file).stream()
                .collect(Collectors.toMap(GoldArticle::id, Function.identity(), (one, again) -> again));
        long missing = 0;
        for (GoldArticle article : annotated) {
            GoldArticle same = found.get(article.id());
            if (same == null) {
                missing++;
            } else if (!same.text().equals(article.text())) {
                throw new CommandException(
                        ExitStatus.PARTLY, file + ": " + article.id() + ": the text is not that which was annotated");
            }
        }
        return new OthersQuotes(found, missing);
    }

    /** The number of annotated articles that the file does not have. */
    long missing() {
        return missing;
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
