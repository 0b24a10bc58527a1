package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.entity;
import static io.quotewire.processor.Decided.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.MemoryCodec;
import io.quotewire.processor.memory.Provenance;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.Correction.Action;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that editors merge, rename and split, in every article that is remembered. */
class EntityCorrectionTest extends CorrectionsBenchTest {
    @Test
    void articleWithoutAKnownRecordIsReportedAsUnreachable() {
        bench.send(article("story", "Ada: yes"));
        bench.drain();
        Remembered known = bench.memory("story").flatMap(Memory::remembered).orElseThrow();
        Provenance ofAnEarlierRelease = new Provenance(Provenance.UNKNOWN_OFFSET, Set.of());
        bench.store(ProcessorNames.ARTICLES).put("story", MemoryCodec.encode(known.withProvenance(ofAnEarlierRelease)));
        bench.correct(entity(Action.RENAME, "Ada", "Adele", 1));
        settle();
        assertThat(bench.mentions()).isEmpty();
        assertThat(corrected("unreachable")).isEqualTo(1);
    }

    @Test
    void mergedNamesAreOneEntityInEveryRememberedArticle() {
        bench.send(article("a", "Ada: I saw Peru"));
        bench.send(article("b", "Bob: Ada was late"));
        bench.send(article("c", "Bob: no"));
        bench.drain();
        bench.correct(entity(Action.MERGE, "Ada", "Adele", 1));
        settle();

        assertThat(bench.processed()).extracting(Processed::articleId).containsExactly("a", "b");
        assertThat(bench.quotes())
                .extracting(
                        QuoteEvent::change,
                        QuoteEvent::articleId,
                        QuoteEvent::speaker,
                        quote -> quote.about().size())
                .contains(tuple(Change.PUBLISHED, "a", "Adele", 1), tuple(Change.PUBLISHED, "b", "Bob", 1));
        assertThat(bench.mentions())
                .filteredOn(mention -> mention.change() == Change.PUBLISHED)
                .extracting(MentionEvent::articleId, MentionEvent::entity, MentionEvent::count)
                .containsExactlyInAnyOrder(tuple("a", "Adele", 1), tuple("b", "Adele", 1), tuple("b", "Bob", 1));
    }

    @Test
    void namesAreNormalizedBeforeTheyAreCompared() {
        bench.send(article("a", "Ada: no"));
        bench.correct(entity(Action.RENAME, " A\u200bda ", " Ada O’Hale", 1));
        settle();
        assertThat(currentSpeakers()).containsExactly("Ada O'Hale");
    }

    @Test
    void publishersOfASplitAreNormalized() {
        bench.send(article("a", "Ada: no"));
        bench.correct(split("Ada", "Bea", 1, null, List.of(" Wire"), null));
        settle();
        assertThat(currentSpeakers()).containsExactly("Bea");
    }

    @Test
    void namesInASplitConditionAreNormalized() {
        bench.send(article("a", "Ada: I saw Peru"));
        bench.correct(split("Ada", "Cleo", 1, null, null, List.of(" Pe\u00adru")));
        settle();
        assertThat(currentSpeakers()).containsExactly("Cleo");
    }

    @Test
    void entityCorrectionsApplyInTheOrderOfDecision() {
        bench.send(article("a", "Ada: no"));
        bench.correct(entity(Action.RENAME, "Bea", "Cleo", 2));
        bench.correct(entity(Action.RENAME, "Ada", "Bea", 1));
        settle();
        assertThat(currentSpeakers()).containsExactly("Cleo");

        bench.correct("entity|PERSON|Ada", null);
        settle();
        assertThat(currentSpeakers()).containsExactly("Ada");

        bench.correct(entity(Action.RENAME, "Ada", "Bea", 3));
        settle();
        assertThat(currentSpeakers())
                .as("it was called Cleo when nobody was called so")
                .containsExactly("Bea");
    }

    @Test
    void earlierRenameDoesNotApplyToALaterBearerOfTheName() {
        bench.correct(entity(Action.RENAME, "Bea", "Cleo", 1));
        bench.correct(entity(Action.RENAME, "Ada", "Bea", 2));
        settle();
        bench.send(article("a", "Ada: no"));
        bench.drain();

        bench.send(article("a", "Ada: no"));
        bench.correct(entity(Action.RENAME, "Dora", "Eva", 3));
        settle();

        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(currentSpeakers()).containsExactly("Bea");
    }

    @Test
    void lateCorrectionIsAppliedInItsTurn() {
        bench.send(article("a", "Ada: no"));
        bench.correct(entity(Action.RENAME, "Ada", "Bea", 2));
        settle();
        bench.correct(split("Ada", "Cleo", 1, List.of("a"), null, null));
        settle();
        assertThat(currentSpeakers()).containsExactly("Cleo");
    }

    @Test
    void splitAppliesOnlyUnderItsConditions() {
        bench.send(article("a", "Ada: I saw Peru"));
        bench.send(article("b", "Ada: no"));
        bench.send(article("c", "Ada: I saw Peru").publisher("Gazette"));
        bench.drain();
        bench.correct(split("Ada", "Ada (sailor)", 1, null, List.of("Wire"), List.of("Peru")));
        settle();

        assertThat(bench.processed()).extracting(Processed::articleId).containsExactly("a");
        assertThat(bench.quotes())
                .filteredOn(quote -> quote.change() == Change.PUBLISHED)
                .extracting(QuoteEvent::speaker)
                .containsExactly("Ada (sailor)");
        bench.send(article("b", "Ada: no"));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void scanInSeveralStepsFindsAllArticles() {
        for (int i = 0; i < 450; i++) {
            bench.send(article("story-" + i, "Ada: no"));
            // Each punctuation begins a transaction: all in one would take too long on a slow machine.
            bench.advance(Duration.ofMillis(i % 100 == 99 ? 1000 : 0));
        }
        bench.drain();
        bench.correct(entity(Action.RENAME, "Ada", "Bea", 1));
        for (int i = 0; i < 10; i++) {
            settle();
        }
        assertThat(bench.processed())
                .hasSize(450)
                .extracting(Processed::outcome)
                .containsOnly(Outcome.CORRECTED);
        assertThat(bench.memory("story-449"))
                .get()
                .isInstanceOfSatisfying(
                        Remembered.class,
                        memory -> assertThat(memory.provenance().corrections()).hasSize(1));
    }

    private List<String> currentSpeakers() {
        return bench.memory("a").orElseThrow() instanceof Remembered memory
                ? memory.events().quotes().stream()
                        .map(quote -> String.valueOf(quote.event().speaker()))
                        .toList()
                : List.of();
    }
}
