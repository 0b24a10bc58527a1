package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.count.StoryTally.Change;
import io.quotewire.streaming.contract.Count.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
    void aStoryCountsOnceHoweverManyTellItAndForAsLongAsOneStands() {
        assertThat(add(ANA, MORNING, "s", 1)).isEqualTo(new Change(1, 1));
        assertThat(add(ANA, EVENING, "s", 1)).isEqualTo(Change.NONE);
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(Change.NONE);
        assertThat(add(ANA, EVENING, "s", -1)).isEqualTo(new Change(-1, -1));
    }

    @Test
    void itIsEmptyUntilAStoryIsCounted() {
        assertThat(tally.isEmpty()).isTrue();
        add(ANA, MORNING, "s", 1);
        tally.flush();
        assertThat(tally.isEmpty()).isFalse();
    }

    @Test
    void aDayHasItOfItsOwnAndWhatIsUndatedHasNoDay() {
        assertThat(add(ANA, MORNING, "s", 1)).isEqualTo(new Change(1, 1));
        assertThat(add(ANA, NEXT_DAY, "s", 1)).isEqualTo(new Change(0, 1));
        assertThat(add(ANA, MORNING.undated(true), "s", 1)).isEqualTo(Change.NONE);
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(new Change(0, -1));
        assertThat(add(ANA, NEXT_DAY, "s", -1)).isEqualTo(new Change(0, -1));
        assertThat(add(ANA, MORNING.undated(true), "s", -1)).isEqualTo(new Change(-1, 0));
    }

    @Test
    void whatComesBeforeWhatItTakesBackIsBelowZeroForAWhile() {
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(Change.NONE);
        assertThat(add(ANA, MORNING, "s", 1)).isEqualTo(Change.NONE);
        assertThat(add(ANA, MORNING, "s", 1)).isEqualTo(new Change(1, 1));
    }

    @Test
    void asWhatSomebodyFiguresIsCountedApart() {
        Subject speaker = Subject.of(Kind.SPEAKER, EntityType.PERSON, "Ana Ruiz");
        Subject onPeru = Subject.pair(EntityType.PERSON, "Ana Ruiz", EntityType.LOCATION, "Peru");
        Subject onLima = Subject.pair(EntityType.PERSON, "Ana Ruiz", EntityType.LOCATION, "Lima");
        for (Subject subject : new Subject[] {ANA, speaker, onPeru, onLima, Subject.publisher("Ana Ruiz")}) {
            assertThat(add(subject, MORNING, "s", 1)).as(subject.toString()).isEqualTo(new Change(1, 1));
        }
        assertThat(add(ANA, MORNING, "another", 1)).isEqualTo(new Change(1, 1));
    }

    @Test
    void anArticleWithoutAStoryOrWhoseNumberStaysChangesNoStory() {
        assertThat(tally.add(new CountChange(ANA, MORNING, articles(1), null))).isEqualTo(Change.NONE);
        assertThat(add(ANA, MORNING, "s", 0)).isEqualTo(Change.NONE);
        tally.flush();
        assertThat(entries()).isZero();
    }

    @Test
    void whatIsWrittenIsGoneOnWithAndAnEntryThatIsEmptyGoes() {
        add(ANA, MORNING, "s", 1);
        add(Subject.of(Kind.SPEAKER, EntityType.PERSON, "Ana Ruiz"), MORNING, "s", 1);
        assertThat(entries()).as("before it is written").isZero();
        tally.flush();
        assertThat(entries()).as("one for the name in the story").isOne();

        tally = new StoryTally(store);
        assertThat(add(ANA, MORNING, "s", -1)).isEqualTo(new Change(-1, -1));
        assertThat(add(Subject.of(Kind.SPEAKER, EntityType.PERSON, "Ana Ruiz"), MORNING, "s", -1))
                .isEqualTo(new Change(-1, -1));
        tally.flush();
        assertThat(entries()).isZero();
    }

    @Test
    void anUnknownLayoutIsNotGuessedAt() {
        store.put(Bytes.wrap("s|PERSON|Ana Ruiz".getBytes(StandardCharsets.UTF_8)), new byte[] {9});
        assertThatThrownBy(() -> add(ANA, MORNING, "s", 1)).hasMessageContaining("unknown layout, 9");
    }

    private Change add(Subject subject, Hour hour, String story, int articles) {
        return tally.add(new CountChange(subject, hour, articles(articles), story));
    }

    private static Amounts articles(int number) {
        return new Amounts(number, 0, 0, 0, 0, 0, 0);
    }

    private long entries() {
        return store.approximateNumEntries();
    }
}
