package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void leavesOffWhatIsSetBehindTheName() {
        PersonName name = new PersonName(List.of("Mary", "Larkin", "KC"));

        assertThat(name.last()).isEqualTo("Larkin");
        assertThat(name).hasToString("Mary Larkin");
    }

    @Test
    void keepsASonApartFromHisFather() {
        PersonName son = new PersonName(List.of("David", "Okafor", "Jr."));

        assertThat(son.isJunior()).isTrue();
        assertThat(son.last()).isEqualTo("Okafor");
        assertThat(son).hasToString("David Okafor Jr.");
    }
}
