package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.sink.view.Diffusion;
import io.quotewire.sink.view.StoreBackfill;
import io.quotewire.sink.view.Telling;
import io.quotewire.sink.view.ViewNames;
import io.quotewire.streaming.contract.Ids;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** How far sayings and stories have spread, as quotes are published, changed, moved and retracted. */
class DiffusionTest extends ViewsBench {
    private static final String MORNING = "2026-03-02T08:00:00Z";
    private static final String LATER = "2026-03-02T11:00:00Z";
    private static final String NEXT_DAY = "2026-03-03T08:00:00Z";
    private static final String TWICE = "Nobody will pay for this twice";

    /** A quote that was sent and is current. */
    private record Sent(String id, String article, String story, String publisher, String speaker, String at) {
        /** The same saying in all but many stories. */
        String text() {
            return story.length() > 2 ? TWICE + ' ' + story : TWICE;
        }
    }

    @Test
    void sayingHasItsFirstPublicationAndItsSpread() throws IOException {
        publish(new Sent("q2", "b", "s1", "Gazette", "Bo Lind", LATER));
        publish(new Sent("q1", "a", "s1", "Wire", "Ana Ruiz", MORNING));
        publish(new Sent("q3", "c", "s2", "Herald", "Ana Ruiz", NEXT_DAY));

        Diffusion told = told(Telling.Kind.SAYING, "total").get(0);
        assertThat(told.text()).isEqualTo(TWICE);
        assertThat(told.articles()).isEqualTo(3);
        assertThat(told.stories()).isEqualTo(2);
        assertThat(told.publishers()).isEqualTo(3);
        assertThat(told.speakers()).isEqualTo(2);
        assertThat(told.first().publisher()).isEqualTo("Wire");
        assertThat(told.first().publishedAt()).isEqualTo(MORNING);
        assertThat(told(Telling.Kind.SAYING, "2026-03-02"))
                .extracting(Diffusion::articles)
                .containsExactly(2L);
    }

    @Test
    void groupWithoutANameIsNotASpeakerOfASaying() throws IOException {
        Map<String, Object> police = new HashMap<>(fields(new Sent("q1", "a", "s1", "Wire", "police", MORNING)));
        police.put("speakerKind", "GROUP");
        quote("q1", police);
        police.putAll(Map.of("articleId", "b", "speaker", "Police"));
        quote("q2", police);
        assertThat(told(Telling.Kind.SAYING, "total"))
                .extracting(Diffusion::articles, Diffusion::speakers)
                .containsExactly(tuple(2L, 0L));
        publish(new Sent("q3", "c", "s2", "Herald", "Ana Ruiz", NEXT_DAY));
        assertThat(told(Telling.Kind.SAYING, "total"))
                .extracting(Diffusion::articles, Diffusion::speakers)
                .containsExactly(tuple(3L, 1L));
    }

    @Test
    void sayingsAndStoriesOfOneArticleAreNotListed() throws IOException {
        publish(new Sent("q1", "a", "s1", "Wire", "Ana Ruiz", MORNING));
        publish(new Sent("q2", "a", "s1", "Wire", "Bo Lind", MORNING));
        publish(new Sent("q3", "c", "s2", "Herald", "Ana Ruiz", NEXT_DAY));
        assertThat(told(Telling.Kind.STORY, "total")).isEmpty();
        assertThat(told(Telling.Kind.SAYING, "2026-03-03")).isEmpty();
    }

    /** It would be repeated in a record that no topic accepts. */
    @Test
    void tooLongIdOrTitleIsIgnored() throws IOException {
        String endless = "s".repeat(300);
        publish(new Sent("q1", "a", endless, "Wire", "Ana Ruiz", MORNING));
        publish(new Sent("q2", "b", endless, "Gazette", "Bo Lind", LATER));
        for (String id : List.of("q3", "q4")) {
            Map<String, Object> titled = new HashMap<>(fields(new Sent(id, id, "s2", "Herald", "Cy Moe", LATER)));
            titled.put("title", "t".repeat(100_000));
            quote(id, titled);
        }
        assertThat(told(Telling.Kind.STORY, "total")).isEmpty();
        assertThat(told(Telling.Kind.SAYING, "total")).hasSize(2);
    }

    @Test
    void storyListsItsArticles() throws IOException {
        publish(new Sent("q2", "b", "s1", "Gazette", "Bo Lind", LATER));
        publish(new Sent("q1", "a", "s1", "Wire", "Ana Ruiz", MORNING));
        publish(new Sent("q3", "c", "s2", "Herald", "Ana Ruiz", NEXT_DAY));
        assertThat(tellings("s1")).extracting(Telling::articleId).containsExactly("a", "b");
        retract(new Sent("q2", "b", "s1", "Gazette", "Bo Lind", LATER));
        assertThat(tellings("s1")).extracting(Telling::articleId).containsExactly("a");
        assertThat(told(Telling.Kind.STORY, "total")).isEmpty();
    }

    /** The recount shares nothing with the view. */
    @Test
    void listsMatchARecountOfTheCurrentQuotes() throws IOException {
        Random random = new Random(11);
        Map<String, Sent> current = new TreeMap<>();
        for (int step = 0; step < 600; step++) {
            String id = "q" + random.nextInt(40);
            Sent known = current.get(id);
            if (known != null && random.nextInt(3) == 0) {
                retract(known);
                current.remove(id);
            } else {
                Sent sent = new Sent(
                        id,
                        "a" + random.nextInt(15),
                        "s" + random.nextInt(6),
                        "p" + random.nextInt(4),
                        "n" + random.nextInt(3),
                        List.of(MORNING, LATER, NEXT_DAY).get(random.nextInt(3)));
                publish(sent);
                current.put(id, sent);
            }
            if (step % 20 == 0 || step == 599) {
                for (String window : List.of("total", "2026-03-02", "2026-03-03")) {
                    assertThat(told(Telling.Kind.STORY, window))
                            .as("%d %s", step, window)
                            .extracting(DiffusionTest::line)
                            .containsExactlyInAnyOrderElementsOf(recount(current, window));
                    assertThat(told(Telling.Kind.STORY, window))
                            .isSortedAccordingTo(
                                    Comparator.comparing(Diffusion::articles).reversed());
                }
            }
        }
    }

    @Test
    void articlesOlderThanTheRetentionAreRemoved() throws IOException {
        publish(new Sent("q1", "a", "s1", "Wire", "Ana Ruiz", MORNING));
        publish(new Sent("q2", "b", "s1", "Gazette", "Bo Lind", LATER));
        assertThat(told(Telling.Kind.STORY, "total")).hasSize(1);
        driver.advanceWallClockTime(Duration.ofDays(30));
        assertThat(told(Telling.Kind.STORY, "total")).isEmpty();
        assertThat(tellings("s1")).isEmpty();
    }

    /** A store of an earlier version has the quotes without the tellings derived from them. */
    @Test
    void quotesStoredByAnEarlierReleaseAreAddedOnce() throws IOException {
        for (int i = 0; i < 1100; i++) {
            stored("q" + i, fields(new Sent("q" + i, "a" + i, "s" + i / 22, "Wire", "Ana Ruiz", MORNING)));
        }
        assertThat(told(Telling.Kind.STORY, "total")).isEmpty();

        for (int second = 0; second < 4; second++) {
            driver.advanceWallClockTime(Duration.ofSeconds(1));
        }
        assertThat(told(Telling.Kind.STORY, "total"))
                .hasSize(50)
                .allMatch(each -> each.articles() == 22 && each.quotes() == 22);
        KeyValueStore<Bytes, byte[]> known = driver.getKeyValueStore(ViewNames.QUOTES);
        assertThat(known.get(StoreBackfill.QUOTES_TOLD)).isEmpty();
    }

    private static List<String> recount(Map<String, Sent> current, String window) {
        Map<String, Set<String>> articles = new HashMap<>();
        Map<String, Set<String>> publishers = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (Sent sent : current.values()) {
            if (window.equals("total") || sent.at.startsWith(window)) {
                articles.computeIfAbsent(sent.story, any -> new HashSet<>()).add(sent.article);
                publishers.computeIfAbsent(sent.story, any -> new HashSet<>()).add(sent.publisher);
                count.merge(sent.story, 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        articles.forEach((story, of) -> {
            if (of.size() > 1) {
                lines.add(story
                        + ' '
                        + of.size()
                        + ' '
                        + publishers.getOrDefault(story, Set.of()).size()
                        + ' '
                        + count.get(story));
            }
        });
        return lines;
    }

    private static String line(Diffusion told) {
        return told.id() + ' ' + told.articles() + ' ' + told.publishers() + ' ' + told.quotes();
    }

    private void publish(Sent sent) throws IOException {
        send(sent, "PUBLISHED");
    }

    private void retract(Sent sent) throws IOException {
        send(sent, "RETRACTED");
    }

    private void send(Sent sent, String change) throws IOException {
        Map<String, Object> fields = fields(sent);
        fields.put("change", change);
        quote(sent.id, fields);
    }

    private static Map<String, Object> fields(Sent sent) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("articleId", sent.article);
        fields.put("storyId", sent.story);
        fields.put("publisher", sent.publisher);
        fields.put("speaker", sent.speaker);
        fields.put("publishedAt", sent.at);
        fields.put("text", sent.text());
        fields.put("sayingId", Ids.saying(sent.text()));
        return fields;
    }
}
