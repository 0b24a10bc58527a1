package io.quotewire.sink.query;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/** Where a count stands: in the ranking of its window, kind and type, and by its names. */
final class CountIndex implements IndexedStore.Index<Count> {
    private static final char RANK = 'r';
    private static final char WINDOWS = 'w';
    private static final char BY_SPEAKER = 's';
    private static final char BY_SPOKEN_OF = 'b';

    /** By what a kind is ranked: entities by their mentions, publishers by articles, whoever speaks by quotes. */
    static long measure(Count count) {
        if (count.kind() == Kind.ENTITY) {
            return count.mentions();
        }
        return count.kind() == Kind.PUBLISHER ? count.articles() : quotes(count);
    }

    static long quotes(Count count) {
        return count.quotesDirect() + count.quotesMixed() + count.quotesIndirect();
    }

    @Override
    public Count read(byte[] bytes) {
        try {
            return Json.read(bytes, Count.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Bytes> places(String id, Count count) {
        long measure = measure(count);
        Set<Bytes> places = new HashSet<>();
        places.add(ranking(count.window(), count.kind(), count.type())
                .descending(measure)
                .text(id)
                .bytes());
        places.add(windows(count.kind(), count.name())
                .text(count.window())
                .text(id)
                .bytes());
        if (count.about() != null) {
            places.add(bySpeaker(count.window(), count.name())
                    .descending(measure)
                    .text(id)
                    .bytes());
            places.add(bySpokenOf(count.window(), count.about())
                    .descending(measure)
                    .text(id)
                    .bytes());
        }
        return places;
    }

    /** The counts of one window, kind and type, the highest first. */
    static IndexKey ranking(String window, Kind kind, @Nullable EntityType type) {
        return IndexKey.of(RANK).text(window).text(kind.name()).text(type == null ? "" : type.name());
    }

    /** All windows of one name, {@code total} last. */
    static IndexKey windows(Kind kind, String name) {
        return IndexKey.of(WINDOWS).text(kind.name()).name(name);
    }

    /** Of whom one speaks, the most quotes first. */
    static IndexKey bySpeaker(String window, String speaker) {
        return IndexKey.of(BY_SPEAKER).text(window).name(speaker);
    }

    /** Who speaks of one, the most quotes first. */
    static IndexKey bySpokenOf(String window, String about) {
        return IndexKey.of(BY_SPOKEN_OF).text(window).name(about);
    }
}
