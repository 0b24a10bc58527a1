package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.core.Extractor;
import io.quotewire.processor.LineExtractor;
import io.quotewire.processor.budget.Attempts;
import io.quotewire.processor.correction.CorrectionMetrics;
import io.quotewire.processor.correction.CorrectionTable;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.correction.LiveCorrections;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.correction.DecidedBy;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** An article in each state that docs/counting.md describes, and the events that can affect it. */
abstract class DecidersBench {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");
    static final DecidedBy DESK = new DecidedBy("desk", NOW, "a test");
    static final Article STORY = Article.builder("story")
            .publisher("Wire")
            .language("en")
            .publishedAt(NOW.minusSeconds(60))
            .revision(2L)
            .body("Ada: yes")
            .build();
    private static final ProcessorPolicy POLICY =
            new ProcessorPolicy(Duration.ofDays(7), Duration.ofDays(180), 0.5, Duration.ofMinutes(1), List.of("en"));

    private final TimedExtraction extraction = new TimedExtraction(Duration.ofMinutes(1), new Attempts());
    private final EventMaker events = new EventMaker(extraction, POLICY.minimumConfidence());
    final RederivationDecider rederivation = new RederivationDecider(POLICY, events);
    final VersionDecider decider = new VersionDecider(POLICY, events, rederivation);
    Extractor extractor = new LineExtractor("first");

    /** The state before. */
    enum State {
        NOTHING,
        PUBLISHED,
        WITHDRAWN,
        SKIPPED,
        ERASED,
        ARCHIVED,
        WAITING
    }

    /** An arriving version. */
    enum Coming {
        SAME,
        ANOTHER_TEXT,
        LATER_STILL,
        OLDER,
        WITHDRAWAL,
        ANOTHER_LANGUAGE,
        WITHHELD,
        EMBARGOED;

        Article article() {
            Article.Builder next = STORY.toBuilder().revision(3L);
            return switch (this) {
                case SAME -> STORY;
                case ANOTHER_TEXT -> next.body("Ada: no").build();
                case LATER_STILL -> next.revision(4L).body("Ada: never").build();
                case OLDER -> next.revision(1L).body("Ada: maybe").build();
                case WITHDRAWAL ->
                    next.body(null).status(Article.Status.WITHDRAWN).build();
                case ANOTHER_LANGUAGE -> next.language("fr").build();
                case WITHHELD -> next.body(null).status(Article.Status.WITHHELD).build();
                case EMBARGOED ->
                    next.body("Ada: no").embargoedUntil(NOW.plusSeconds(3600)).build();
            };
        }
    }

    @AfterEach
    void close() {
        extraction.close();
    }

    static void assertDecided(Decision decision, Outcome outcome, int retracted, int published, @Nullable State after) {
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.changes().quotesRetracted()).hasSize(retracted);
        assertThat(decision.changes().quotesPublished()).hasSize(published);
        assertThat(decision.memory().map(DecidersBench::state)).isEqualTo(Optional.ofNullable(after));
    }

    private static State state(Memory memory) {
        if (!(memory instanceof Remembered known)) {
            return State.ARCHIVED;
        }
        return switch (known.state()) {
            case PUBLISHED -> known.isErased() ? State.ERASED : State.PUBLISHED;
            case WITHDRAWN -> State.WITHDRAWN;
            case SKIPPED -> State.SKIPPED;
        };
    }

    /** The version by which an article came into its state. */
    static Coming coming(State state) {
        return state == State.WITHDRAWN ? Coming.WITHDRAWAL : Coming.ANOTHER_LANGUAGE;
    }

    Optional<Memory> memory(State state) throws RefusedException, IOException {
        return switch (state) {
            case NOTHING, WAITING -> Optional.empty();
            case PUBLISHED -> after(STORY, Corrections.NONE);
            case WITHDRAWN, SKIPPED -> after(coming(state).article(), Corrections.NONE);
            case ERASED -> after(STORY, takenDown());
            case ARCHIVED -> memory(State.PUBLISHED).map(known -> new Archived(known.contentHash(), 0));
        };
    }

    Remembered remembered(State state) throws RefusedException, IOException {
        return (Remembered) memory(state).orElseThrow();
    }

    private Optional<Memory> after(Article first, Corrections corrections) throws RefusedException {
        return decider.decide(submission(State.NOTHING, first, false, corrections), Optional.empty())
                .memory();
    }

    Submission submission(State state, Article article, boolean isCopy, Corrections corrections) {
        Record<byte[], byte[]> record =
                new Record<>("story".getBytes(StandardCharsets.UTF_8), Json.write(article), NOW.toEpochMilli());
        Arrival arrival = new Arrival(record, "news.articles", 0, 7);
        return new Submission(
                article,
                ReceivedVersion.of(ArticleVersion.of(article, Optional.empty()), arrival.turn()),
                arrival,
                isCopy,
                state == State.WAITING
                        ? Optional.of(ReceivedVersion.of(new ArticleVersion(2, null), Turn.UNKNOWN))
                        : Optional.empty(),
                NOW,
                extractor,
                corrections,
                true);
    }

    static Corrections takenDown() throws IOException {
        return corrections(DESK.erase("story"));
    }

    static Corrections corrections(Correction correction) throws IOException {
        CorrectionMetrics metrics = new CorrectionMetrics(new SimpleMeterRegistry());
        LiveCorrections live = new LiveCorrections(metrics);
        new CorrectionTable(live, metrics)
                .put(correction.key().getBytes(StandardCharsets.UTF_8), CorrectionRecord.write(correction), 0);
        return live.current();
    }
}
