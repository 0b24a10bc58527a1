package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
    private final Person person = new Person(new PersonName(List.of("Larkin")), Gender.UNKNOWN, Kin.NONE);

    @Test
    void knowsTheMentionBeforeAnother() {
        person.add(7, person.name(), Gender.UNKNOWN);
        person.add(2, person.name(), Gender.UNKNOWN);
        person.add(2, person.name(), Gender.UNKNOWN);

        assertThat(person.mentions()).isEqualTo(2);
        assertThat(person.lastMentionBefore(2)).isEqualTo(-1);
        assertThat(person.lastMentionBefore(3)).isEqualTo(2);
        assertThat(person.lastMentionBefore(7)).isEqualTo(2);
        assertThat(person.lastMentionBefore(100)).isEqualTo(7);
    }

    @Test
    void takesTheFullerNameAndTheFirstGenderTold() {
        person.add(0, new PersonName(List.of("Mary", "Larkin")), Gender.UNKNOWN);
        person.add(1, new PersonName(List.of("Larkin")), Gender.FEMALE);
        person.add(2, new PersonName(List.of("Larkin")), Gender.MALE);

        assertThat(person.name()).hasToString("Mary Larkin");
        assertThat(person.gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void keepsManyMentions() {
        for (int i = 99; i >= 0; i--) {
            person.add(2 * i, person.name(), Gender.UNKNOWN);
        }

        assertThat(person.mentions()).isEqualTo(100);
        assertThat(person.lastMentionBefore(101)).isEqualTo(100);
    }
}
