package io.quotewire.sink.view;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.QuoteType;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.OpenValues;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.common.utils.Bytes;

/**
 * The index entries of a published quote: among all, by publisher, by speaker and by entity spoken about, latest first;
 * in its article; and among those of the same saying, earliest first.
 */
public final class QuoteIndex implements IndexedStore.Index<QuoteEvent> {
    private static final char ALL = 'q';
    private static final char BY_PUBLISHER = 'p';
    private static final char BY_SPEAKER = 's';
    private static final char BY_ENTITY = 'e';
    private static final char BY_ARTICLE = 'a';
    private static final char BY_SAYING = 'f';

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    /** Shorter texts are said by many people independently. */
    private static final int FEWEST_WORDS = 6;

    @Override
    public QuoteEvent read(byte[] bytes) {
        return parse(bytes);
    }

    public static QuoteEvent parse(byte[] bytes) {
        try {
            return OpenValues.read(bytes, QuoteEvent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Bytes> places(String id, QuoteEvent quote) {
        Set<Bytes> places = new HashSet<>();
        add(places, all(), quote);
        add(places, byPublisher(quote.publisher()), quote);
        if (quote.speaker() != null) {
            add(places, bySpeaker(quote.speaker()), quote);
        }
        quote.coSpeakers().forEach(speaker -> add(places, bySpeaker(speaker), quote));
        for (AboutEntity about : quote.about()) {
            add(places, byEntity(about.entity()), quote);
        }
        // In all forms of the id, as a decision about an article may use any of them.
        for (String articleId : Keys.spellings(quote.articleId())) {
            places.add(byArticle(articleId)
                    .ascending(quote.start())
                    .text(quote.id())
                    .bytes());
        }
        saying(id, quote).ifPresent(places::add);
        return places;
    }

    /** The entry among quotes of the same saying, for verbatim quotes that are long enough. */
    public static Optional<Bytes> saying(String id, QuoteEvent quote) {
        String text = quote.text();
        if (text == null || quote.type() == QuoteType.INDIRECT || !hasEnoughWords(text)) {
            return Optional.empty();
        }
        return quote.saying()
                .map(saying -> bySaying(saying)
                        .ascending(quote.publishedAt().toEpochMilli())
                        .text(id)
                        .bytes());
    }

    private static boolean hasEnoughWords(String text) {
        return BETWEEN_WORDS.split(text.strip(), FEWEST_WORDS).length == FEWEST_WORDS;
    }

    public static IndexKey bySaying(String saying) {
        return IndexKey.of(BY_SAYING).text(saying);
    }

    public static IndexKey all() {
        return IndexKey.of(ALL);
    }

    public static IndexKey byPublisher(String publisher) {
        return IndexKey.of(BY_PUBLISHER).name(publisher);
    }

    public static IndexKey bySpeaker(String speaker) {
        return IndexKey.of(BY_SPEAKER).name(speaker);
    }

    public static IndexKey byEntity(String entity) {
        return IndexKey.of(BY_ENTITY).name(entity);
    }

    public static IndexKey byArticle(String articleId) {
        return IndexKey.of(BY_ARTICLE).text(articleId);
    }

    /** The position of a time in one of the indexes that are sorted latest first. */
    public static IndexKey at(IndexKey index, Instant time, String id) {
        return index.descending(time.toEpochMilli()).text(id);
    }

    private static void add(Set<Bytes> places, IndexKey index, QuoteEvent quote) {
        places.add(at(index, quote.publishedAt(), quote.id()).bytes());
    }
}
