package io.quotewire.monitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.page.LatestSnapshot.State;
import io.quotewire.monitor.page.SnapshotEvents.Event;
import io.quotewire.monitor.snapshot.DeadLetterStatus.LatestLetter;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.streaming.contract.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotEventsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final LatestLetter LETTER =
            new LatestLetter("NO_TEXT", "the body is empty", "parse", "news.articles-0@17", "a", 0, 3, NOW, false);

    private final SnapshotEvents events = new SnapshotEvents(2);

    @Test
    void firstSnapshotIsSentInFullEvenIfEmpty() {
        assertThat(events.of(state(List.of(), List.of())))
                .containsExactly(
                        new Event("look", "{\"brokers\":1}"),
                        new Event("quotes", "{\"fresh\":[],\"gone\":[]}"),
                        new Event("letters", "[]"));
    }

    @Test
    void laterOnlyNewAndRemovedQuotesAreSent() throws Exception {
        events.of(state(List.of(quote("1", "One."), quote("2", "Two.")), List.of(LETTER)));

        List<Event> next = events.of(state(List.of(quote("3", "Three."), quote("2", "Two.")), List.of(LETTER)));

        assertThat(next).extracting(Event::name).containsExactly("look", "quotes");
        var quotes = Json.mapper().readTree(next.get(1).data());
        assertThat(quotes.at("/fresh/0/id").asText()).isEqualTo("3");
        assertThat(quotes.path("fresh")).hasSize(1);
        assertThat(quotes.path("gone").toString()).isEqualTo("[\"1\"]");
    }

    @Test
    void olderQuotesAreShortened() throws Exception {
        String text = "We said all of it. ".repeat(10);

        List<Event> told = events.of(state(List.of(quote("1", text), quote("2", text), quote("3", text)), List.of()));

        assertThat(Json.mapper().readTree(told.get(1).data()).path("fresh").findValuesAsText("text"))
                .containsExactly(text, text, text.substring(0, 60) + '…');
    }

    @Test
    void unchangedQuotesAndLettersAreNotSentAgain() {
        events.of(state(List.of(quote("1", "One.")), List.of(LETTER)));

        assertThat(events.of(state(List.of(quote("1", "One.")), List.of(LETTER))))
                .extracting(Event::name)
                .containsExactly("look");
    }

    @Test
    void removedDeadLettersAreSentAsAnEmptyList() {
        events.of(state(List.of(), List.of(LETTER)));

        assertThat(events.of(state(List.of(), List.of()))).contains(new Event("letters", "[]"));
    }

    @Test
    void unansweringClusterIsTheOnlyEvent() {
        assertThat(events.of(new State(1, "no broker at 127.0.0.1:9", "{}", List.of(), List.of())))
                .containsExactly(new Event("away", "{\"reason\":\"no broker at 127.0.0.1:9\"}"));
    }

    @Test
    void longQuotesAreTruncatedBetweenCodePoints() throws Exception {
        List<Event> told = events.of(state(List.of(quote("1", "\uD83D\uDE00".repeat(1_001))), List.of()));

        assertThat(Json.mapper()
                        .readTree(told.get(1).data())
                        .at("/fresh/0/text")
                        .asText())
                .isEqualTo("\uD83D\uDE00".repeat(1_000) + '…');
    }

    @Test
    void jsonIsAListOfNamesAndData() {
        assertThat(SnapshotEvents.json(List.of(new Event("look", "{\"brokers\":1}"), new Event("letters", "[]"))))
                .isEqualTo("[[\"look\",{\"brokers\":1}],[\"letters\",[]]]");
    }

    private static State state(List<LatestQuote> quotes, List<LatestLetter> letters) {
        return new State(1, "", "{\"brokers\":1}", quotes, letters);
    }

    private static LatestQuote quote(String id, String text) {
        return new LatestQuote(
                id,
                "a",
                null,
                "The Daily",
                null,
                "Mary Larkin",
                null,
                "Mary Larkin",
                text,
                null,
                "direct",
                0.9,
                List.of(),
                NOW,
                NOW);
    }
}
