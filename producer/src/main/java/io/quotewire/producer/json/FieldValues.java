package io.quotewire.producer.json;

import io.quotewire.producer.metadata.Keywords;
import io.quotewire.producer.text.NewsDate;
import io.quotewire.producer.text.PlainText;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Creates an article from the values of its fields: text is normalised, a date that cannot be read is left out and
 * reported, an article without an id gets one from its content.
 */
final class FieldValues {
    private FieldValues() {}

    /**
     * The article with these values.
     *
     * @throws BadArticleException if one of them is invalid, or a required one is missing
     */
    static ReadArticle article(Map<ArticleField, String> values) throws BadArticleException {
        IdentifyingText.check("id", values.get(ArticleField.ID));
        IdentifyingText.check("url", values.get(ArticleField.URL));
        List<String> oddities = new ArrayList<>(0);
        values.replaceAll((field, value) -> IdentifyingText.whole(field.contractName(), value, oddities));
        String title = line(values, ArticleField.TITLE);
        String publisher = line(values, ArticleField.PUBLISHER);
        String body = values.containsKey(ArticleField.BODY) ? PlainText.tidy(values.get(ArticleField.BODY)) : null;
        Article.Status status = status(values.get(ArticleField.STATUS));
        boolean taken = status == Article.Status.WITHDRAWN || status == Article.Status.WITHHELD;
        boolean hasText = body != null && !body.isEmpty();
        if (!hasText && !taken) {
            throw new BadArticleException("body: missing or empty");
        }
        String id = line(values, ArticleField.ID);
        if (id == null && (status == Article.Status.WITHDRAWN || !hasText)) {
            throw new BadArticleException("id: missing, and without it nothing can be withdrawn or withheld");
        }
        Article article = Article.builder(
                        id != null ? id : Ids.content(orEmpty(publisher), orEmpty(title), orEmpty(body)))
                .url(line(values, ArticleField.URL))
                .publisher(publisher)
                .title(title)
                .body(body)
                .language(line(values, ArticleField.LANGUAGE))
                .publishedAt(date(values, ArticleField.PUBLISHED_AT, oddities))
                .modifiedAt(date(values, ArticleField.MODIFIED_AT, oddities))
                .ingestedAt(date(values, ArticleField.INGESTED_AT, oddities))
                .revision(revision(values.get(ArticleField.REVISION)))
                .status(status)
                .embargoedUntil(embargo(line(values, ArticleField.EMBARGOED_UNTIL)))
                .byline(line(values, ArticleField.BYLINE))
                .section(line(values, ArticleField.SECTION))
                .usageTerms(line(values, ArticleField.USAGE_TERMS))
                .dateFrom(line(values, ArticleField.DATE_FROM))
                .keywords(keywords(values.get(ArticleField.KEYWORDS)))
                .picture(line(values, ArticleField.PICTURE))
                .copyright(line(values, ArticleField.COPYRIGHT))
                .build();
        return new ReadArticle(article, oddities);
    }

    private static @Nullable String line(Map<ArticleField, String> values, ArticleField field) {
        String value = values.get(field);
        String line = value == null ? "" : PlainText.line(value);
        return line.isEmpty() ? null : line;
    }

    private static @Nullable List<String> keywords(@Nullable String written) {
        List<String> words = written == null
                ? List.of()
                : written.indexOf('\n') >= 0 ? Keywords.of(written.lines()) : Keywords.ofLine(written);
        return words.isEmpty() ? null : words;
    }

    private static @Nullable Instant date(Map<ArticleField, String> values, ArticleField field, List<String> oddities) {
        String written = line(values, field);
        if (written == null) {
            return null;
        }
        Optional<Instant> date = NewsDate.parse(written);
        if (date.isEmpty()) {
            oddities.add(field.contractName() + ": '" + written + "' is not a date");
        }
        return date.orElse(null);
    }

    /** An embargo that cannot be read must not be ignored: the text would be published early. */
    private static @Nullable Instant embargo(@Nullable String written) throws BadArticleException {
        if (written == null) {
            return null;
        }
        return NewsDate.parse(written)
                .orElseThrow(() -> new BadArticleException("embargoedUntil: '" + written + "' is not a date"));
    }

    private static @Nullable Long revision(@Nullable String written) throws BadArticleException {
        if (written == null) {
            return null;
        }
        try {
            return Long.valueOf(written.strip());
        } catch (NumberFormatException e) {
            throw new BadArticleException("revision: '" + written + "' is not a whole number");
        }
    }

    private static Article.@Nullable Status status(@Nullable String written) throws BadArticleException {
        if (written == null) {
            return null;
        }
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "usable" -> Article.Status.USABLE;
            case "withheld" -> Article.Status.WITHHELD;
            case "withdrawn", "canceled", "cancelled" -> Article.Status.WITHDRAWN;
            default ->
                throw new BadArticleException("status: '" + written + "' is none of usable, withheld, withdrawn");
        };
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
