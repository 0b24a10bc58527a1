package io.quotewire.sink.view;

import java.util.Set;
import org.apache.kafka.common.utils.Bytes;

/**
 * The index entries of tellings and of what is told: the tellings of a group by time, sayings and stories by their
 * reach.
 */
public final class DiffusionIndex {
    /** Prefix of the ids of what is told. The ids of tellings begin with the name of a kind, so none has it. */
    static final String TOLD = "told|";

    private static final char TELLINGS = 't';
    private static final char RANK = 'r';

    private DiffusionIndex() {}

    /** The index of tellings. */
    static final class OfTellings implements IndexedStore.Index<Telling> {
        @Override
        public Telling read(byte[] bytes) {
            return Telling.read(bytes);
        }

        @Override
        public Set<Bytes> places(String id, Telling telling) {
            return Set.of(place(telling));
        }
    }

    /** The index of what is told. */
    static final class OfDiffusion implements IndexedStore.Index<Diffusion> {
        @Override
        public Diffusion read(byte[] bytes) {
            return Diffusion.read(bytes);
        }

        @Override
        public Set<Bytes> places(String id, Diffusion told) {
            return Set.of(ranking(told.kind(), told.window())
                    .descending(told.measure())
                    .descending(told.articles())
                    .text(id)
                    .bytes());
        }
    }

    /** The index entries of either, as stored. */
    static Set<Bytes> placesOf(String id, byte[] bytes) {
        return id.startsWith(TOLD) ? new OfDiffusion().placesOf(id, bytes) : new OfTellings().placesOf(id, bytes);
    }

    /** The entry of a telling among those of its group. */
    static Bytes place(Telling telling) {
        return place(tellings(telling.group()), telling);
    }

    /** The part of that entry that identifies the telling within its group. */
    static Bytes placeInGroup(Telling telling) {
        return place(IndexKey.none(), telling);
    }

    private static Bytes place(IndexKey group, Telling telling) {
        return group.ascending(telling.publishedAt().toEpochMilli())
                .text(telling.quoteId())
                .bytes();
    }

    /** The tellings of one group, the earliest first. */
    public static IndexKey tellings(String group) {
        return IndexKey.of(TELLINGS).text(group);
    }

    /** What is told in a window, the farthest spread first. */
    public static IndexKey ranking(Telling.Kind kind, String window) {
        return IndexKey.of(RANK).text(kind.name()).text(window);
    }
}
