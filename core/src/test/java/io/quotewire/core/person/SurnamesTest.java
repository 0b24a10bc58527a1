package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose surname a single word is. */
class SurnamesTest {
    @Test
    void giveOneOfSeveralSurnamesToItsBearer() {
        assertThat(people("[P Ana Luz Salas Ruiz] left. [P Salas] came.")).containsOnly("Ana Luz Salas Ruiz");
        assertThat(people("[P Leo Salas de la Paz] left. [P Salas] came.")).containsOnly("Leo Salas de la Paz");
    }

    @Test
    void takeMrAndASurnameForNobodyWithThatFirstName() {
        assertThat(people("[P Tolk Quay] met [P Rory Tolk]. [P Tolk Quay] left. Mr [P Tolk] came."))
                .containsExactly("Tolk Quay", "Rory Tolk", "Tolk Quay", "Rory Tolk");
    }

    @Test
    void takeASurnameForTheOneWithoutAParticle() {
        assertThat(people("[P Ann Tolk] met [P Piet van Tolk]. [P Tolk] left."))
                .containsExactly("Ann Tolk", "Piet van Tolk", "Ann Tolk");
        assertThat(people("[P Piet van Tolk] came. [P Tolk] left.")).containsOnly("Piet van Tolk");
    }

    @Test
    void takeNobodyForAnOfficeNamedAfterAPlace() {
        assertThat(people("[P Florence Somer] met the Duke of [L Somer].")).containsExactly("Florence Somer", "-");
    }
}
