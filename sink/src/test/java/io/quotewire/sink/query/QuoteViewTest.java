package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.sink.view.QuoteIndex;
import io.quotewire.sink.view.StoreBackfill;
import io.quotewire.sink.view.ViewNames;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** Quotes by each search criterion, and who is quoted in them. */
class QuoteViewTest extends ViewsBench {
    @Test
    void publishedQuoteIsFoundByEveryCriterionAndARetractedOneByNone() throws IOException {
        quote("a", Map.of("text", "We saw the wheat"));
        quote("b", Map.of("text", "We saw the rain", "confidence", 0.6, "type", "INDIRECT"));
        quote("c", Map.of("text", "Wheat again", "publisher", "Gazette", "publishedAt", "2026-03-01T09:00:00Z"));
        quote("a", Map.of("change", "RETRACTED"));

        assertThat(ids(filter(f -> f))).containsExactly("c", "b");
        assertThat(ids(filter("speaker", "ANA RUIZ"))).containsExactly("c", "b");
        assertThat(ids(filter("entity", "peru"))).containsExactly("c", "b");
        assertThat(ids(filter("publisher", "gazette"))).containsExactly("c");
        assertThat(ids(filter("words", "wheat"))).containsExactly("c");
        assertThat(ids(filter("confidence", "0.9"))).containsExactly("c");
        assertThat(ids(filter("type", "INDIRECT"))).containsExactly("b");
        assertThat(ids(new Question.OfArticle("https://wire.example/a", 10))).containsExactly("b", "c");
        assertThat(ids(new Question.OneQuote("a"))).isEmpty();
        assertThat(ids(new Question.OneQuote("b"))).containsExactly("b");
    }

    @Test
    void quotesAreFoundByTheNormalizedName() throws IOException {
        String composed = "El Pa\u00eds Norte";
        String written = "El Pai\u0301s\nNorte";
        quote("a", Map.of("text", "Man\u0303ana", "publisher", written, "speaker", written));

        assertThat(Keys.normal(written)).isEqualTo(composed);
        assertThat(ids(filter("publisher", composed))).containsExactly("a");
        assertThat(ids(filter("speaker", composed))).containsExactly("a");
        assertThat(ids(filter("words", "ma\u00f1ana"))).containsExactly("a");
        assertThat(ofPublisher(new Question.TopOfPublisher(
                        Kind.SPEAKER,
                        Count.TOTAL,
                        composed,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0.5,
                        10)))
                .extracting(Count::name)
                .containsExactly(composed);
    }

    @Test
    void groupWithTheWordsOfANameIsNotNamed() throws IOException {
        quote("a", Map.of("speaker", "Health Ministry", "speakerKind", "ORGANIZATION"));
        quote("b", Map.of("speaker", "health ministry", "speakerKind", "GROUP"));

        assertThat(ids(filter("speaker", "Health Ministry"))).containsExactlyInAnyOrder("a", "b");
        assertThat(ids(filter("named", "true"))).containsExactly("a");
    }

    @Test
    void pagesHaveNoGapsOrDuplicates() throws IOException {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String id = String.format("%02d", i);
            // Several with the same time, so that a page may end among them.
            quote(id, Map.of("publishedAt", "2026-03-01T0" + i / 10 + ":00:00Z"));
            sent.add(id);
        }
        List<String> seen = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        for (int page = 0; page < 4; page++) {
            List<QuoteEvent> items = quotes(new Question.Quotes(QuoteFilter.all(Names.WHOLE), TimeRange.ANY, after, 8))
                    .items();
            items.forEach(quote -> seen.add(quote.id()));
            after = Optional.of(Position.of(items.get(items.size() - 1)));
        }

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void quoteOfAnArticleOlderThanTheRetentionIsForgotten() throws IOException {
        quote("old", Map.of("publishedAt", NOW.minus(KEPT).plusSeconds(60).toString()));
        quote("older", Map.of("publishedAt", NOW.minus(KEPT).minusSeconds(60).toString()));
        quote("new", Map.of("publishedAt", NOW.toString()));
        assertThat(ids(filter(f -> f))).containsExactly("new", "old");

        driver.advanceWallClockTime(Duration.ofMinutes(2));

        assertThat(ids(filter(f -> f))).containsExactly("new");
        quote("old", Map.of("change", "RETRACTED"));
        assertThat(ids(filter(f -> f))).containsExactly("new");
    }

    @Test
    void publishersSpeakersAreCountedOverItsCurrentQuotes() throws IOException {
        quote("a", Map.of());
        quote("b", Map.of("coSpeakers", List.of("Bo Lind"), "articleId", "2"));
        quote("c", Map.of("confidence", 0.2));
        quote("d", Map.of("publisher", "Gazette"));
        quote("e", Map.of("publishedAt", "2026-02-28T23:59:59Z"));

        List<Count> total = ofPublisher(Kind.SPEAKER, "total");
        assertThat(names(total)).containsExactly("Ana Ruiz 3", "Bo Lind 1");
        assertThat(total.get(0).articles()).isEqualTo(2);
        assertThat(names(ofPublisher(Kind.SPEAKER, "2026-03-01"))).containsExactly("Ana Ruiz 2", "Bo Lind 1");
        assertThat(names(ofPublisher(Kind.SPEAKER_ENTITY, "total"))).containsExactly("Ana Ruiz 3", "Bo Lind 1");
    }

    @Test
    void quoteWithoutARequiredFieldIsIgnored() throws IOException {
        quote("a", Map.of());
        for (String field : List.of("speakerKind", "type", "passageId", "about", "coSpeakers")) {
            quoteWithout(field, "without " + field);
        }
        quoteWithout("change", "a");

        assertThat(ids(filter(f -> f))).containsExactly("a");
        assertThat(ids(filter("named", "true"))).containsExactly("a");
        assertThat(names(ofPublisher(Kind.SPEAKER, "total"))).containsExactly("Ana Ruiz 1");
    }

    @Test
    void publishersSpeakersHaveTheTypesOfTheCounts() throws IOException {
        quote("a", Map.of("speaker", "Kenya", "speakerKind", "ORGANIZATION", "speakerType", "LOCATION"));
        quote("b", Map.of("speaker", "Port Office", "speakerKind", "ORGANIZATION"));
        List<String> others = List.of("Uganda", "Lake Board");
        List<String> types = List.of("LOCATION", "ORGANIZATION");
        quote(
                "c",
                Map.of(
                        "speakerKind",
                        "ORGANIZATION",
                        "speaker",
                        "Port Office",
                        "coSpeakers",
                        others,
                        "coSpeakerTypes",
                        types));

        assertThat(ofPublisher(Kind.SPEAKER, "total"))
                .extracting(count -> count.type() + " " + count.name())
                .containsExactlyInAnyOrder(
                        "LOCATION Kenya", "ORGANIZATION Port Office", "LOCATION Uganda", "ORGANIZATION Lake Board");
    }

    @Test
    void publishersPairsAreFilteredByTypeSpeakerAndEntity() throws IOException {
        AboutEntity peru = new AboutEntity(EntityType.LOCATION, "Peru");
        AboutEntity lima = new AboutEntity(EntityType.LOCATION, "Lima");
        quote("a", Map.of("about", List.of(peru, lima)));
        quote("b", Map.of("about", List.of(peru), "speaker", "Bo Lind"));
        quote("c", Map.of("about", List.of(peru), "speaker", "Port Office", "speakerKind", "ORGANIZATION"));

        assertThat(pairs(Optional.empty(), Optional.of("ana ruiz"), Optional.empty()))
                .containsExactly("Ana Ruiz: Lima", "Ana Ruiz: Peru");
        assertThat(pairs(Optional.empty(), Optional.empty(), Optional.of("LIMA")))
                .containsExactly("Ana Ruiz: Lima");
        assertThat(pairs(Optional.of(EntityType.ORGANIZATION), Optional.empty(), Optional.empty()))
                .containsExactly("Port Office: Peru");
    }

    private List<String> pairs(Optional<EntityType> type, Optional<String> speaker, Optional<String> about) {
        return ofPublisher(new Question.TopOfPublisher(
                        Kind.SPEAKER_ENTITY, Count.TOTAL, "wire", type, speaker, about, 0.5, 10))
                .stream()
                .map(count -> count.name() + ": " + count.about())
                .toList();
    }

    @Test
    void quotesOfASayingAreListedEarliestFirst() throws IOException {
        said("late", "“Nobody will pay for this twice”", "2026-03-01T12:00:00Z");
        said("first", "NOBODY will pay  for [this] twice.", "2026-03-01T09:00:00Z");
        said("other", "Nobody will pay for that twice", "2026-03-01T08:00:00Z");
        said("few", "Nobody will pay", "2026-03-01T08:00:00Z");

        Question twice = saying("nobody will pay for this twice");
        assertThat(ids(twice)).containsExactly("first", "late");
        assertThat(ids(saying("Nobody will pay"))).isEmpty();
        quote("first", Map.of("change", "RETRACTED"));
        assertThat(ids(twice)).containsExactly("late");
    }

    @Test
    void storeOfAReleaseWithoutSayingsIsIndexed() throws IOException {
        said("a", "Nobody will pay for this twice", "2026-03-01T12:00:00Z");
        Question twice = saying("Nobody will pay for this twice");
        KeyValueStore<Bytes, byte[]> store = driver.getKeyValueStore(ViewNames.QUOTES);
        store.delete(QuoteIndex.saying("a", quotes(twice).items().get(0)).orElseThrow());
        store.delete(StoreBackfill.QUOTES_PLACED);
        assertThat(ids(twice)).isEmpty();

        driver.advanceWallClockTime(Duration.ofSeconds(1));
        assertThat(ids(twice)).containsExactly("a");
    }

    private void said(String id, String text, String publishedAt) throws IOException {
        quote(id, Map.of("text", text, "sayingId", Ids.saying(text), "publishedAt", publishedAt));
    }

    private static Question saying(String words) {
        return new Question.OfSaying(Ids.saying(words), 10);
    }

    private List<String> ids(Question question) {
        return quotes(question).items().stream().map(QuoteEvent::id).toList();
    }

    private static Question filter(java.util.function.UnaryOperator<QuoteFilter> change) {
        return new Question.Quotes(change.apply(QuoteFilter.all(Names.WHOLE)), TimeRange.ANY, Optional.empty(), 10);
    }

    private static Question filter(String what, String value) {
        Optional<String> name = Optional.of(value);
        return filter(all -> new QuoteFilter(
                what.equals("speaker") ? name : all.speaker(),
                what.equals("entity") ? name : all.entity(),
                what.equals("publisher") ? name : all.publisher(),
                what.equals("type") ? Optional.of(QuoteType.valueOf(value)) : all.type(),
                what.equals("confidence") ? Double.parseDouble(value) : 0,
                what.equals("words") ? Set.of(value) : all.words(),
                what.equals("named"),
                all.names()));
    }
}
