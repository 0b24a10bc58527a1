package io.quotewire.app.pipeline;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Article.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A random stream of articles as newsrooms send them: new, resent, corrected, late, withdrawn, redated, moved; one in
 * three is a copy of an agency's story with a different ending, and of one saying some have one sentence and some have
 * more. Repeatable.
 */
public final class RandomNews {
    static final Instant START = Instant.parse("2026-03-01T06:00:00Z");

    private static final List<String> SENTENCES = List.of(
            "“The bridge in Lima will open in May,” said Maria Lopez, the mayor.",
            "\"We were never asked,\" Tom Becker told reporters in Berlin.",
            "Becker said that the plan was too expensive for Germany.",
            "The ministry said the report would be published next week.",
            "“It is a good day for Peru,” Lopez added.",
            "An official who asked not to be named said the talks had failed.",
            "Acme Corporation opened a factory in Lima on Tuesday.",
            "According to police, two people were hurt near the bridge.",
            "“Nobody will pay for this twice,” Becker said of Maria Lopez.",
            "“Nobody will pay twice for the works at Callao,” Becker said.",
            "“It is late. Nobody will pay twice for the works at Callao. That is all,” Becker said.",
            "It rained all night.");
    private static final List<String> WIRE = List.of(
            "Acme Corporation will shut its works at Lima and move 240 people to Callao,"
                    + " Maria Lopez told Peru’s radio.\n\n",
            "Germany will pay Peru for 30 buses by June, Tom Becker said in Berlin"
                    + " after a meeting of 12 ministers.\n\n");
    /** With many articles, sayings occur in many wordings, so that none is in all of them. */
    private static final int ARTICLES_A_WORDING = 400;

    private static final Pattern SAID = Pattern.compile("in May|good day|twice");

    private static final List<String> PUBLISHERS = List.of("Wire", "Gazette", "Herald");

    private final Random random;
    private final Map<String, Article> latest = new HashMap<>();
    private final int articles;
    private int step;

    public RandomNews(long seed, int articles) {
        this.random = new Random(seed);
        this.articles = articles;
    }

    /** The next version to arrive. */
    public Article next() {
        step++;
        String id = "story-" + random.nextInt(articles);
        Article known = latest.get(id);
        Article next = known == null ? fresh(id) : version(known);
        // A takedown without a revision does not affect the next version's.
        boolean takedown = next.status() == Status.WITHDRAWN && next.revision() == null;
        latest.put(id, takedown && known != null ? known : next);
        return next;
    }

    private Article fresh(String id) {
        return Article.builder(id)
                .language("en")
                .ingestedAt(START.plusSeconds(step))
                .publisher(PUBLISHERS.get(random.nextInt(PUBLISHERS.size())))
                .body(body())
                .publishedAt(random.nextInt(5) == 0 ? null : date())
                .build();
    }

    private Article version(Article known) {
        long revision = known.revision() == null ? 0 : known.revision();
        Article.Builder changed = known.toBuilder();
        return switch (random.nextInt(11)) {
            case 0 -> known;
            case 1 -> changed.revision(revision + 1).build();
            case 2 -> changed.body(body()).revision(Math.max(0L, revision - 1)).build();
            case 3 -> changed.status(Status.WITHDRAWN).revision(revision + 1).build();
            case 4 -> changed.publishedAt(date()).revision(revision + 1).build();
            case 5 ->
                changed.publisher(PUBLISHERS.get(random.nextInt(PUBLISHERS.size())))
                        .build();
            case 6 -> changed.publishedAt(null).build();
            case 7 ->
                changed.status(Status.WITHDRAWN).revision(null).modifiedAt(null).build();
            case 8 -> changed.status(Status.USABLE).build();
            case 9 ->
                changed.body(body())
                        .modifiedAt(START.plusSeconds(random.nextInt(100)))
                        .build();
            default ->
                changed.body(body())
                        .status(Status.USABLE)
                        .revision(revision + 1)
                        .build();
        };
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        if (random.nextInt(3) == 0) {
            body.append(WIRE.get(random.nextInt(WIRE.size())));
        }
        int sentences = 1 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            body.append(sentence()).append(i % 2 == 0 ? "\n\n" : " ");
        }
        return body.toString();
    }

    private String sentence() {
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        int wordings = articles / ARTICLES_A_WORDING;
        if (wordings < 2) {
            return sentence;
        }
        int wording = 1 + random.nextInt(wordings);
        return SAID.matcher(sentence).replaceFirst("$0 and " + wording);
    }

    private Instant date() {
        return START.minus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
    }
}
