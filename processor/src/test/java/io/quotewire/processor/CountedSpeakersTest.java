package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.story.StoryId;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom a quote counts: named speakers, joint speakers, groups, and unknown speakers. */
class CountedSpeakersTest extends BenchTest {
    @Test
    void quotesOfLowConfidenceArePublishedButNotCounted() {
        bench.send(article("a", "Ada? I saw Peru"));
        assertThat(bench.quotes()).hasSize(1);
        assertThat(bench.mentions()).allMatch(mention -> mention.quotesDirect() == 0);
        assertThat(bench.processed().get(0).deltas().get(0).quotesDirect()).isZero();
    }

    @Test
    void quoteHasTheConfidenceOfItsPartsAndWhetherItIsEmbedded() {
        bench.send(article("a", "Ada@ I saw Peru\nBob: so did I"));
        assertThat(bench.quotes())
                .extracting(QuoteEvent::embedded, QuoteEvent::contentConfidence, QuoteEvent::speakerConfidence)
                .containsExactlyInAnyOrder(tuple(true, 0.813, 0.95), tuple(null, 0.813, 0.95));
    }

    @Test
    void retractionHasNeitherConfidenceNorEmbedded() {
        bench.send(article("a", "Ada@ I saw Peru"));
        bench.send(article("a", "Ada saw Peru"));
        assertThat(bench.quotes())
                .filteredOn(quote -> quote.change() == Change.RETRACTED)
                .extracting(QuoteEvent::embedded, QuoteEvent::contentConfidence, QuoteEvent::speakerConfidence)
                .containsExactly(tuple(null, null, null));
    }

    @Test
    void unnamedAndUnknownSpeakersAreCountedForThePublisherOnly() {
        bench.send(article("a", "someone: yes\nnobody: no\nnobody: well"));
        assertThat(bench.mentions()).isEmpty();
        assertThat(bench.records("news.quotes"))
                .extracting(record -> new String(record.key(), StandardCharsets.UTF_8))
                .containsOnly("a");
        assertThat(bench.processed().get(0).deltas())
                .containsExactly(new Processed.Delta(
                        Instant.parse("2026-03-01T08:00:00Z"), 1, 0, 3, 0, 0, 1, 2, null, StoryId.of("a", "")));
    }

    @Test
    void groupIsPublishedByItsWordsAndCountedAsUnnamed() {
        bench.send(article("a", "police: we saw nothing"));
        assertThat(bench.quotes())
                .extracting(QuoteEvent::speaker, QuoteEvent::speakerKind)
                .containsExactly(tuple("police", SpeakerKind.GROUP));
        assertThat(bench.mentions()).isEmpty();
        assertThat(bench.processed().get(0).deltas())
                .containsExactly(new Processed.Delta(
                        Instant.parse("2026-03-01T08:00:00Z"), 1, 0, 1, 0, 0, 1, 0, null, StoryId.of("a", "")));
    }

    @Test
    void organisationThatSpeaksHasAMentionWithoutOccurrences() {
        bench.send(article("a", "board: we saw nothing"));
        assertThat(bench.mentions())
                .extracting(MentionEvent::entity, MentionEvent::count, MentionEvent::quotesDirect)
                .containsExactly(tuple("board", 0, 1));
    }

    @Test
    void speakerHasTheTypeOfItsMention() {
        bench.send(article("a", "Peru: we saw nothing\nboard: nor did we\npolice: nor we"));
        assertThat(bench.mentions())
                .filteredOn(mention -> mention.entity().equals("Peru"))
                .extracting(MentionEvent::type, MentionEvent::quotesDirect)
                .containsExactly(tuple(EntityType.LOCATION, 1));
        assertThat(bench.quotes())
                .extracting(QuoteEvent::speaker, QuoteEvent::speakerType)
                .containsExactly(tuple("Peru", EntityType.LOCATION), tuple("board", null), tuple("police", null));
    }

    @Test
    void coSpeakerHasTheTypeOfItsMention() {
        bench.send(article("a", "board+Peru: we saw nothing\nboard+police: nor did we"));
        assertThat(bench.quotes())
                .extracting(QuoteEvent::coSpeakers, QuoteEvent::coSpeakerTypes)
                .contains(tuple(List.of("Peru"), List.of(EntityType.LOCATION)), tuple(List.of("police"), null));
    }

    @Test
    void organisationAndPersonOfTheSameNameAreCountedSeparately() {
        bench.send(article("a", "Ada+board: we saw nothing\nboard: nor did we"));
        assertThat(bench.mentions())
                .filteredOn(mention -> mention.entity().equals("board"))
                .extracting(MentionEvent::type, MentionEvent::quotesDirect)
                .containsExactlyInAnyOrder(tuple(EntityType.PERSON, 1), tuple(EntityType.ORGANIZATION, 1));
    }

    @Test
    void jointSpeakersEachHaveTheQuote() {
        bench.send(article("a", "Ada+Bob: we saw Peru"));
        assertThat(bench.mentions())
                .filteredOn(mention -> mention.quotesDirect() == 1)
                .extracting(MentionEvent::entity)
                .containsExactlyInAnyOrder("Ada", "Bob");
        assertThat(bench.processed().get(0).deltas().get(0).quotesDirect()).isEqualTo(1);
    }
}
