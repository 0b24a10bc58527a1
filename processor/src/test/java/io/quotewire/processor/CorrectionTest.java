package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.erase;
import static io.quotewire.processor.Decided.passage;
import static io.quotewire.processor.Decided.reassign;
import static io.quotewire.processor.Decided.suppress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.Correction;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Editors' corrections: applied at once and to every later version, and undone. */
class CorrectionTest extends CorrectionsBenchTest {
    private static final String HELD = "held-articles";
    private static final Articles STORY = article("story", "Ada: yes\nBob: I saw Peru\nAda: yes");

    @Test
    void suppressedQuoteIsRetractedAtOnceAndItsSpeakerRecounted() {
        bench.send(STORY);
        bench.drain();
        bench.correct(suppress("yes", 0));
        settle();

        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::passageId)
                .containsExactly(tuple(Change.RETRACTED, passage("yes", 0)));
        assertThat(bench.mentions())
                .extracting(MentionEvent::change, MentionEvent::entity, MentionEvent::quotesDirect)
                .containsExactly(tuple(Change.RETRACTED, "Ada", 2), tuple(Change.PUBLISHED, "Ada", 1));
        assertThat(bench.processed())
                .extracting(Processed::outcome, line -> line.deltas().get(0).quotesDirect())
                .containsExactly(tuple(Outcome.CORRECTED, -1));
    }

    @Test
    void undoRestoresTheExtractedQuote() {
        bench.send(STORY);
        List<QuoteEvent> before = bench.quotes();
        Correction correction = suppress("yes", 0);
        bench.correct(correction);
        settle();
        bench.drain();
        bench.correct(correction.key(), null);
        settle();

        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::id, QuoteEvent::text, QuoteEvent::speaker)
                .containsExactly(tuple(Change.PUBLISHED, before.get(0).id(), "yes", "Ada"));
    }

    @Test
    void correctionAppliesToLaterVersions() {
        bench.correct(suppress("yes", 1));
        bench.send(STORY);
        bench.send(STORY);
        bench.send(STORY.body("Ada: yes\nAda: yes\nBob: no").revision(1));

        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::quotesPublished)
                .containsExactly(tuple(Outcome.NEW, 2), tuple(Outcome.UNCHANGED, 0), tuple(Outcome.CHANGED, 2));
        assertThat(bench.quotes()).extracting(QuoteEvent::passageId).doesNotContain(passage("yes", 1));
    }

    @Test
    void reassignedQuoteHasAnotherIdAndTheSamePassageId() {
        bench.send(STORY);
        bench.drain();
        bench.correct(reassign("I saw Peru", 0, "Cleo", EntityType.PERSON));
        settle();

        assertThat(bench.quotes())
                .extracting(
                        QuoteEvent::change,
                        QuoteEvent::passageId,
                        QuoteEvent::speaker,
                        QuoteEvent::speakerId,
                        QuoteEvent::confidence)
                .containsExactly(
                        tuple(Change.RETRACTED, passage("I saw Peru", 0), "Bob", null, 0.9),
                        tuple(Change.PUBLISHED, passage("I saw Peru", 0), "Cleo", "c-1", 1.0));
        assertThat(bench.mentions())
                .extracting(MentionEvent::change, MentionEvent::entity, MentionEvent::count, MentionEvent::quotesDirect)
                .containsExactlyInAnyOrder(
                        tuple(Change.RETRACTED, "Bob", 1, 1),
                        tuple(Change.PUBLISHED, "Bob", 1, 0),
                        tuple(Change.PUBLISHED, "Cleo", 0, 1));
    }

    @Test
    void quoteReassignedToNobodyHasAnUnknownSpeaker() {
        bench.send(STORY);
        bench.drain();
        bench.correct(reassign("I saw Peru", 0, null, null));
        settle();

        assertThat(bench.quotes())
                .filteredOn(quote -> quote.change() == Change.PUBLISHED)
                .extracting(QuoteEvent::speaker, QuoteEvent::speakerKind)
                .containsExactly(tuple(null, SpeakerKind.UNKNOWN));
        assertThat(bench.processed().get(0).deltas())
                .extracting(Processed.Delta::unknown)
                .containsExactly(1);
    }

    @Test
    void laterDecisionOnAPassageReplacesTheFirst() {
        bench.send(STORY);
        bench.correct(reassign("I saw Peru", 0, "Cleo", EntityType.PERSON));
        settle();
        bench.drain();
        bench.correct(suppress("I saw Peru", 0));
        settle();
        bench.correct(suppress("I saw Peru", 0));
        settle();

        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speaker)
                .containsExactly(tuple(Change.RETRACTED, "Cleo"));
    }

    @Test
    void erasedArticleStaysRetractedUntilUndone() {
        bench.send(STORY);
        Correction takedown = erase();
        bench.drain();
        bench.correct(takedown);
        settle();
        assertThat(bench.quotes())
                .extracting(QuoteEvent::change)
                .containsOnly(Change.RETRACTED)
                .hasSize(3);
        assertThat(bench.mentions()).extracting(MentionEvent::change).containsOnly(Change.RETRACTED);

        bench.send(STORY);
        bench.send(STORY.body("Cleo: perhaps").revision(1));
        bench.send(STORY.revision(2).embargoedUntil(ProcessorBench.START.plus(Duration.ofDays(1))));
        assertThat(bench.processed())
                .extracting(Processed::outcome)
                .containsExactly(Outcome.ERASED, Outcome.UNCHANGED, Outcome.ERASED, Outcome.ERASED);
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.size(HELD)).isZero();

        bench.correct(takedown.key(), null);
        settle();
        assertThat(bench.quotes()).extracting(QuoteEvent::text).containsExactly("perhaps");
    }

    @Test
    void erasureAppliesToEverySpellingOfTheId() {
        bench.correct(erase());
        bench.send(STORY);
        bench.send(article("story ", "Cleo: perhaps").revision(1));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.ERASED, Outcome.ERASED);
        assertThat(bench.quotes()).isEmpty();
    }

    @Test
    void erasureDropsAHeldVersion() {
        bench.send(STORY.embargoedUntil(ProcessorBench.START.plus(Duration.ofDays(1))));
        bench.correct(erase());
        settle();
        assertThat(bench.size(HELD)).isZero();
        bench.advance(Duration.ofDays(2));
        assertThat(bench.quotes()).isEmpty();
    }

    @Test
    void correctingAWithdrawnArticleDoesNotRepublishIt() {
        bench.send(STORY);
        bench.send(STORY.revision(1).status(Status.WITHDRAWN));
        Correction correction = suppress("yes", 0);
        bench.correct(correction);
        settle();
        bench.correct(correction.key(), null);
        settle();
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.NEW, Outcome.WITHDRAWN);
    }

    @Test
    void correctionDoesNotExtendTheCorrectionWindow() {
        bench.send(STORY);
        long expires = bench.memory("story").orElseThrow().expiresAt();
        bench.advance(Duration.ofDays(3));
        bench.correct(suppress("yes", 0));
        settle();
        assertThat(bench.memory("story").orElseThrow().expiresAt()).isEqualTo(expires);
    }

    @Test
    void archivedArticleIsLeftAsItIsAndCountedAsSettled() {
        bench.send(STORY);
        bench.advance(Duration.ofDays(8));
        bench.drain();
        assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
        bench.correct(suppress("yes", 0));
        settle();
        assertThat(bench.quotes()).isEmpty();
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void correctionWaitsForAResendIfTheRecordIsGone() {
        bench.send(STORY);
        bench.sent.delete();
        bench.drain();
        bench.correct(suppress("yes", 0));
        settle();
        assertThat(bench.quotes()).isEmpty();
        assertThat(corrected("unreachable")).isEqualTo(1);

        bench.send(STORY);
        assertThat(bench.quotes()).extracting(QuoteEvent::change).containsExactly(Change.RETRACTED);
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.CHANGED);
    }

    @Test
    void invalidCorrectionsAreCountedAndProcessingContinues() {
        bench.send(STORY);
        bench.drain();
        bench.correct(null, "{}");
        bench.correct("quote|x", "no JSON");
        bench.correct("article|other", "{\"action\":\"ERASE\",\"articleId\":\"story\",\"by\":\"a\",\"why\":\"b\"}");
        bench.correct(erase().key(), "{\"action\":\"ERASE\",\"articleId\":\"story\",\"by\":\"a\"}");
        settle();
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.registry.get("quotewire.corrections.refused").counter().count())
                .isEqualTo(4);
    }
}
