package io.quotewire.app.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.processor.story.StoryId;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which sayings and stories several articles tell, from the quotes as they stand, by the words of docs/consuming.md:
 * what the API's lists must be.
 */
final class OfflineDiffusion {
    /** The API's longest list, and the most tellings that it adds up. */
    private static final int MOST = 1000;

    private static final int FEWEST_WORDS = 6;
    private static final String TOTAL = "total";
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private static final Comparator<Telling> FIRST =
            Comparator.comparing(Telling::publishedAt).thenComparing(Telling::quoteId);

    /** By path of the list, then by what is told. */
    private final Map<String, Map<String, List<Telling>>> tellings = new TreeMap<>();

    private record Telling(
            String quoteId,
            String articleId,
            @Nullable String publisher,
            Instant publishedAt,
            String story,
            @Nullable String speaker,
            @Nullable String text) {}

    private record Line(long farthest, long articles, String id, String line) {}

    /** Takes a quote that stands. */
    void add(String quoteId, CurrentArticles.Dated in, Quote quote) {
        Article article = in.article();
        String story = StoryId.of(article.id(), Objects.requireNonNullElse(article.body(), ""));
        boolean isSaying =
                quote.type() != QuoteType.INDIRECT && BLANK.split(quote.text().strip()).length >= FEWEST_WORDS;
        List<String> windows = new ArrayList<>(List.of(TOTAL));
        if (!in.assumed()) {
            windows.add(in.publishedAt().atZone(ZoneOffset.UTC).toLocalDate().toString());
        }
        for (String window : windows) {
            add("stories", window, story, telling(quoteId, in, story, quote, article.title()));
            if (isSaying) {
                String saying = Ids.saying(quote.text());
                add("sayings", window, saying, telling(quoteId, in, story, quote, quote.text()));
            }
        }
    }

    /** The lists that the API must show, by path; each line as {@link #line(JsonNode)} has it. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new TreeMap<>();
        tellings.forEach((path, groups) -> lists.put(
                path,
                groups.entrySet().stream()
                        .map(group -> line(path.startsWith("/top/stories"), group.getKey(), group.getValue()))
                        .filter(line -> line.articles() > 1)
                        .sorted(Comparator.comparingLong(Line::farthest)
                                .thenComparingLong(Line::articles)
                                .reversed()
                                .thenComparing(Line::id))
                        .limit(MOST)
                        .map(Line::line)
                        .toList()));
        return lists;
    }

    /** What is compared of an item of the API's lists. */
    static String line(JsonNode item) {
        JsonNode first = item.path("first");
        return line(
                item.path("id").asText(),
                item.path("articles").asLong(),
                item.path("stories").asLong(),
                item.path("publishers").asLong(),
                item.path("speakers").asLong(),
                item.path("quotes").asLong(),
                first.path("articleId").asText()
                        + ' '
                        + first.path("publishedAt").asText(),
                item.path("text").asText(null));
    }

    private static Line line(boolean isStory, String id, List<Telling> all) {
        List<Telling> added = all.stream().sorted(FIRST).limit(MOST).toList();
        Telling first = added.get(0);
        long articles = different(added, Telling::articleId);
        long stories = different(added, Telling::story);
        String line = line(
                id,
                articles,
                stories,
                different(added, Telling::publisher),
                different(added, Telling::speaker),
                added.size(),
                first.articleId() + ' ' + first.publishedAt(),
                first.text());
        return new Line(isStory ? articles : stories, articles, id, line);
    }

    private static String line(
            String id,
            long articles,
            long stories,
            long publishers,
            long speakers,
            long quotes,
            String first,
            @Nullable String text) {
        return id + ": articles " + articles + ", stories " + stories + ", publishers " + publishers + ", speakers "
                + speakers + ", quotes " + quotes + ", first in " + first + ": " + text;
    }

    private static long different(List<Telling> tellings, Function<Telling, @Nullable String> of) {
        return tellings.stream().map(of).filter(Objects::nonNull).distinct().count();
    }

    private static Telling telling(
            String quoteId, CurrentArticles.Dated in, String story, Quote quote, @Nullable String text) {
        Article article = in.article();
        @Nullable String speaker = quote.speakerKind().isNamed() ? quote.speaker() : null;
        return new Telling(quoteId, article.id(), article.publisher(), in.publishedAt(), story, speaker, text);
    }

    private void add(String kind, String window, String told, Telling telling) {
        tellings.computeIfAbsent("/top/" + kind + "?limit=" + MOST + "&window=" + window, any -> new HashMap<>())
                .computeIfAbsent(told, any -> new ArrayList<>())
                .add(telling);
    }
}
