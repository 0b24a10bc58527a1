package io.quotewire.app.monitor;

import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.DeadLetterStatus.LatestLetter;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Arriving;
import io.quotewire.monitor.snapshot.TopicStatus.HeldBack;
import io.quotewire.monitor.snapshot.TopicStatus.Retained;
import io.quotewire.monitor.snapshot.TopicStatus.Size;
import io.quotewire.streaming.contract.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An ordinary day: news flows, a group of someone else's is behind, some records were refused. */
public final class NewsroomSnapshots {
    private static final Topics NEWS = new Topics("news");

    private NewsroomSnapshots() {}

    /** As seen at this time. */
    public static Snapshot at(Instant now) {
        return day(now, new Flow(Flow.State.FLOWING, 0.2, 0.5, 0, now.minusSeconds(2)));
    }

    /** A day on which only refused records arrived. */
    public static Snapshot refusing(Instant now) {
        return day(now, new Flow(Flow.State.REFUSED, 0, 0, 0.2, null));
    }

    /** A day on which the processor is killed. */
    public static Snapshot stuck(Instant now) {
        return day(
                now,
                new Flow(Flow.State.STUCK, 0, 0, 0, now.minusSeconds(95)),
                group("news.processor", NEWS.articles(), "Empty", 0, 7, 90.0));
    }

    /** A day on which a slow broker does not hand out what the processor has to read. */
    public static Snapshot slow(Instant now) {
        return day(
                now,
                new Flow(Flow.State.FLOWING, 0.2, 0.5, 0, now.minusSeconds(2)),
                group("news.processor", NEWS.articles(), "Stable", 2, 7, null));
    }

    /** Another cluster, none of whose topics is quotewire's. */
    public static Snapshot elsewhere(Instant now) {
        return Snapshot.of(
                now,
                KafkaState.of(
                        3, List.of(topic("orders", now)), List.of(group("billing", "orders", "Stable", 1, 0, null))),
                NewsState.NOTHING,
                List.of());
    }

    private static TopicStatus topic(String name, Instant now) {
        return TopicStatus.of(
                name,
                6,
                new Size(2000, 123_456_789),
                new Arriving(0.2, 1500, now.minusSeconds(2)),
                new Retained(3600.0, null),
                HeldBack.NOTHING,
                List.of());
    }

    private static Snapshot day(Instant now, Flow flow) {
        return day(now, flow, group("news.processor", NEWS.articles(), "Stable", 2, 1, 0.4));
    }

    private static Snapshot day(Instant now, Flow flow, GroupStatus processor) {
        List<TopicStatus> topics =
                NEWS.all().stream().map(topic -> topic(topic.name(), now)).toList();
        return Snapshot.of(
                now,
                KafkaState.of(
                        3,
                        topics,
                        List.of(
                                group("archive", NEWS.quotes(), "Empty", 0, 1234, 720.0),
                                processor,
                                group("news.sink", NEWS.mentions(), "Stable", 2, 0, null),
                                group("news.sink", NEWS.processed(), "Stable", 2, 0, null))),
                new NewsState(
                        List.of(
                                new ServiceStatus("processor", "http://127.0.0.1:9472", true, true, Map.of()),
                                new ServiceStatus("sink", "http://127.0.0.1:9473", true, true, Map.of())),
                        new DeadLetterStatus(5, 2, Map.of("not-json", 2L), true, letters(now)),
                        quotes(now, "Ada Ruiz", "Ben Okri", null, "Ada Ruiz"),
                        flow),
                List.of());
    }

    private static GroupStatus group(
            String group, String topic, String state, int members, long lag, @Nullable Double seconds) {
        boolean grows = seconds != null && seconds > 60;
        return GroupStatus.of(
                new Readers(group, "classic", state, members), topic, Behind.by(lag, seconds), grows, null, List.of());
    }

    private static List<LatestLetter> letters(Instant now) {
        List<LatestLetter> letters = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            letters.add(new LatestLetter(
                    "not-json",
                    "no JSON object",
                    "processor",
                    "news.articles-0@17",
                    "key",
                    0,
                    9 - i,
                    now.minusSeconds(12),
                    i > 1));
        }
        return letters;
    }

    /** One a second, each from another article, newest first. */
    private static List<LatestQuote> quotes(Instant now, @Nullable String... speakers) {
        List<LatestQuote> quotes = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            quotes.add(new LatestQuote(
                    "quote-" + i,
                    "article-" + i,
                    null,
                    "Wire",
                    "A bridge",
                    speakers[i],
                    speakers[i] == null ? "port official" : null,
                    speakers[i] == null ? "he" : speakers[i],
                    "Said " + i,
                    null,
                    "DIRECT",
                    0.9,
                    List.of(),
                    now.minusSeconds(3600),
                    now.minusSeconds(2L + i)));
        }
        return quotes;
    }
}
