package io.quotewire.sink.view;

import java.util.Set;
import org.apache.kafka.common.utils.Bytes;

/** Where tellings and what is told stand: a group's tellings by time, what several articles tell by its reach. */
public final class DiffusionIndex {
    /** Begins the ids of what is told. No telling's id begins so: they begin with the name of a kind. */
    static final String TOLD = "told|";

    private static final char TELLINGS = 't';
    private static final char RANK = 'r';

    private DiffusionIndex() {}

    /** Of tellings. */
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

    /** Of what is told. */
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

    /** Where either stands, as it is stored. */
    static Set<Bytes> placesOf(String id, byte[] bytes) {
        return id.startsWith(TOLD) ? new OfDiffusion().placesOf(id, bytes) : new OfTellings().placesOf(id, bytes);
    }

    /** Where a telling stands among those of its group. */
    static Bytes place(Telling telling) {
        return place(tellings(telling.group()), telling);
    }

    /** The end of that, which tells it from the others. */
    static Bytes placeInGroup(Telling telling) {
        return place(IndexKey.none(), telling);
    }

    private static Bytes place(IndexKey group, Telling telling) {
        return group.ascending(telling.publishedAt().toEpochMilli())
                .text(telling.quoteId())
                .bytes();
    }

    /** The tellings of one group, the first first. */
    public static IndexKey tellings(String group) {
        return IndexKey.of(TELLINGS).text(group);
    }

    /** What went farthest first. */
    public static IndexKey ranking(Telling.Kind kind, String window) {
        return IndexKey.of(RANK).text(kind.name()).text(window);
    }
}
