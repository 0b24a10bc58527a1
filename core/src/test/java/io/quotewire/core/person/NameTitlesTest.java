package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.published;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameTitlesTest {
    @Test
    void keepTheTitleOfASingleName() {
        assertThat(published("King [P Charles] left. [P Charles] came.")).containsOnly("King Charles");
        assertThat(published("Pope [P Leo XIV] left. [P Leo] came.")).containsOnly("Pope Leo XIV");
        assertThat(published("[P Lord Larkin] left. [P Larkin] came.")).containsOnly("Lord Larkin");
        assertThat(published("Lord [P Larkin] left. [P Mary Larkin] came."))
                .containsExactly("Lord Larkin", "Mary Larkin");
        assertThat(published("Lord [P Larkin] left. [P Karl Larkin] came.")).containsOnly("Karl Larkin");
        assertThat(published("After meeting the King [P Larkin] left. [P Larkin] came."))
                .containsOnly("Larkin");
        assertThat(published("Lady [P Larkin] left. [P Larkin] came.")).containsOnly("Larkin");
        assertThat(published("Lady [P Larkin] left. Lady [P Larkin] ate. [P Larkin] came."))
                .containsOnly("Lady Larkin");
        assertThat(published("Mr [P Larkin] left.")).containsOnly("Larkin");
    }
}
