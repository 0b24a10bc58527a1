package io.quotewire.app.top;

import io.quotewire.monitor.snapshot.LatestQuote;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who is being quoted now: the speakers of the latest quotes, by number of articles, ties by who spoke last. The web
 * page counts in the same way.
 *
 * @param speakers named speakers and groups; a group's description may begin a sentence, so case is ignored
 * @param window the quotes that were considered, newest first
 */
record QuotedNow(List<MostQuoted> speakers, List<LatestQuote> window) {
    private static final int WINDOW = 100;

    /**
     * A speaker.
     *
     * @param articles number of articles
     */
    record MostQuoted(String name, int articles) {}

    /**
     * @param quotes newest first
     */
    static QuotedNow of(List<LatestQuote> quotes) {
        List<LatestQuote> window = quotes.stream().limit(WINDOW).toList();
        Map<String, String> names = new HashMap<>();
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        for (LatestQuote quote : window) {
            String speaker = quote.speaker();
            if (speaker != null) {
                String name = names.computeIfAbsent(speaker.toLowerCase(Locale.ROOT), any -> speaker);
                articles.computeIfAbsent(name, any -> new HashSet<>()).add(quote.articleId());
            }
        }
        return new QuotedNow(
                articles.entrySet().stream()
                        .map(each ->
                                new MostQuoted(each.getKey(), each.getValue().size()))
                        .sorted(Comparator.comparingInt(MostQuoted::articles).reversed())
                        .toList(),
                window);
    }
}
