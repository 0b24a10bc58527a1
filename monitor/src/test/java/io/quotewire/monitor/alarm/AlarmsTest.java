package io.quotewire.monitor.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.monitor.alarm.Alarms.Notice;
import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlarmsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");

    @Test
    void noticesAreSentWhenAConditionBeginsAndEnds() {
        List<Notice> told = new ArrayList<>();
        Alarms alarms = new Alarms(List.of(Condition.parse("lag_seconds{news.sink} > 60")), told::add);

        for (Double seconds : new Double[] {10.0, 61.0, 90.0, 20.0}) {
            alarms.accept(behind(seconds));
        }

        assertThat(told).extracting(Notice::state).containsExactly("begun", "ended");
        assertThat(told.get(0).value()).isEqualTo(61);
        assertThat(told.get(0).condition()).isEqualTo("lag_seconds{news.sink} > 60");
    }

    @Test
    void conditionWhoseFigureIsUnknownKeepsItsState() {
        List<Notice> told = new ArrayList<>();
        Alarms alarms = new Alarms(List.of(Condition.parse("dead_letters_unread > 2")), told::add);

        alarms.accept(withLetters(3, true));
        alarms.accept(withLetters(0, false));
        alarms.accept(withLetters(4, true));
        assertThat(told).extracting(Notice::state).containsExactly("begun");

        alarms.accept(withLetters(1, true));
        assertThat(told).extracting(Notice::state).containsExactly("begun", "ended");
    }

    @Test
    void conditionOnALagThatCouldNotBeReadKeepsItsState() {
        List<Notice> told = new ArrayList<>();
        Alarms alarms = new Alarms(List.of(Condition.parse("lag_seconds > 60")), told::add);

        alarms.accept(behind(90.0));
        alarms.accept(behind(null));
        assertThat(told).extracting(Notice::state).containsExactly("begun");

        alarms.accept(behind(20.0));
        assertThat(told).extracting(Notice::state).containsExactly("begun", "ended");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lag_seconds > 60",
                "lag_seconds{news.sink} > 60",
                "lag_seconds < 1",
                "lag_growing_seconds > 60",
                "headroom_seconds{news.mentions} < 60",
                "held_seconds > 60"
            })
    void whatCouldNotBeReadIsUnknownAndHasAName(String condition) {
        Condition asked = Condition.parse(condition);

        assertThat(asked.breach(behind(null))).isEmpty();
        assertThat(asked.isUnknown(behind(null))).isTrue();
        assertThat(asked.ofNothing(behind(null))).isFalse();
    }

    @Test
    void conditionIsKnownToHoldThoughSomeOfItCouldNotBeRead() {
        GroupStatus other = group("archive", "news.mentions", 70.0);
        Snapshot partly = Snapshot.of(
                NOW,
                KafkaState.of(1, List.of(), List.of(other, group("news.sink", "news.mentions", null))),
                NewsState.NOTHING,
                List.of());

        assertThat(Condition.parse("lag_seconds > 60").breach(partly)).hasValue(70);
        assertThat(Condition.parse("lag_seconds > 60").isUnknown(partly)).isFalse();
        assertThat(Condition.parse("lag_seconds > 80").isUnknown(partly)).isTrue();
        assertThat(Condition.parse("lag_seconds{archive} > 80").isUnknown(partly))
                .isFalse();
        assertThat(Condition.parse("lag_records > 80").isUnknown(partly)).isFalse();
    }

    @Test
    void nameNarrowsAConditionAndAnAbsentGroupHasNoMembers() {
        assertThat(Condition.parse("lag_seconds > 60").breach(behind(61.0))).hasValue(61);
        assertThat(Condition.parse("lag_seconds{other} > 60").breach(behind(61.0)))
                .isEmpty();
        assertThat(Condition.parse("members{other} < 1").breach(behind(61.0))).hasValue(0);
    }

    @Test
    void serviceThatIsNamedAndDoesNotAnswerIsDown() {
        assertThat(Condition.parse("services_down{producer} > 0").breach(behind(61.0)))
                .hasValue(1);
        assertThat(Condition.parse("services_down > 0").breach(behind(61.0))).isEmpty();
    }

    @Test
    void infiniteValueIsLeftOutOfANotice() {
        TopicStatus never = TopicStatus.of(
                "news.dlq",
                1,
                new TopicStatus.Size(0, 0),
                new TopicStatus.Arriving(0, 0, null),
                TopicStatus.Retained.FOR_EVER,
                TopicStatus.HeldBack.NOTHING,
                List.of());
        List<Notice> told = new ArrayList<>();

        new Alarms(List.of(Condition.parse("silent_seconds > 60")), told::add)
                .accept(Snapshot.of(NOW, KafkaState.of(1, List.of(never), List.of()), NewsState.NOTHING, List.of()));

        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(new String(Json.write(notice), StandardCharsets.UTF_8)).doesNotContain("value", "Infinity");
            assertThat(notice.shownValue()).isEqualTo("infinite");
        });
    }

    @Test
    void valuesAreShownWithoutExponents() {
        assertThat(Condition.shown(12_345_678)).isEqualTo("12345678");
        assertThat(Condition.shown(73.2456)).isEqualTo("73.2");
    }

    @Test
    void unknownNameInAConditionIsDetected() {
        for (String there : List.of("lag_seconds > 60", "lag_seconds{news.sink} > 60", "dead_letters_unread{x} > 0")) {
            assertThat(Condition.parse(there).ofNothing(behind(61.0))).as(there).isFalse();
        }
        for (String gone : List.of("lag_seconds{news.snk} > 60", "silent_seconds{none} > 1", "services_down{x} > 0")) {
            assertThat(Condition.parse(gone).ofNothing(behind(61.0))).as(gone).isTrue();
        }
    }

    @Test
    void groupOfReplayIsComparedOnlyIfItIsNamed() {
        Snapshot unread = behind("news.replay", "news.dlq", 3_600.0);

        assertThat(Condition.parse("lag_seconds > 60").breach(unread)).isEmpty();
        assertThat(Condition.parse("lag_seconds{news.replay} > 60").breach(unread))
                .hasValue(3_600);
    }

    @Test
    void anotherGroupWithSuchANameIsComparedLikeAny() {
        assertThat(Condition.parse("lag_seconds > 60").breach(behind("orders.replay", "news.quotes", 3_600.0)))
                .hasValue(3_600);
    }

    @Test
    void unreadDeadLettersAreCountedInTotalOrByReason() {
        assertThat(Condition.parse("dead_letters_unread > 2").breach(behind(61.0)))
                .hasValue(3);
        assertThat(Condition.parse("dead_letters_unread{not-json} > 0").breach(behind(61.0)))
                .hasValue(2);
        assertThat(Condition.parse("dead_letters_unread{no-body} > 0").breach(behind(61.0)))
                .isEmpty();
    }

    @Test
    void invalidConditionIsExplained() {
        assertThatThrownBy(() -> Condition.parse("brokers{one} < 1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.parse("lag > 60"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lag_seconds > 60")
                .hasMessageContaining("dead_letters_unread");
    }

    private static Snapshot behind(@Nullable Double seconds) {
        return behind("news.sink", "news.mentions", seconds);
    }

    private static GroupStatus group(String name, String topic, @Nullable Double seconds) {
        return GroupStatus.of(
                new Readers(name, "classic", "Stable", 1), topic, Behind.by(5, seconds), false, null, List.of());
    }

    private static Snapshot behind(String name, String topic, @Nullable Double seconds) {
        TopicStatus read = TopicStatus.of(
                topic,
                1,
                new TopicStatus.Size(20, 4_096),
                new TopicStatus.Arriving(0, 0, NOW),
                new TopicStatus.Retained(3_600.0, null),
                new TopicStatus.HeldBack(seconds == null ? 3 : 0, null),
                List.of());
        return Snapshot.of(
                NOW,
                KafkaState.of(1, List.of(read), List.of(group(name, topic, seconds))),
                news(new DeadLetterStatus(4, 3, Map.of("not-json", 2L, "wrong-type", 1L), true, List.of())),
                List.of());
    }

    private static Snapshot withLetters(long unread, boolean known) {
        return Snapshot.of(
                NOW,
                KafkaState.of(1, List.of(), List.of()),
                news(new DeadLetterStatus(4, unread, Map.of("not-json", unread), true, List.of(), known)),
                List.of());
    }

    private static NewsState news(DeadLetterStatus letters) {
        return new NewsState(List.of(), letters, List.of(), Flow.UNKNOWN);
    }
}
