package io.quotewire.app.top;

import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.DeadLetterStatus.LatestLetter;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import io.quotewire.monitor.snapshot.HeldPartition;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.MemberStatus;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Arriving;
import io.quotewire.monitor.snapshot.TopicStatus.HeldBack;
import io.quotewire.monitor.snapshot.TopicStatus.Retained;
import io.quotewire.monitor.snapshot.TopicStatus.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A cluster in which every name and text contains sequences that would control a terminal. */
final class HostileSnapshot {
    static final String TOPIC = "news.articles";
    static final String TEXT =
            "\u001b[2J\u001b]0;owned\u0007\u009b2J\u202eevil\u2066\r\n" + "a\u0301\u0301" + "x".repeat(3000) + "東京";

    private HostileSnapshot() {}

    static Snapshot at(Instant now) {
        return Snapshot.of(
                now,
                new KafkaState(
                        1,
                        List.of(TopicStatus.of(
                                TOPIC,
                                1,
                                new Size(10, 1000),
                                new Arriving(2, 200, now),
                                new Retained(3600.0, 60.0),
                                HeldBack.NOTHING,
                                List.of())),
                        List.of(GroupStatus.of(
                                new Readers("news.sink", "classic", "Stable", 1),
                                TOPIC,
                                new Behind(7, true, 0, 70.0, 5),
                                true,
                                0.0,
                                List.of())),
                        List.of(new MemberStatus("news.sink", TEXT, TEXT, TEXT, List.of(TEXT))),
                        List.of(new HeldPartition(TOPIC, 0, 3, now, 20, TEXT))),
                new NewsState(
                        List.of(
                                new ServiceStatus(
                                        "sink",
                                        "http://127.0.0.1:1",
                                        true,
                                        false,
                                        Map.of(
                                                "quotewire_feeds{condition=\"silent\"}", 2.0,
                                                "quotewire_feeds{condition=\"incomplete\"}", 1.0)),
                                new ServiceStatus("processor", "http://127.0.0.1:2", false, false, Map.of())),
                        new DeadLetterStatus(
                                1,
                                1,
                                Map.of(TEXT, 1L),
                                true,
                                List.of(new LatestLetter(TEXT, TEXT, TEXT, TEXT, TEXT, 0, 0, now, false))),
                        List.of(new LatestQuote(
                                "q",
                                TEXT,
                                TEXT,
                                TEXT,
                                TEXT,
                                TEXT,
                                TEXT,
                                TEXT,
                                TEXT,
                                null,
                                "DIRECT",
                                0.9,
                                List.of(TEXT),
                                now,
                                now)),
                        Flow.UNKNOWN),
                List.of(TEXT));
    }
}
