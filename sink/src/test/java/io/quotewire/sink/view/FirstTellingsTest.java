package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first of many tellings. */
class FirstTellingsTest {
    private static final Telling FIRST = Tellings.at("a", "2026-03-02T08:00:00Z");
    private static final Telling SECOND = Tellings.at("b", "2026-03-02T09:00:00Z");
    private static final Telling THIRD = Tellings.at("c", "2026-03-03T08:00:00Z");

    private final FirstTellings two = new FirstTellings(2);

    @Test
    void areInOrderOfTime() {
        two.add(THIRD);
        two.add(SECOND);
        two.add(FIRST);

        assertThat(two.list()).containsExactly(FIRST, SECOND);
    }

    @Test
    void acceptNoMoreWhenFull() {
        assertThat(two.add(FIRST)).isTrue();
        assertThat(two.isWhole()).isTrue();
        assertThat(two.add(SECOND)).isFalse();
        assertThat(two.isWhole()).as("others may follow").isFalse();
    }

    @Test
    void areIncompleteAfterOneOfAFullListIsRemoved() {
        two.add(FIRST);
        two.add(SECOND);

        assertThat(two.change(Optional.of(THIRD), Optional.empty()))
                .as("it was not among them")
                .isTrue();
        assertThat(two.change(Optional.of(FIRST), Optional.of(THIRD))).isFalse();
    }

    @Test
    void areCompleteAfterARemovalIfTheyWereAll() {
        two.add(FIRST);

        assertThat(two.change(Optional.of(FIRST), Optional.of(SECOND))).isTrue();
        assertThat(two.list()).containsExactly(SECOND);
        assertThat(two.change(Optional.of(SECOND), Optional.empty())).isTrue();
        assertThat(two.size()).isZero();
    }

    @Test
    void ofADayAreSelectedFromAll() {
        FirstTellings all = new FirstTellings(3);
        all.add(FIRST);
        all.add(THIRD);
        ToldWindow day = new ToldWindow(FIRST.group(), Optional.of(LocalDate.parse("2026-03-03")));

        assertThat(all.of(day).list()).containsExactly(THIRD);
    }
}
