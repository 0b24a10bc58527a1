package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.sink.view.Diffusion;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Articles that are taken down without their quotes being retracted: nothing of them is shown. */
class TakenDownInViewsTest extends ViewsBench {
    private static final String TWICE = "Nobody will pay for this twice";

    @Test
    void takenDownArticleIsNotFoundUntilUndone() throws IOException {
        say("q1", "a", "Ana Ruiz", Map.of());
        say("q2", "b", "Bo Lind", Map.of());
        takeDown("a");

        assertThat(found()).containsExactly("q2");
        assertThat(ids(new Question.OfArticle("a", 10))).isEmpty();
        assertThat(ids(new Question.OneQuote("q1"))).isEmpty();
        assertThat(ids(new Question.OfSaying(Ids.saying(TWICE), 10))).containsExactly("q2");
        assertThat(names(ofPublisher(Kind.SPEAKER, "total"))).containsExactly("Bo Lind 1");
        assertThat(tellings("s1")).extracting(Telling::articleId).containsExactly("b");

        undoTakedown("a");
        assertThat(found()).containsExactlyInAnyOrder("q1", "q2");
        assertThat(ids(new Question.OfArticle("a", 10))).containsExactly("q1");
        assertThat(names(ofPublisher(Kind.SPEAKER, "total"))).containsExactly("Ana Ruiz 1", "Bo Lind 1");
    }

    @Test
    void sayingsAndStoriesExcludeTakenDownArticlesUntilUndone() throws IOException {
        say("q1", "a", "Ana Ruiz", Map.of("publishedAt", "2026-03-02T08:00:00Z"));
        say("q2", "b", "Bo Lind", Map.of());
        say("q3", "c", "Bo Lind", Map.of());
        assertThat(lines()).containsExactly("3 a", "3 a");

        takeDown("a");
        pass();
        assertThat(lines()).containsExactly("2 b", "2 b");
        takeDown("b");
        pass();
        assertThat(lines()).isEmpty();

        undoTakedown("a");
        undoTakedown("b");
        pass();
        assertThat(lines()).containsExactly("3 a", "3 a");
    }

    @Test
    void takedownAppliesToEverySpellingOfTheArticleId() throws IOException {
        say("q1", "caf\u00e9", "Ana Ruiz", Map.of("articleId", "cafe\u0301 "));
        say("q2", "b", "Bo Lind", Map.of());
        say("q3", "c", "Bo Lind", Map.of());
        takeDown("caf\u00e9");
        pass();
        assertThat(lines()).containsExactly("2 b", "2 b");

        undoTakedown("caf\u00e9");
        pass();
        assertThat(lines()).containsExactly("3 cafe\u0301 ", "3 cafe\u0301 ");
    }

    @Test
    void quotePublishedAfterTheTakedownIsHidden() throws IOException {
        takeDown("a");
        pass();
        say("q1", "a", "Ana Ruiz", Map.of());
        say("q2", "b", "Bo Lind", Map.of());
        pass();
        assertThat(found()).containsExactly("q2");
        assertThat(lines()).isEmpty();

        undoTakedown("a");
        pass();
        assertThat(found()).containsExactlyInAnyOrder("q1", "q2");
        assertThat(lines()).containsExactly("2 a", "2 a");
    }

    @Test
    void quoteRetractedDuringATakedownStaysGone() throws IOException {
        say("q1", "a", "Ana Ruiz", Map.of());
        say("q2", "b", "Bo Lind", Map.of());
        takeDown("a");
        pass();
        say("q1", "a", "Ana Ruiz", Map.of("change", "RETRACTED"));
        undoTakedown("a");
        pass();
        assertThat(found()).containsExactly("q2");
        assertThat(lines()).isEmpty();
    }

    /** One periodic check of the view. */
    private void pass() {
        driver.advanceWallClockTime(Duration.ofSeconds(1));
    }

    private List<String> found() {
        return ids(new Question.Quotes(QuoteFilter.all(Names.WHOLE), TimeRange.ANY, Optional.empty(), 10));
    }

    private List<String> ids(Question question) {
        return quotes(question).items().stream().map(QuoteEvent::id).toList();
    }

    /** For the saying and the story: how many articles, and which is the first. */
    private List<String> lines() {
        List<Diffusion> saying = told(Telling.Kind.SAYING, "total");
        List<Diffusion> story = told(Telling.Kind.STORY, "total");
        assertThat(saying).hasSameSizeAs(story);
        return Stream.concat(saying.stream(), story.stream())
                .map(told -> told.articles() + " " + told.first().articleId())
                .toList();
    }

    private void say(String id, String article, String speaker, Map<String, ?> more) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        fields.put("articleId", article);
        fields.put("storyId", "s1");
        fields.put("speaker", speaker);
        fields.put("publishedAt", "2026-03-02T1" + Math.max(0, "abc".indexOf(article)) + ":00:00Z");
        fields.put("text", TWICE);
        fields.put("sayingId", Ids.saying(TWICE));
        fields.putAll(more);
        quote(id, fields);
    }
}
