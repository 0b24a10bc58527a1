package io.quotewire.monitor.page;

import io.quotewire.monitor.page.LatestSnapshot.State;
import io.quotewire.monitor.snapshot.DeadLetterStatus.LatestLetter;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The events sent to one page for each snapshot: {@code look} with the snapshot, {@code quotes} with the quotes that
 * are {@code fresh} since the last event and the ids of those {@code gone}, {@code letters} if they changed, or {@code
 * away} with the reason while the cluster does not answer. The first time everything is sent. Not thread-safe.
 */
final class SnapshotEvents {
    /** The maximum length of a quote's text; the article has it in full. */
    private static final int MOST_WORDS = 1_000;

    /** The maximum length of a quote that is sent in part. */
    private static final int FEW_WORDS = 60;

    private final int whole;
    private @Nullable Set<String> quotes;
    private @Nullable List<LatestLetter> letters;

    /** @param whole how many of the latest quotes are sent in full; of the others the speaker, place and beginning */
    SnapshotEvents(int whole) {
        this.whole = whole;
    }

    /** @param data JSON */
    record Event(String name, String data) {}

    private record Quotes(List<LatestQuote> fresh, List<String> gone) {}

    /** The events for this snapshot. */
    List<Event> of(State state) {
        if (!state.failure().isEmpty()) {
            return List.of(event("away", Map.of("reason", state.failure())));
        }
        List<Event> events = new ArrayList<>();
        events.add(new Event("look", state.json()));
        quotes(state.quotes(), events);
        if (!state.letters().equals(letters)) {
            letters = state.letters();
            events.add(event("letters", letters));
        }
        return events;
    }

    /** Events as a JSON array of pairs of name and data. */
    static String json(List<Event> events) {
        return events.stream()
                .map(event -> "[\"" + event.name() + "\"," + event.data() + ']')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void quotes(List<LatestQuote> latest, List<Event> events) {
        boolean first = quotes == null;
        Set<String> told = Objects.requireNonNullElse(quotes, Set.of());
        Set<String> now = new LinkedHashSet<>();
        List<LatestQuote> fresh = new ArrayList<>();
        for (LatestQuote quote : latest) {
            now.add(quote.id());
            if (!told.contains(quote.id())) {
                fresh.add(now.size() <= whole ? cut(quote, MOST_WORDS) : inShort(quote));
            }
        }
        List<String> gone = told.stream().filter(id -> !now.contains(id)).toList();
        if (first || !fresh.isEmpty() || !gone.isEmpty()) {
            events.add(event("quotes", new Quotes(fresh, gone)));
        }
        quotes = now;
    }

    private static Event event(String name, Object body) {
        return new Event(name, new String(Json.write(body), StandardCharsets.UTF_8));
    }

    private static LatestQuote inShort(LatestQuote quote) {
        return new LatestQuote(
                quote.id(),
                quote.articleId(),
                null,
                quote.publisher(),
                null,
                quote.speaker(),
                quote.speakerRole(),
                quote.speakerText(),
                cut(quote, FEW_WORDS).text(),
                quote.statement(),
                quote.type(),
                quote.confidence(),
                List.of(),
                quote.publishedAt(),
                quote.at());
    }

    private static LatestQuote cut(LatestQuote quote, int most) {
        String text = quote.text();
        return text.codePointCount(0, text.length()) <= most
                ? quote
                : quote.withText(text.substring(0, text.offsetByCodePoints(0, most)) + '…');
    }
}
