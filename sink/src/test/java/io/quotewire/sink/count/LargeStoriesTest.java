package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories with more names, longer names or more days than an entry of {@link StoryTally} may hold. */
class LargeStoriesTest {
    private static final Hour MORNING = Hour.of(Instant.parse("2026-03-02T08:00:00Z"));
    private static final Hour EVENING = Hour.of(Instant.parse("2026-03-02T20:00:00Z"));
    private static final Hour NEXT_DAY = Hour.of(Instant.parse("2026-03-03T08:00:00Z"));
    private static final Subject ANA = Subject.of(Kind.ENTITY, EntityType.PERSON, "Ana Ruiz");

    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("stories").get();
    private StoryTally tally = new StoryTally(store);

    /** The changelog topic accepts at most four megabytes, and a service that cannot write fails at every start. */
    @ParameterizedTest
    @MethodSource("manyLongNames")
    void longNamesDoNotMakeAnEntryTooLarge(List<Subject> subjects) {
        for (int more : new int[] {1, -1}) {
            for (Subject subject : subjects) {
                assertThat(add(subject, MORNING, "s", more)).isEqualTo(new StoryChange(more, more));
                if (more > 0) {
                    assertThat(add(subject, EVENING, "s", more)).isEqualTo(StoryChange.NONE);
                    assertThat(add(subject, EVENING, "s", -more)).isEqualTo(StoryChange.NONE);
                }
                tally.flush();
                tally = new StoryTally(store);
            }
            assertThat(largest()).isBetween(1, Topics.MAX_RECORD_BYTES / 2);
        }
    }

    private static List<List<Subject>> manyLongNames() {
        String longest = "\u6f22".repeat(64 * 1024 - 3);
        IntFunction<String> name = number -> longest + (100 + number);
        return List.of(
                IntStream.range(0, 30)
                        .mapToObj(i -> Subject.of(Kind.ENTITY, EntityType.PERSON, name.apply(i)))
                        .toList(),
                IntStream.range(0, 30)
                        .mapToObj(i -> Subject.pair(EntityType.PERSON, "Ana", EntityType.PERSON, name.apply(i)))
                        .toList(),
                IntStream.range(0, 30)
                        .mapToObj(i -> Subject.pair(EntityType.PERSON, longest, EntityType.PERSON, name.apply(i)))
                        .toList());
    }

    @Test
    void tooLargeEntryOfAnEarlierReleaseIsContinued() {
        String longest = "x".repeat(65_000);
        List<Subject> subjects = IntStream.range(0, 20)
                .mapToObj(i -> Subject.of(Kind.ENTITY, EntityType.PERSON, longest + i))
                .toList();
        StoryEntry earlier = new StoryEntry(StoryEntry.key("s"));
        for (Subject subject : subjects) {
            earlier.begin(new StoryEntry.Name(subject.type(), subject.name()))
                    .add("e", MORNING.day().toEpochDay() * 2, true, 1);
        }
        store.put(earlier.key, earlier.encode());
        for (Subject subject : subjects) {
            assertThat(add(subject, EVENING, "s", 1)).isEqualTo(StoryChange.NONE);
            assertThat(add(subject, NEXT_DAY, "s", 1)).isEqualTo(new StoryChange(0, 1));
            tally.flush();
        }
        assertThat(largest()).isLessThan(Topics.MAX_RECORD_BYTES / 2);
        tally = new StoryTally(store);
        for (Subject subject : subjects) {
            assertThat(add(subject, MORNING, "s", -2)).isEqualTo(new StoryChange(0, -1));
            assertThat(add(subject, NEXT_DAY, "s", -1)).isEqualTo(new StoryChange(-1, -1));
        }
    }

    @Test
    void manyDaysDoNotMakeAnEntryTooLarge() {
        int days = 12_000;
        for (int day = 0; day < days; day++) {
            assertThat(add(ANA, ofDay(day), "s", 1)).isEqualTo(new StoryChange(day == 0 ? 1 : 0, 1));
        }
        tally.flush();
        assertThat(largest()).isLessThan(Topics.MAX_RECORD_BYTES / 2);
        assertThat(entries()).as("numbers that are apart").isGreaterThan(days);
        for (int day = 0; day < days; day++) {
            int left = days - 1 - day;
            assertThat(add(ANA, ofDay(day), "s", -1)).isEqualTo(new StoryChange(left == 0 ? -1 : 0, -1));
        }
        tally.flush();
        assertThat(entries()).as("that it has more, for the story and the name").isEqualTo(2);
    }

    private static Hour ofDay(int day) {
        return Hour.of(Instant.parse("1990-01-01T08:00:00Z").plus(Duration.ofDays(day)));
    }

    private int largest() {
        int largest = 0;
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<Bytes, byte[]> entry = all.next();
                largest = Math.max(largest, entry.key.get().length + entry.value.length);
            }
        }
        return largest;
    }

    private StoryChange add(Subject subject, Hour hour, String story, int articles) {
        return tally.add(new CountChange(subject, hour, new Amounts(articles, 0, 0, 0, 0, 0, 0), story));
    }

    private long entries() {
        return store.approximateNumEntries();
    }
}
