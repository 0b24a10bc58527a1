package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names with which persons were born. */
class BirthNamesTest {
    @Test
    void nameBehindNeeIsTheBearers() {
        assertThat(people("[P Ann Hill] (née [P Pym]) left. Her father, [P Ned Pym], came. [P Pym] slept."))
                .containsExactly("Ann Hill", "Ann Hill", "Ned Pym", "Ned Pym");
        assertThat(people("[P Ann Hill], nee [P Pym], left.")).containsOnly("Ann Hill");
    }

    @Test
    void nameBehindBornIsWhosever() {
        assertThat(people("[P Ann Hill] died. Born [P Ann Mary Pym] in Lima, she sang."))
                .doesNotHaveDuplicates();
    }
}
