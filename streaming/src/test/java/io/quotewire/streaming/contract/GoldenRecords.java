package io.quotewire.streaming.contract;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.DecidedBy;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record of each kind with as many of its fields as can occur together: the contents of the golden files. */
final class GoldenRecords {
    private GoldenRecords() {}

    private static final Instant PUBLISHED = Instant.parse("2026-03-01T08:30:00Z");
    private static final String STORY = "5a7a3b1c0d9e8f70112233445566aabb";
    private static final Instant INGESTED = Instant.parse("2026-03-01T08:31:02.500Z");

    static Article article() {
        return Article.builder("https://wire.example/a")
                .url("https://wire.example/a")
                .publisher("Wire")
                .title("Ministers meet")
                .body("“Yes,” said Ana Ruiz.\n\nShe left.")
                .language("en")
                .publishedAt(PUBLISHED)
                .modifiedAt(PUBLISHED.plusSeconds(600))
                .ingestedAt(INGESTED)
                .revision(2L)
                .status(Article.Status.USABLE)
                .byline("By Jo Park")
                .section("World")
                .usageTerms("free")
                .dateFrom("json-ld")
                .keywords(List.of("ministers", "Peru"))
                .picture("https://wire.example/a.jpg")
                .copyright("© 2026 Wire")
                .build();
    }

    static Correction correction() {
        return new DecidedBy("desk", PUBLISHED.plusSeconds(1800), "the first sentence names her")
                .reassign(
                        "https://wire.example/a",
                        "00112233445566778899aabbccddeeff",
                        new AboutEntity(EntityType.PERSON, "Ana Ruiz"),
                        "Q1");
    }

    static QuoteEvent quote() {
        return quote(null, null, null);
    }

    /** An embedded post has no cue. */
    static QuoteEvent embeddedPost() {
        return quote(true, null, null);
    }

    static QuoteEvent partOfStatement() {
        return quote(null, 1, "Yes … we agreed.");
    }

    private static QuoteEvent quote(
            @Nullable Boolean embedded, @Nullable Integer statementPart, @Nullable String statementText) {
        String passage = Ids.passage("https://wire.example/a", "Yes,", 0);
        return new QuoteEvent(
                1,
                Ids.quote(passage, "Ana Ruiz"),
                passage,
                Change.PUBLISHED,
                "https://wire.example/a",
                2,
                "https://wire.example/a",
                "Wire",
                "Ministers meet",
                "Reuters",
                STORY,
                PUBLISHED,
                false,
                INGESTED,
                INGESTED,
                "en",
                QuoteType.DIRECT,
                embedded,
                "Yes,",
                1,
                5,
                "“",
                "” said Ana Ruiz.",
                0,
                statementPart,
                statementText,
                "Ana Ruiz",
                null,
                SpeakerKind.PERSON,
                null,
                "minister",
                List.of(),
                null,
                "Ana Ruiz",
                12,
                20,
                embedded == null ? "said" : null,
                embedded == null ? 7 : null,
                embedded == null ? 11 : null,
                List.of(new AboutEntity(EntityType.LOCATION, "Peru")),
                0.97,
                0.968,
                0.961,
                Ids.fingerprint("Yes,"),
                Ids.saying("Yes,"),
                "rules-1");
    }

    static MentionEvent mention() {
        return mention(Change.PUBLISHED, "minister", List.of(List.of(12, 20)));
    }

    /** As the processor retracts it: without role and spans. */
    static MentionEvent retractedMention() {
        return mention(Change.RETRACTED, null, null);
    }

    private static MentionEvent mention(Change change, @Nullable String role, @Nullable List<List<Integer>> spans) {
        return new MentionEvent(
                1,
                Ids.mention("https://wire.example/a", EntityType.PERSON, "Ana Ruiz"),
                change,
                "https://wire.example/a",
                2,
                "https://wire.example/a",
                "Wire",
                STORY,
                PUBLISHED,
                true,
                true,
                INGESTED,
                EntityType.PERSON,
                "Ana Ruiz",
                null,
                role,
                1,
                spans,
                1,
                0,
                0,
                List.of(new MentionEvent.SpokenOf(EntityType.LOCATION, "Peru", 1, 0, 0)),
                "rules-1");
    }

    static Processed processed() {
        return new Processed(
                1,
                "https://wire.example/a",
                2,
                "https://wire.example/a",
                "Wire",
                PUBLISHED,
                false,
                INGESTED,
                INGESTED,
                Processed.Outcome.CHANGED,
                List.of("publishedAt.future"),
                1,
                1,
                1,
                1,
                List.of(
                        new Processed.Delta(Instant.parse("2026-03-01T08:00:00Z"), 0, -1, 1, 0, 0, 0, 1, null, STORY),
                        new Processed.Delta(Instant.parse("2026-03-02T08:00:00Z"), -1, -3, 0, 0, 0, 0, 0, true, null)),
                true,
                1,
                0,
                2,
                List.of(Ids.passage("https://wire.example/a", "Yes,", 0)),
                List.of(Ids.passage("https://wire.example/a", "No,", 0)),
                180,
                "rules-1");
    }

    static Count count(String window) {
        return Count.of(
                new Count.Counted(
                        Count.Kind.SPEAKER_ENTITY, EntityType.PERSON, "Ana Ruiz", EntityType.LOCATION, "Peru"),
                window,
                new Count.Amounts(1, 0, 1, 0, 0));
    }

    static Count publisherDay() {
        List<Long> hours = Stream.iterate(0, hour -> hour < 24, hour -> hour + 1)
                .map(hour -> hour == 8 ? 1L : 0L)
                .toList();
        return Count.of(
                new Count.Counted(Count.Kind.PUBLISHER, null, "Wire", null, null),
                "2026-03-01",
                new Count.Amounts(1, 1, 1, 0, 0),
                new Count.Nameless(0L, 0L),
                new Count.ByHour(hours, hours, hours),
                new Count.Undated(1L, 2L, 0L),
                1L);
    }
}
