package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.Count.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** By how many stories a subject's counts change as articles come and go. */
class StoryTallyTest {
    private static final Hour MORNING = Hour.of(Instant.parse("2026-03-02T08:00:00Z"));
    private static final Hour EVENING = Hour.of(Instant.parse("2026-03-02T20:00:00Z"));
    private static final Hour NEXT_DAY = Hour.of(Instant.parse("2026-03-03T08:00:00Z"));
    private static final Subject ANA = Subject.of(Kind.ENTITY, EntityType.PERSON, "Ana Ruiz");

    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("stories").get();
    private StoryTally tally = new StoryTally(store);

    @Test
    void storyCountsOnceUntilItsLastArticleIsRetracted() {
        assertThat(add(ANA, MORNING, "s", 1)).isEqualTo(new StoryChange(1, 1));
        assertThat(add(ANA, EVENING, "s", 1)).isEqualTo(StoryChange.NONE);
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(StoryChange.NONE);
        assertThat(add(ANA, EVENING, "s", -1)).isEqualTo(new StoryChange(-1, -1));
    }

    @Test
    void storyCountsOncePerDayAndForNoDayIfUndated() {
        assertThat(add(ANA, MORNING, "s", 1)).isEqualTo(new StoryChange(1, 1));
        assertThat(add(ANA, NEXT_DAY, "s", 1)).isEqualTo(new StoryChange(0, 1));
        assertThat(add(ANA, MORNING.undated(true), "s", 1)).isEqualTo(StoryChange.NONE);
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(new StoryChange(0, -1));
        assertThat(add(ANA, NEXT_DAY, "s", -1)).isEqualTo(new StoryChange(0, -1));
        assertThat(add(ANA, MORNING.undated(true), "s", -1)).isEqualTo(new StoryChange(-1, 0));
    }

    @Test
    void retractionBeforeItsPublicationIsBalanced() {
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(StoryChange.NONE);
        assertThat(add(ANA, MORNING, "s", 1)).isEqualTo(StoryChange.NONE);
        assertThat(add(ANA, MORNING, "s", 1)).isEqualTo(new StoryChange(1, 1));
    }

    @Test
    void entitySpeakerPairAndPublisherAreCountedSeparately() {
        Subject speaker = Subject.of(Kind.SPEAKER, EntityType.PERSON, "Ana Ruiz");
        Subject onPeru = Subject.pair(EntityType.PERSON, "Ana Ruiz", EntityType.LOCATION, "Peru");
        Subject onLima = Subject.pair(EntityType.PERSON, "Ana Ruiz", EntityType.LOCATION, "Lima");
        for (Subject subject : new Subject[] {ANA, speaker, onPeru, onLima, Subject.publisher("Ana Ruiz")}) {
            assertThat(add(subject, MORNING, "s", 1)).as(subject.toString()).isEqualTo(new StoryChange(1, 1));
        }
        assertThat(add(ANA, MORNING, "another", 1)).isEqualTo(new StoryChange(1, 1));
    }

    @Test
    void articleWithoutAStoryOrAChangeIsNotTallied() {
        assertThat(tally.add(new CountChange(ANA, MORNING, articles(1), null))).isEqualTo(StoryChange.NONE);
        assertThat(add(ANA, MORNING, "s", 0)).isEqualTo(StoryChange.NONE);
        tally.flush();
        assertThat(entries()).isZero();
    }

    @Test
    void storedTallyIsContinuedAndAnEmptyEntryDeleted() {
        add(ANA, MORNING, "s", 1);
        add(Subject.of(Kind.SPEAKER, EntityType.PERSON, "Ana Ruiz"), MORNING, "s", 1);
        assertThat(entries()).as("before it is written").isZero();
        tally.flush();
        assertThat(entries()).as("one for the story").isOne();

        tally = new StoryTally(store);
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(new StoryChange(-1, -1));
        assertThat(add(Subject.of(Kind.SPEAKER, EntityType.PERSON, "Ana Ruiz"), MORNING, "s", -1))
                .isEqualTo(new StoryChange(-1, -1));
        tally.flush();
        assertThat(entries()).isZero();
    }

    @Test
    void unknownLayoutIsRefused() {
        store.put(earlierKey("s", ANA), new byte[] {9});
        tally = new StoryTally(store);
        assertThatThrownBy(() -> add(ANA, MORNING, "s", 1)).hasMessageContaining("unknown layout, 9");
    }

    @Test
    void namesOfAStoryShareOneEntry() {
        add(ANA, MORNING, "s", 1);
        add(Subject.of(Kind.ENTITY, EntityType.LOCATION, "Lima"), MORNING, "s", 1);
        tally.flush();
        assertThat(entries()).isOne();
        add(Subject.of(Kind.ENTITY, EntityType.LOCATION, "Peru"), EVENING, "s", 1);
        tally.flush();
        assertThat(entries()).isOne();
    }

    /** It kept an entry for each name of a story. */
    @Test
    void entryOfAnEarlierReleaseIsContinued() {
        store.put(earlierKey("s", ANA), earlier(2));
        tally = new StoryTally(store);
        assertThat(add(ANA, EVENING, "s", 1)).as("told already").isEqualTo(StoryChange.NONE);
        assertThat(add(Subject.of(Kind.ENTITY, EntityType.LOCATION, "Lima"), MORNING, "s", 1))
                .isEqualTo(new StoryChange(1, 1));
        assertThat(add(ANA, MORNING, "s", -2)).isEqualTo(StoryChange.NONE);
        tally.flush();
        tally = new StoryTally(store);
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(new StoryChange(-1, -1));
        assertThat(add(Subject.of(Kind.ENTITY, EntityType.LOCATION, "Lima"), MORNING, "s", -1))
                .isEqualTo(new StoryChange(-1, -1));
        tally.flush();
        assertThat(entries()).isZero();
    }

    /** A story's id is arbitrary: here one name's key collides with that of another story's name. */
    @Test
    void collidingKeysOfTwoStoriesDoNotOverwriteEachOther() {
        String crafted = "s|PERSON|A";
        Subject inCrafted = Subject.of(Kind.ENTITY, EntityType.PERSON, "B");
        Subject inPlain = Subject.of(Kind.ENTITY, EntityType.PERSON, "A|PERSON|B");
        fill("s");
        add(inPlain, MORNING, "s", 2);
        tally.flush();

        fill(crafted);
        assertThat(add(inCrafted, MORNING, crafted, 1)).isEqualTo(new StoryChange(1, 1));
        tally.flush();
        tally = new StoryTally(store);
        assertThat(add(inPlain, MORNING, "s", -1)).as("told once more").isEqualTo(StoryChange.NONE);
        assertThat(add(inPlain, MORNING, "s", -1)).isEqualTo(new StoryChange(-1, -1));
        assertThat(add(inCrafted, MORNING, crafted, -1)).isEqualTo(new StoryChange(-1, -1));
    }

    @Test
    void storiesBeyondTheMostAreWrittenEarlierAndContinued() {
        for (int i = 0; i < StoryTally.MOST_STORIES; i++) {
            assertThat(add(ANA, MORNING, "s" + i, 1)).isEqualTo(new StoryChange(1, 1));
        }
        assertThat(entries()).as("as many as are kept").isZero();

        assertThat(add(ANA, MORNING, "s" + StoryTally.MOST_STORIES, 1)).isEqualTo(new StoryChange(1, 1));
        assertThat(entries()).isEqualTo(StoryTally.MOST_STORIES);

        assertThat(add(ANA, MORNING, "s0", 1)).as("told already").isEqualTo(StoryChange.NONE);
        assertThat(add(ANA, MORNING, "s0", -2)).isEqualTo(new StoryChange(-1, -1));
        tally.flush();
        assertThat(entries()).isEqualTo(StoryTally.MOST_STORIES);
    }

    private void fill(String story) {
        for (int i = 0; i < StoryTally.MOST_NAMES; i++) {
            add(Subject.of(Kind.ENTITY, EntityType.PERSON, "Name " + i), MORNING, story, 1);
        }
    }

    /** Compared with a map that holds everything; more names than an entry holds, written and re-read now and then. */
    @Test
    void changesMatchTheSumsForManyNames() {
        Random random = new Random(7);
        Map<String, Long> sums = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            Subject subject = Subject.of(
                    random.nextBoolean() ? Kind.ENTITY : Kind.SPEAKER,
                    EntityType.PERSON,
                    "Name " + random.nextInt(random.nextBoolean() ? 4 : 3 * StoryTally.MOST_NAMES));
            String story = "s" + random.nextInt(2);
            Hour hour = random.nextBoolean() ? MORNING : NEXT_DAY;
            int more = random.nextInt(3) == 0 ? -1 : 1;
            String total = subject + story;
            String day = total + hour.day();
            long before = sums.getOrDefault(total, 0L);
            long beforeOfDay = sums.getOrDefault(day, 0L);
            sums.put(total, before + more);
            sums.put(day, beforeOfDay + more);
            assertThat(add(subject, hour, story, more))
                    .isEqualTo(new StoryChange(step(before, before + more), step(beforeOfDay, beforeOfDay + more)));
            if (random.nextInt(50) == 0) {
                tally.flush();
                tally = random.nextBoolean() ? tally : new StoryTally(store);
            }
        }
        tally.flush();
        assertThat(entries()).as("names beyond the most").isGreaterThan(2);
    }

    private static int step(long before, long after) {
        return Boolean.compare(after > 0, before > 0);
    }

    private static Bytes earlierKey(String story, Subject subject) {
        return Bytes.wrap((story + '|' + subject.type() + '|' + subject.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** Entries for this many articles of the morning with a name, in the layout with roles and each article's days. */
    private static byte[] earlier(int articles) {
        return new BinaryWriter()
                .unsigned(1)
                .unsigned(1)
                .string("e")
                .unsigned(1)
                .signed(MORNING.day().toEpochDay() * 2)
                .signed(articles)
                .toBytes();
    }

    private StoryChange add(Subject subject, Hour hour, String story, int articles) {
        return tally.add(new CountChange(subject, hour, articles(articles), story));
    }

    private static Amounts articles(int number) {
        return new Amounts(number, 0, 0, 0, 0, 0, 0);
    }

    private long entries() {
        return store.approximateNumEntries();
    }
}
