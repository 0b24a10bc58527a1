package io.quotewire.benchmarks.pipeline.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Generates quotes with the distribution of real news, and the matching counts: five an article, a few speakers of very
 * many, half of them about somebody, one in twenty in the words of an earlier one, published today and in the seven
 * days before. Not thread-safe.
 */
public final class MadeUpQuotes {
    private static final int NAMES = 40_000;
    private static final int PUBLISHERS = 40;
    private static final int QUOTES_OF_AN_ARTICLE = 5;
    private static final int COPIES = 20;
    private static final int HOURS = 24;
    private static final long SECONDS_OF_A_WEEK = 7 * 86_400;

    private final Random random = new Random(5);
    private final ObjectNode quote;
    private final Instant now;
    private final Map<String, Long[]> counts = new TreeMap<>();
    private final Map<String, Of> subjects = new TreeMap<>();
    private int made;

    private record Of(
            Kind kind,
            @Nullable EntityType type,
            String name,
            @Nullable String about) {}

    /**
     * @param now all quotes are published before
     */
    public MadeUpQuotes(Instant now) throws IOException {
        this.now = now;
        quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
    }

    /** One record. */
    public record Made(String key, String json) {}

    /** The next quote. */
    public Made next() {
        int article = made / QUOTES_OF_AN_ARTICLE;
        Instant published = now.minusSeconds((article * 7919L) % SECONDS_OF_A_WEEK);
        String speaker = name();
        String words = "We said on day " + (made % COPIES == COPIES - 1 ? made / 1000 : made) + " that wheat is dear";
        String id = String.format(Locale.ROOT, "%032x", made++);
        String publisher = "Wire " + article % PUBLISHERS;
        quote.put("id", id)
                .put("passageId", id)
                .put("articleId", "https://wire.example/" + article)
                .put("url", "https://wire.example/" + article)
                .put("publisher", publisher)
                .put("storyId", Ids.story("article " + article))
                .put("publishedAt", published.toString())
                .put("speaker", speaker)
                .put("text", words)
                .put("fingerprint", Ids.fingerprint(words))
                .put("sayingId", Ids.saying(words));
        quote.putArray("about");
        count(new Of(Kind.SPEAKER, EntityType.PERSON, speaker, null), published);
        count(new Of(Kind.ENTITY, EntityType.PERSON, speaker, null), published);
        if (made % QUOTES_OF_AN_ARTICLE == 0) {
            count(new Of(Kind.PUBLISHER, null, publisher, null), published);
        }
        if (made % 2 == 0) {
            String about = name();
            quote.withArray("about").addObject().put("type", "PERSON").put("entity", about);
            count(new Of(Kind.ENTITY, EntityType.PERSON, about, null), published);
            count(new Of(Kind.SPEAKER_ENTITY, EntityType.PERSON, speaker, about), published);
        }
        return new Made(Keys.of(speaker), json(quote));
    }

    /** The counts of all quotes so far, with each name counted once per quote. */
    public List<Made> counts() {
        List<Made> all = new ArrayList<>();
        counts.forEach((key, hours) -> {
            Of of = subjects.get(key);
            if (of != null) {
                Count count = count(of, key.substring(key.lastIndexOf('|') + 1), hours);
                all.add(new Made(key, json(count)));
            }
        });
        return all;
    }

    private static Count count(Of of, String window, Long[] hours) {
        long articles = Arrays.stream(hours).mapToLong(Long::longValue).sum();
        List<Long> byHour = window.equals(Count.TOTAL) ? null : List.of(hours);
        EntityType aboutType = of.about() == null ? null : EntityType.PERSON;
        return Count.of(
                new Count.Counted(of.kind(), of.type(), of.name(), aboutType, of.about()),
                window,
                new Count.Amounts(articles, articles, articles, 0, 0),
                Count.Nameless.NONE,
                new Count.ByHour(byHour, byHour, byHour),
                Count.Undated.NONE,
                null);
    }

    private static String json(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

    private void count(Of of, Instant published) {
        String day = published.toString().substring(0, "2026-11-25".length());
        int hour = Integer.parseInt(published.toString().substring(11, 13));
        EntityType aboutType = of.about() == null ? null : EntityType.PERSON;
        for (String window : List.of(day, Count.TOTAL)) {
            String key = Keys.count(of.kind(), of.type(), of.name(), aboutType, of.about(), window);
            subjects.putIfAbsent(key, of);
            counts.computeIfAbsent(key, any -> zeros())[hour]++;
        }
    }

    private static Long[] zeros() {
        Long[] zeros = new Long[HOURS];
        Arrays.fill(zeros, 0L);
        return zeros;
    }

    /** By Zipf's law: the name of rank r with a probability proportional to 1/r. */
    private String name() {
        return "Person Number " + (int) Math.exp(random.nextDouble() * Math.log(NAMES));
    }
}
