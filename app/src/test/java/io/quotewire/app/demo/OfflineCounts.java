package io.quotewire.app.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Count;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Totals computed independently from the output of {@code extract}. Each is {@code articles, mentions, direct, mixed,
 * indirect} under {@code kind|type|name|aboutType|about}.
 */
final class OfflineCounts {
    private static final double COUNTED = 0.5;
    private static final List<String> QUOTE_TYPES = List.of("DIRECT", "MIXED", "INDIRECT");

    private final Map<String, List<Long>> totals = new TreeMap<>();

    /** Adds the current version of an article. */
    void add(String publisher, JsonNode extracted) {
        Map<String, long[]> inArticle = new TreeMap<>();
        Map<String, Long> mentions = new TreeMap<>();
        long[] ofPublisher = amounts(inArticle, "publisher||" + publisher);
        for (JsonNode mention : extracted.path("mentions")) {
            mentions.merge(
                    mention.path("type").asText() + '|' + mention.path("entity").asText(), 1L, Long::sum);
            ofPublisher[1]++;
        }
        mentions.forEach((entity, count) -> amounts(inArticle, "entity|" + entity)[1] = count);
        for (JsonNode quote : extracted.path("quotes")) {
            if (Math.round(quote.path("confidence").asDouble() * 1000) / 1000.0 >= COUNTED) {
                int type = 2 + QUOTE_TYPES.indexOf(quote.path("type").asText());
                ofPublisher[type]++;
                speakers(quote, mentions).forEach(speaker -> speaks(inArticle, mentions, speaker, quote, type));
            }
        }
        inArticle.forEach((key, amounts) -> {
            if (key.startsWith("entity|")) {
                // An entity's own count includes the quotes of which it is the speaker.
                long[] speaking = inArticle.get("speaker|" + key.substring("entity|".length()));
                if (speaking != null) {
                    System.arraycopy(speaking, 2, amounts, 2, 3);
                }
            }
            merge(key, amounts);
        });
    }

    Map<String, List<Long>> totals() {
        return totals;
    }

    /** The counts read from the topic, in the same form. */
    static Map<String, List<Long>> totals(CurrentCounts counts) {
        Map<String, List<Long>> totals = new TreeMap<>();
        counts.byKey().values().stream()
                .filter(count -> count.window().equals(Count.TOTAL))
                .forEach(count -> totals.put(
                        key(count),
                        List.of(
                                count.articles(),
                                count.mentions(),
                                count.quotesDirect(),
                                count.quotesMixed(),
                                count.quotesIndirect())));
        return totals;
    }

    private static String key(Count count) {
        String kind = switch (count.kind()) {
            case ENTITY -> "entity";
            case SPEAKER -> "speaker";
            case SPEAKER_ENTITY -> "speaker-entity";
            case PUBLISHER -> "publisher";
        };
        String key = kind + '|' + (count.type() == null ? "" : count.type()) + '|' + count.name();
        return count.about() == null ? key : key + '|' + count.aboutType() + '|' + count.about();
    }

    private static void speaks(
            Map<String, long[]> inArticle, Map<String, Long> mentions, String speaker, JsonNode quote, int type) {
        long[] amounts = amounts(inArticle, "speaker|" + speaker);
        amounts[1] = mentions.getOrDefault(speaker, 0L);
        amounts[type]++;
        for (JsonNode about : quote.path("about")) {
            String entity =
                    about.path("type").asText() + '|' + about.path("entity").asText();
            amounts(inArticle, "speaker-entity|" + speaker + '|' + entity)[type]++;
        }
    }

    /** With the type under which the article mentions them, otherwise person or organization. */
    private static Set<String> speakers(JsonNode quote, Map<String, Long> mentions) {
        if (quote.path("speaker").isNull() || quote.path("speakerKind").asText().equals("GROUP")) {
            return Set.of();
        }
        String natural = quote.path("speakerKind").asText().equals("PERSON") ? "PERSON" : "ORGANIZATION";
        Set<String> speakers = new HashSet<>();
        Stream.concat(
                        Stream.of(quote.path("speaker")),
                        StreamSupport.stream(quote.path("coSpeakers").spliterator(), false))
                .map(JsonNode::asText)
                .forEach(name -> {
                    Optional<String> mentioned = Stream.of(natural, "PERSON", "ORGANIZATION", "LOCATION")
                            .map(type -> type + '|' + name)
                            .filter(mentions::containsKey)
                            .findFirst();
                    speakers.add(mentioned.orElse(natural + '|' + name));
                });
        return speakers;
    }

    private static long[] amounts(Map<String, long[]> inArticle, String key) {
        return inArticle.computeIfAbsent(key, any -> new long[] {1, 0, 0, 0, 0});
    }

    private void merge(String key, long[] amounts) {
        totals.merge(
                key,
                Arrays.stream(amounts).boxed().toList(),
                (a, b) -> Stream.iterate(0, i -> i < a.size(), i -> i + 1)
                        .map(i -> a.get(i) + b.get(i))
                        .toList());
    }
}
