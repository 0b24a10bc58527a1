package io.quotewire.processor.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.Memory.Derivation;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.Provenance;
import io.quotewire.processor.revisit.ArticleRederivation.Result;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Articles that are taken back, some of which cannot be. */
class PendingRetractionsTest {
    private static final Remembered ARTICLE = new Remembered(
            "00",
            0,
            ReceivedVersion.of(new ArticleVersion(1, null), Turn.UNKNOWN),
            PublicationState.PUBLISHED,
            0,
            new Origin("a", null, "Wire", Instant.EPOCH, false, false, "en", null),
            new Derivation("x", 0.5, new Provenance(Provenance.UNKNOWN_OFFSET, Set.of())),
            ArticleEvents.NONE);

    private final PendingRetractions back = new PendingRetractions();

    @Test
    void successfulRetractionIsDone() {
        retract("a", Result.DONE);
        retract("b", Result.OF_ANOTHER);

        assertThat(back.hasFailed()).isFalse();
        assertThat(dueAgain()).containsExactly("due");
    }

    @Test
    void refusedRetractionIsRetriedOnce() {
        retract("a", Result.REFUSED);
        retract("b", Result.DONE);
        retract("c", Result.REFUSED);
        retract("a", Result.REFUSED);

        assertThat(back.hasFailed()).isTrue();
        assertThat(dueAgain()).containsExactly("due", "a", "c");
        assertThat(back.hasFailed()).isFalse();
        assertThat(dueAgain()).containsExactly("due");
    }

    @Test
    void articleIsRetractedWithoutItsText() {
        back.retract("a", ARTICLE, Corrections.NONE, (key, article, arrival, corrections) -> {
            assertThat(corrections).isSameAs(Corrections.NONE);
            assertThat(key).isEqualTo("a");
            assertThat(article).isSameAs(ARTICLE);
            assertThat(arrival).isEmpty();
            return Result.DONE;
        });
    }

    private void retract(String key, Result result) {
        back.retract(key, ARTICLE, Corrections.NONE, (any, article, arrival, corrections) -> result);
    }

    private Set<String> dueAgain() {
        Set<String> due = new LinkedHashSet<>(Set.of("due"));
        back.tryAgain(due);
        return due;
    }
}
