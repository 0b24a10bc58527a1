package io.quotewire.sink.view;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.event.PlainCountReader;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * The index entries of a count: in the ranking of its window, kind and type; by its names; and among the subjects in
 * many articles of its day and of each hour.
 */
public final class CountIndex implements IndexedStore.Index<Count> {
    private static final char RANK = 'r';
    private static final char WINDOWS = 'w';
    private static final char BY_SPEAKER = 's';
    private static final char BY_SPOKEN_OF = 'b';
    private static final char BUSIEST = 'a';

    /** Subjects in fewer articles of a day or an hour are not trends; most are, and they take no entries. */
    private static final long FEWEST_ARTICLES = 3;

    /**
     * The number by which a kind is ranked: mentions for entities, articles for publishers, quotes for speakers and
     * pairs.
     */
    public static long measure(Count count) {
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
            return PlainCountReader.read(bytes);
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
        places.add(window(count.kind(), count.name(), count.window(), id).bytes());
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
        if (!count.window().equals(Count.TOTAL) && count.kind() != Kind.PUBLISHER) {
            addBusiest(places, id, count);
        }
        return places;
    }

    private static void addBusiest(Set<Bytes> places, String id, Count count) {
        addBusiest(places, id, count, count.window(), count.articles());
        List<Long> hours = count.articlesByHour();
        for (int hour = 0; hours != null && hour < hours.size(); hour++) {
            addBusiest(places, id, count, TrendWindow.hourOf(count.window(), hour), hours.get(hour));
        }
    }

    private static void addBusiest(Set<Bytes> places, String id, Count count, String window, long articles) {
        if (articles >= FEWEST_ARTICLES) {
            places.add(busiest(window, count.kind(), count.type())
                    .descending(articles)
                    .text(id)
                    .bytes());
        }
    }

    /** The counts of subjects in many articles of a day, or of an hour as {@link TrendWindow} writes it. */
    public static IndexKey busiest(String window, Kind kind, @Nullable EntityType type) {
        return IndexKey.of(BUSIEST).text(window).text(kind.name()).text(type == null ? "" : type.name());
    }

    /** The counts of one window, kind and type, the highest first. */
    public static IndexKey ranking(String window, Kind kind, @Nullable EntityType type) {
        return IndexKey.of(RANK).text(window).text(kind.name()).text(type == null ? "" : type.name());
    }

    /** All windows of one name, {@code total} last. */
    public static IndexKey windows(Kind kind, String name) {
        return IndexKey.of(WINDOWS).text(kind.name()).name(name);
    }

    /** The entry of one count among the windows of its name. */
    public static IndexKey window(Kind kind, String name, String window, String id) {
        return windows(kind, name).text(window).text(id);
    }

    /** The entities that a speaker speaks about, the most quotes first. */
    public static IndexKey bySpeaker(String window, String speaker) {
        return IndexKey.of(BY_SPEAKER).text(window).name(speaker);
    }

    /** The speakers who speak about an entity, the most quotes first. */
    public static IndexKey bySpokenOf(String window, String about) {
        return IndexKey.of(BY_SPOKEN_OF).text(window).name(about);
    }
}
