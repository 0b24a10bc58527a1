package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a line on {@code processed} says of an article that changed. */
class ChangedArticlesTest extends BenchTest {
    private static final Articles STORY = article("a", "Ada: yes\n\nBob: no\n\nIt rained.");

    @Test
    void titleParagraphsAndQuotesAreCompared() {
        bench.send(STORY);
        bench.send(STORY.title("Another title")
                .body("Ada: yes\n\nBob: well\n\nIt rained.\n\nIt closed.")
                .revision(1));

        Processed line = bench.processed().get(1);
        assertThat(line)
                .extracting(
                        Processed::titleChanged,
                        Processed::paragraphsAdded,
                        Processed::paragraphsRemoved,
                        Processed::paragraphsAltered)
                .containsExactly(true, 1, 0, 1);
        assertThat(line.quotesGained()).containsExactly(Ids.passage("a", "well", 0));
        assertThat(line.quotesLost()).containsExactly(Ids.passage("a", "no", 0));
    }

    @Test
    void quoteWithAnotherSpeakerIsNeitherGainedNorLost() {
        bench.send(STORY);
        bench.send(STORY.body("Eve: yes\n\nBob: no\n\nIt rained.").revision(1));

        assertThat(bench.processed().get(1))
                .extracting(Processed::quotesPublished, Processed::quotesGained, Processed::quotesLost)
                .containsExactly(2, List.of(), List.of());
    }

    @Test
    void newArticleHasNoComparisonAndAWithdrawalLosesItsQuotes() {
        bench.send(STORY);
        bench.send(STORY);
        bench.send(STORY.status(Status.WITHDRAWN).revision(1));
        bench.send(STORY.revision(2));

        assertThat(bench.processed())
                .extracting(
                        Processed::outcome,
                        Processed::titleChanged,
                        line -> size(line.quotesGained()),
                        line -> size(line.quotesLost()))
                .containsExactly(
                        tuple(Outcome.NEW, null, -1, -1),
                        tuple(Outcome.UNCHANGED, null, -1, -1),
                        tuple(Outcome.WITHDRAWN, null, 0, 2),
                        tuple(Outcome.CHANGED, null, 2, 0));
    }

    @Test
    void listsAreBounded() {
        bench.send(STORY);
        String many = IntStream.range(0, 150).mapToObj(i -> "Ada: word " + i).collect(Collectors.joining("\n"));
        bench.send(STORY.body(many).revision(1));

        Processed line = bench.processed().get(1);
        assertThat(line.quotesGained()).hasSize(Processed.MOST_LISTED);
        assertThat(line.quotesPublished()).isEqualTo(150);
    }

    private static int size(@org.jspecify.annotations.Nullable List<String> list) {
        return list == null ? -1 : list.size();
    }
}
