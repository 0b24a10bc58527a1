package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.TakenDown;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Finds the quotes of articles that have been taken down, or are no longer, so that what they tell is retracted or told
 * again. The quotes themselves stay in the store until they expire, but are not shown. The articles already handled are
 * kept in the store, so that decisions made while this was not running are found too. Used by one stream thread.
 */
final class TakenDownQuotes {
    private static final char OUT = 'D';
    private static final Bytes FIRST = IndexKey.of(OUT).bytes();
    private static final Bytes END = IndexKey.of((char) (OUT + 1)).bytes();

    private final TakenDown takenDown;
    private final KeyValueStore<Bytes, byte[]> store;
    private long seen = -1;

    TakenDownQuotes(TakenDown takenDown, KeyValueStore<Bytes, byte[]> store) {
        this.takenDown = takenDown;
        this.store = store;
    }

    /**
     * Looks for changes.
     *
     * @param out receives each quote of articles that have been taken down since
     * @param back receives each quote of articles that no longer are
     */
    void look(Consumer<QuoteEvent> out, Consumer<QuoteEvent> back) {
        long changes = takenDown.changes();
        if (changes == seen) {
            return;
        }
        Set<String> articles = takenDown.articles();
        Set<String> known = known();
        for (String articleId : articles) {
            if (!known.contains(articleId)) {
                of(articleId).forEach(out);
                store.put(mark(articleId), articleId.getBytes(StandardCharsets.UTF_8));
            }
        }
        known.removeAll(articles);
        for (String articleId : known) {
            of(articleId).forEach(back);
            store.delete(mark(articleId));
        }
        seen = changes;
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>();
        try (KeyValueIterator<Bytes, byte[]> marks = store.range(FIRST, END)) {
            marks.forEachRemaining(mark -> known.add(new String(mark.value, StandardCharsets.UTF_8)));
        }
        return known;
    }

    /**
     * In all forms in which events may contain its id; those of an earlier release are indexed only by the form they
     * contain.
     */
    private Collection<QuoteEvent> of(String articleId) {
        Map<String, QuoteEvent> quotes = new LinkedHashMap<>();
        for (String id : Keys.spellings(articleId)) {
            IndexKey index = QuoteIndex.byArticle(id);
            new IndexedReader(store).scan(index, index, bytes -> {
                QuoteEvent quote = QuoteIndex.parse(bytes);
                quotes.put(quote.id(), quote);
                return true;
            });
        }
        return quotes.values();
    }

    private static Bytes mark(String articleId) {
        return IndexKey.of(OUT).text(articleId).bytes();
    }
}
