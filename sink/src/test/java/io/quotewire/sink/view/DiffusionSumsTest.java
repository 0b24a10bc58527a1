package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.view.Telling.Kind;
import io.quotewire.streaming.contract.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** How far a story has spread, as its tellings change. */
class DiffusionSumsTest {
    private static final Telling FIRST = Tellings.at("a", "2026-03-02T08:00:00Z");
    private static final Telling SECOND = Tellings.at("b", "2026-03-02T09:00:00Z");
    private static final Telling THIRD = Tellings.at("c", "2026-03-03T08:00:00Z");

    private final PlacedStore store =
            PlacedStores.over(Stores.inMemoryKeyValueStore("told").get());
    private final IndexedStore<Telling> tellings = new IndexedStore<>(store, store, new DiffusionIndex.OfTellings());
    private final DiffusionSums sums = sums();

    @Test
    void storyOfOneArticleIsNotRanked() {
        tell(FIRST);
        sums.flush();
        assertThat(ranked("total")).isEmpty();

        tell(SECOND);
        sums.flush();
        assertThat(ranked("total")).containsExactly("2 articles, first of a");
        assertThat(ranked("2026-03-02")).containsExactly("2 articles, first of a");
    }

    @Test
    void nothingIsWrittenBeforeTheFlush() {
        tell(FIRST);
        tell(SECOND);
        assertThat(ranked("total")).isEmpty();
    }

    @Test
    void nextTellingReplacesARemovedOne() {
        tell(FIRST);
        tell(SECOND);
        tell(THIRD);
        sums.flush();
        takeBack(FIRST);
        sums.flush();

        assertThat(ranked("total")).containsExactly("2 articles, first of b");
        assertThat(ranked("2026-03-02")).isEmpty();

        takeBack(SECOND);
        sums.flush();
        assertThat(ranked("total")).isEmpty();
    }

    @Test
    void tellingsAreReadFromTheStoreAfterARestart() {
        tell(FIRST);
        tell(SECOND);
        sums.flush();
        DiffusionSums restarted = sums();
        remove(FIRST);
        tellings.put(THIRD.quoteId(), Json.write(THIRD), THIRD);
        restarted.change(Optional.of(FIRST), Optional.of(THIRD));
        restarted.flush();

        assertThat(ranked("total")).containsExactly("2 articles, first of b");
    }

    private DiffusionSums sums() {
        return new DiffusionSums(new IndexedStore<>(store, store, new DiffusionIndex.OfDiffusion()), 2);
    }

    private void tell(Telling telling) {
        assertThat(sums.before(telling, Optional::empty)).isEmpty();
        tellings.put(telling.quoteId(), Json.write(telling), telling);
        sums.change(Optional.empty(), Optional.of(telling));
    }

    private void takeBack(Telling telling) {
        remove(telling);
        sums.change(Optional.of(telling), Optional.empty());
    }

    private void remove(Telling telling) {
        tellings.remove(telling.quoteId());
    }

    private List<String> ranked(String window) {
        List<String> lines = new ArrayList<>();
        IndexKey ranking = DiffusionIndex.ranking(Kind.STORY, window);
        new IndexedReader(store).scan(ranking, ranking, bytes -> {
            Diffusion told = Diffusion.read(bytes);
            String first = told.first().articleId().substring("article ".length());
            return lines.add(told.articles() + " articles, first " + first);
        });
        return lines;
    }
}
