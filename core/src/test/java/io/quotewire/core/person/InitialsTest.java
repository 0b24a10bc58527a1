package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Initials and the names they stand for. */
class InitialsTest {
    @Test
    void shortFirstNameIsNotAnInitial() {
        assertThat(people("[P Ed Larkin] met [P Emma Larkin].")).doesNotHaveDuplicates();
        assertThat(people("[P Anna Larkin] met [P Al Larkin].")).doesNotHaveDuplicates();
        assertThat(people("[P Jo Larkin] met [P Jeremy Larkin].")).doesNotHaveDuplicates();
        assertThat(people("[P ED LARKIN] met [P EMMA LARKIN].")).doesNotHaveDuplicates();
        assertThat(people("[P Li Na] met [P Li Ning].")).containsExactly("Li Na", "Li Ning");
        assertThat(people("[P Wu Ying] met [P Wu Yi].")).containsExactly("Wu Ying", "Wu Yi");
    }

    @Test
    void shortFirstNameMatchesTheFullName() {
        assertThat(people("[P Edward Larkin] came. [P Ed Larkin] left.")).containsOnly("Edward Larkin");
        assertThat(people("[P Di Larkin] came. [P Diana Larkin] left.")).containsOnly("Di Larkin");
    }

    @Test
    void twoCapitalsAreInitials() {
        assertThat(people("[P JD Larkin] came. [P James Larkin] left.")).containsOnly("James Larkin");
        assertThat(people("[P J.D. Larkin] came. [P James Larkin] left.")).containsOnly("J.D. Larkin");
        assertThat(people("[P JD LARKIN] came. [P James Larkin] left.")).containsOnly("James Larkin");
        assertThat(people("[P A.J. LARKIN] came. [P Anna Larkin] left.")).containsOnly("Anna Larkin");
    }

    @Test
    void initialDoesNotMatchTheOtherGender() {
        assertThat(people("Mr. [P E. Larkin] met [P Emma Larkin].")).doesNotHaveDuplicates();
    }

    @Test
    void genderOfAnInitialIsThatOfTheFollowingName() {
        assertThat(MarkedPeople.of("[P E. Larkin] came. [P Emma Larkin] left.").persons())
                .extracting(Person::gender)
                .containsExactly(Gender.FEMALE);
    }
}
