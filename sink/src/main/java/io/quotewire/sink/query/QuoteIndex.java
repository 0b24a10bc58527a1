package io.quotewire.sink.query;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;

/**
 * Where a standing quote stands: among all, by publisher, by speaker and by whom it speaks of, latest first; in its
 * article.
 */
final class QuoteIndex implements IndexedStore.Index<QuoteEvent> {
    private static final char ALL = 'q';
    private static final char BY_PUBLISHER = 'p';
    private static final char BY_SPEAKER = 's';
    private static final char BY_ENTITY = 'e';
    private static final char BY_ARTICLE = 'a';

    @Override
    public QuoteEvent read(byte[] bytes) {
        return parse(bytes);
    }

    static QuoteEvent parse(byte[] bytes) {
        try {
            return Json.read(bytes, QuoteEvent.class);
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
        places.add(byArticle(quote.articleId())
                .ascending(quote.start())
                .text(quote.id())
                .bytes());
        return places;
    }

    static IndexKey all() {
        return IndexKey.of(ALL);
    }

    static IndexKey byPublisher(String publisher) {
        return IndexKey.of(BY_PUBLISHER).name(publisher);
    }

    static IndexKey bySpeaker(String speaker) {
        return IndexKey.of(BY_SPEAKER).name(speaker);
    }

    static IndexKey byEntity(String entity) {
        return IndexKey.of(BY_ENTITY).name(entity);
    }

    static IndexKey byArticle(String articleId) {
        return IndexKey.of(BY_ARTICLE).text(articleId);
    }

    /** The place of a time in one of the indexes whose latest stand first. */
    static IndexKey at(IndexKey index, Instant time, String id) {
        return index.descending(time.toEpochMilli()).text(id);
    }

    private static void add(Set<Bytes> places, IndexKey index, QuoteEvent quote) {
        places.add(at(index, quote.publishedAt(), quote.id()).bytes());
    }
}
