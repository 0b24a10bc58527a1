package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.erase;
import static io.quotewire.processor.Decided.suppress;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.MemoryCodec;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A takedown that cannot be written: the article's stored state yields records that no topic accepts. */
class FailedTakedownTest extends CorrectionsBenchTest {
    private static final Articles STORY = article("story", "Ada: I saw Peru");

    @Test
    void isNotMarkedAsAppliedUntilItSucceeds() {
        bench.send(STORY);
        bench.drain();
        byte[] remembered = bench.store(ProcessorNames.ARTICLES).get("story");
        remember(withAnAddressThatFitsNoRecord(remembered));
        bench.correct(erase());
        settle();
        assertThat(bench.quotes()).isEmpty();
        assertThat(mark()).as("the decision is kept as one to be applied").isNull();
        assertThat(bench.registry.get("quotewire.dead.letters").counters()).anyMatch(counter -> counter.count() > 0);

        remember(remembered);
        bench.correct(suppress("yes", 4));
        settle();
        assertThat(bench.quotes()).extracting(QuoteEvent::change).containsExactly(Change.RETRACTED);
        assertThat(mark()).isNotNull();
    }

    private static byte[] withAnAddressThatFitsNoRecord(byte[] remembered) {
        Remembered article = MemoryCodec.decode(remembered).remembered().orElseThrow();
        Origin origin = article.origin();
        String address = "https://gazette.example/" + "a".repeat(Topics.MAX_RECORD_BYTES);
        return MemoryCodec.encode(new Remembered(
                article.contentHash(),
                article.expiresAt(),
                article.version(),
                article.state(),
                article.generation(),
                new Origin(
                        origin.articleId(),
                        address,
                        origin.publisher(),
                        origin.publishedAt(),
                        origin.assumed(),
                        origin.undated(),
                        origin.language(),
                        origin.storyId()),
                article.derived(),
                article.events()));
    }

    private void remember(byte[] article) {
        bench.store(ProcessorNames.ARTICLES).put("story", article);
    }

    private byte @Nullable [] mark() {
        return bench.store(ProcessorNames.CORRECTED).get("applied");
    }
}
