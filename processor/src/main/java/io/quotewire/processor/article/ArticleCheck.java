package io.quotewire.processor.article;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.processor.event.PublicationDate;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.JsonValue;
import io.quotewire.streaming.topology.PartitionCheck;
import io.quotewire.streaming.topology.RecordGuard;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.TopicLayout;
import io.quotewire.streaming.topology.Utf8;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Parses and validates an article's record, or says why it is refused. */
public final class ArticleCheck {
    private static final String STEP = "validate";

    private final PartitionCheck partition;

    ArticleCheck(TopicLayout layout) {
        partition = new PartitionCheck(layout);
    }

    /** The article of a valid record, whichever partition it lies in; empty if the record is refused. */
    public static Optional<Article> usable(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        try {
            Article article = RecordGuard.of(STEP, () -> sound(key, value, headers));
            checkBody(article);
            return Optional.of(article);
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    Article article(Arrival arrival) throws RefusedException {
        return RecordGuard.of(STEP, () -> checked(arrival));
    }

    private Article checked(Arrival arrival) throws RefusedException {
        byte[] key = arrival.record().key();
        Article article = sound(key, arrival.record().value(), arrival.record().headers());
        partition.check(key, arrival.topic(), arrival.partition(), STEP);
        checkBody(article);
        return article;
    }

    private static Article sound(byte @Nullable [] key, byte @Nullable [] value, Headers headers)
            throws RefusedException {
        if (value != null && value.length > Topics.MAX_ARTICLE_BYTES) {
            throw refused(
                    Reason.TOO_LARGE,
                    "the value has " + value.length + " bytes, at most " + Topics.MAX_ARTICLE_BYTES + " are taken");
        }
        // One that waits is stored with them, and a record too large for the changelog would stop the service.
        if (!Arrival.fit(headers)) {
            throw refused(
                    Reason.TOO_LARGE,
                    "the headers take more than about " + Arrival.MOST_OF_THE_HEADERS
                            + " bytes, the most that is taken");
        }
        Article article = ingestedSinceThereIsNews(parsed(value));
        checkText(article);
        checkKey(article, key);
        return article;
    }

    private static void checkBody(Article article) throws RefusedException {
        boolean needsBody = article.status() == null || article.status() == Article.Status.USABLE;
        if (needsBody && isBlank(article.body())) {
            throw refused(Reason.NO_BODY, "the article '" + article.id() + "' has no body");
        }
    }

    /**
     * Drops an impossible time of ingestion, which would otherwise be published to readers that may not accept the year
     * 0.
     */
    private static Article ingestedSinceThereIsNews(Article article) {
        Instant ingested = article.ingestedAt();
        return ingested != null && ingested.isBefore(PublicationDate.EARLIEST)
                ? article.toBuilder().ingestedAt(null).build()
                : article;
    }

    private static Article parsed(byte @Nullable [] value) throws RefusedException {
        Optional<Article> plain = Optional.ofNullable(value).flatMap(PlainArticle::read);
        return plain.isPresent() ? plain.get() : unusual(value);
    }

    private static Article unusual(byte @Nullable [] value) throws RefusedException {
        JsonNode tree = JsonValue.object(value, STEP);
        JsonNode id = tree.path("id");
        if (id.isMissingNode() || id.isNull() || (id.isTextual() && isBlank(id.textValue()))) {
            throw refused(Reason.MISSING_ID, "the article has no id");
        }
        Article article = JsonValue.as(tree, Article.class, STEP);
        if (article.id().chars().anyMatch(Character::isISOControl)) {
            throw refused(Reason.WRONG_TYPE, "id must be a string without control characters, not " + id);
        }
        return article;
    }

    /** Rejects an unpaired surrogate: it is valid in JSON but cannot be encoded as UTF-8. */
    private static void checkText(Article article) throws RefusedException {
        boolean sound = hasWholePairs(article.id())
                && hasWholePairs(article.url())
                && hasWholePairs(article.publisher())
                && hasWholePairs(article.title())
                && hasWholePairs(article.body())
                && hasWholePairs(article.language())
                && hasWholePairs(article.byline())
                && hasWholePairs(article.section())
                && hasWholePairs(article.usageTerms())
                && hasWholePairs(article.dateFrom())
                && hasWholePairs(article.picture())
                && hasWholePairs(article.copyright());
        for (String keyword : Objects.requireNonNullElse(article.keywords(), List.<String>of())) {
            sound = sound && hasWholePairs(keyword);
        }
        if (!sound) {
            throw refused(Reason.INVALID_UTF8, "a text holds half of a surrogate pair, written as \\ud8xx or \\udcxx");
        }
    }

    private static boolean hasWholePairs(@Nullable String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isSurrogate(character)) {
                i++;
                if (i == text.length() || !Character.isSurrogatePair(character, text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void checkKey(Article article, byte @Nullable [] key) throws RefusedException {
        if (key == null) {
            throw refused(Reason.KEY_MISMATCH, "the key is null; it must be the article's id");
        }
        String expected = Keys.of(article.id());
        if (!Arrays.equals(key, expected.getBytes(StandardCharsets.UTF_8))) {
            String given = Utf8.decode(key, "key", STEP);
            throw refused(
                    Reason.KEY_MISMATCH,
                    "the key is '" + given + "', for this article's id it must be '" + expected + "'");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static RefusedException refused(Reason reason, String message) {
        return new RefusedException(reason, STEP, message);
    }
}
