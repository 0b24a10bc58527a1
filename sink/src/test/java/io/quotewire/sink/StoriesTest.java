package io.quotewire.sink;

import static io.quotewire.sink.Events.lima;
import static io.quotewire.sink.Events.line;
import static io.quotewire.sink.Events.ofStory;
import static io.quotewire.sink.SinkBench.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Count;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story counts once for each subject in it, however many articles tell it, as long as one of them is current. */
class StoriesTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T08:30:00Z");
    private static final Instant NEXT_DAY = MORNING.plus(Duration.ofDays(1));

    @TempDir
    private Path state;

    private SinkBench bench;

    @BeforeEach
    void open() {
        bench = SinkBench.open(state, Duration.ofDays(30));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void copiesCountAsSeveralArticlesAndOneStory() {
        bench.mention(ofStory("5a", lima(MORNING, Change.PUBLISHED, 2, 1)));
        bench.mention(ofStory("5a", lima(MORNING.plusSeconds(7200), Change.PUBLISHED, 1, 1)));
        bench.mention(ofStory("6b", lima(MORNING, Change.PUBLISHED, 1, 0)));
        for (String window : new String[] {"total", "2026-03-01"}) {
            Count entity = bench.count("entity|LOCATION|Lima|" + window);
            assertThat(entity.articles()).isEqualTo(3);
            assertThat(entity.stories()).isEqualTo(2);
            assertThat(bench.count("speaker|LOCATION|Lima|" + window).stories()).isEqualTo(1);
            assertThat(bench.count("speaker-entity|LOCATION|Lima|PERSON|Ada|" + window)
                            .stories())
                    .isEqualTo(1);
        }
    }

    @Test
    void storyCountsUntilItsLastArticleIsRetracted() {
        bench.mention(ofStory("5a", lima(MORNING, Change.PUBLISHED, 2, 0)));
        bench.mention(ofStory("5a", lima(MORNING.plusSeconds(7200), Change.PUBLISHED, 1, 0)));
        bench.mention(ofStory("6b", lima(MORNING, Change.PUBLISHED, 1, 0)));
        bench.mention(ofStory("5a", lima(MORNING, Change.RETRACTED, 2, 0)));
        assertThat(bench.count("entity|LOCATION|Lima|total").stories()).isEqualTo(2);
        bench.mention(ofStory("5a", lima(MORNING.plusSeconds(7200), Change.RETRACTED, 1, 0)));
        Count left = bench.count("entity|LOCATION|Lima|2026-03-01");
        assertThat(left.stories()).isEqualTo(1);
        assertThat(left.articles()).isEqualTo(1);
        bench.mention(ofStory("6b", lima(MORNING, Change.RETRACTED, 1, 0)));
        assertThat(bench.counts()).isEmpty();
    }

    @Test
    void storyOfTwoDaysCountsOnEachDayAndOnceInTheTotal() {
        bench.mention(ofStory("5a", lima(MORNING, Change.PUBLISHED, 1, 0)));
        bench.mention(ofStory("5a", lima(NEXT_DAY, Change.PUBLISHED, 1, 0)));
        assertThat(bench.count("entity|LOCATION|Lima|2026-03-01").stories()).isEqualTo(1);
        assertThat(bench.count("entity|LOCATION|Lima|2026-03-02").stories()).isEqualTo(1);
        assertThat(bench.count("entity|LOCATION|Lima|total").stories()).isEqualTo(1);
    }

    @Test
    void storyOfAnUndatedArticleCountsInTheTotalOnly() {
        String undated = lima(MORNING, Change.PUBLISHED, 1, 0).replace("\"type\"", "\"undated\":true,\"type\"");
        bench.mention(ofStory("5a", undated));
        assertThat(bench.count("entity|LOCATION|Lima|2026-03-01").stories()).isZero();
        assertThat(bench.count("entity|LOCATION|Lima|total").stories()).isEqualTo(1);
        bench.mention(ofStory("5a", lima(MORNING, Change.PUBLISHED, 1, 0)));
        bench.mention(ofStory("5a", undated.replace("PUBLISHED", "RETRACTED")));
        assertThat(bench.count("entity|LOCATION|Lima|2026-03-01").stories()).isEqualTo(1);
        assertThat(bench.count("entity|LOCATION|Lima|total").stories()).isEqualTo(1);
    }

    @Test
    void retractionBeforeItsPublicationIsBalanced() {
        bench.mention(ofStory("5a", lima(MORNING, Change.PUBLISHED, 1, 0)));
        bench.mention(ofStory("5a", lima(MORNING, Change.RETRACTED, 1, 0)));
        bench.mention(ofStory("5a", lima(MORNING, Change.RETRACTED, 1, 0)));
        assertThat(bench.counts()).isEmpty();
        bench.mention(ofStory("5a", lima(MORNING, Change.PUBLISHED, 1, 0)));
        assertThat(bench.counts()).isEmpty();
        bench.mention(ofStory("5a", lima(MORNING, Change.PUBLISHED, 1, 0)));
        assertThat(bench.count("entity|LOCATION|Lima|total").stories()).isEqualTo(1);
    }

    /** What an earlier processor published has no story. */
    @Test
    void articleWithoutAStoryCountsAsAnArticleOnly() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 1, 0));
        bench.mention(ofStory("5a", lima(MORNING, Change.PUBLISHED, 1, 0)));
        Count count = bench.count("entity|LOCATION|Lima|total");
        assertThat(count.articles()).isEqualTo(2);
        assertThat(count.stories()).isEqualTo(1);
    }

    @Test
    void storyCountsOncePerPublisher() {
        String line = line("NEW", MORNING.minusSeconds(1800), 1, 2, 1, 0, 0, 0, 0);
        String told = line.replace("\"unknown\":0", "\"unknown\":0,\"storyId\":\"5a\"");
        bench.processed(utf8(told));
        bench.processed(utf8(told));
        Count count = bench.count("publisher|Wire|total");
        assertThat(count.articles()).isEqualTo(2);
        assertThat(count.stories()).isEqualTo(1);
        String changed = line("CHANGED", MORNING.minusSeconds(1800), 0, 1, 0, 0, 0, 0, 0)
                .replace("\"unknown\":0", "\"unknown\":0,\"storyId\":\"5a\"");
        bench.processed(utf8(changed));
        assertThat(bench.count("publisher|Wire|total").stories()).isEqualTo(1);
    }
}
