package io.quotewire.processor.rereading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.event.Contribution;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Changes;
import io.quotewire.streaming.contract.Processed.Events;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** What is remembered of an archived article by what its topics still hold. */
class RecollectionTest {
    private static final Instant HOUR = Instant.parse("2026-03-01T08:00:00Z");
    private static final Archived KNOWN = new Archived("00ff", 42);
    private static final Contribution ONE = new Contribution(1, 1, 1, 0, 0, 0, 0);
    private static final Headers NONE = new RecordHeaders();

    private final ArticleOnTopics found = new ArticleOnTopics();
    private final QuoteEvent quote = sample(ContractSchema.QUOTE, QuoteEvent.class);
    private final MentionEvent mention = sample(ContractSchema.MENTION, MentionEvent.class);

    @Test
    void completeArticleIsReconstructedAsPublished() {
        found.take(quote, NONE);
        found.take(mention, NONE);
        found.take(line(Outcome.NEW, new Events(1, 0, 1, 0), Contribution.NOTHING, ONE), NONE);

        assertThat(Recollection.isWhole(found)).isTrue();
        assertThat(Recollection.isContradictory(found)).isFalse();
        Remembered article = recollected().orElseThrow();
        assertThat(article.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(article.contentHash()).isEqualTo("00ff");
        assertThat(article.expiresAt()).isEqualTo(42);
        assertThat(article.origin().publisher()).isEqualTo("Wire");
        assertThat(article.origin().articleId()).isEqualTo("a");
        assertThat(article.events().quotes()).extracting(HashedEvent::id).containsExactly(quote.id());
        assertThat(article.events().mentions()).extracting(HashedEvent::id).containsExactly(mention.id());
        assertThat(article.events().contribution()).isEqualTo(ONE);
    }

    @Test
    void eventsWithoutALineAreReconstructedWithoutCounts() {
        found.take(quote, NONE);

        assertThat(Recollection.isWhole(found)).isFalse();
        Remembered article = recollected().orElseThrow();
        assertThat(article.events().quotes()).hasSize(1);
        assertThat(article.events().contribution()).isEqualTo(Contribution.NOTHING);
        assertThat(article.origin().publisher()).isEqualTo(quote.publisher());
        assertThat(article.derived().extractor()).isEqualTo(quote.extractor());
    }

    @Test
    void mentionsAloneSufficeToReconstruct() {
        found.take(mention, NONE);

        assertThat(recollected().orElseThrow().origin().publisher()).isEqualTo(mention.publisher());
    }

    @Test
    void contradictoryEventsAreNotReconstructed() {
        found.take(quote, NONE);
        found.take(mention, NONE);
        found.take(line(Outcome.NEW, new Events(1, 0, 0, 0), Contribution.NOTHING, ONE), NONE);

        assertThat(Recollection.isContradictory(found)).isTrue();
        assertThat(recollected()).isEmpty();
    }

    @Test
    void nothingIsReconstructedIfNothingIsCurrent() {
        assertThat(Recollection.of("a", KNOWN, Optional.empty(), 0.5)).isEmpty();
        assertThat(recollected()).isEmpty();

        found.take(line(Outcome.NEW, new Events(1, 0, 1, 0), Contribution.NOTHING, ONE), NONE);
        found.take(line(Outcome.WITHDRAWN, new Events(0, 1, 0, 1), ONE, Contribution.NOTHING), NONE);
        assertThat(Recollection.isWhole(found)).isTrue();
        assertThat(recollected()).isEmpty();
    }

    @Test
    void contributionWithoutEventsIsReconstructed() {
        found.take(line(Outcome.NEW, Events.NONE, Contribution.NOTHING, ONE), NONE);

        assertThat(recollected().orElseThrow().events().contribution()).isEqualTo(ONE);
    }

    private Optional<Remembered> recollected() {
        return Recollection.of("a", KNOWN, Optional.of(found), 0.5);
    }

    private static Processed line(Outcome outcome, Events events, Contribution before, Contribution after) {
        Origin origin = new Origin("a", null, "Wire", HOUR, false, false, "en", null);
        Stamp stamp = new Stamp(0, HOUR, HOUR, "x");
        return Processed.of(
                origin,
                stamp,
                outcome,
                List.of(),
                events,
                Contribution.between(origin, before, origin, after),
                Changes.UNTOLD,
                0);
    }

    private static <T> T sample(ContractSchema schema, Class<T> type) {
        try {
            return Json.read(schema.sample(), type);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
