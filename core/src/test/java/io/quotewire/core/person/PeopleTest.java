package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {
    @Test
    void gatherTheNamesOfOnePerson() {
        assertThat(people("[P Mary Larkin] met [P Larkin] and [P Mary]. Then [P Mary Larkin] left."))
                .containsExactly("Mary Larkin", "Mary Larkin", "Mary Larkin", "Mary Larkin");
    }

    @Test
    void knowASurnameByAFullNameThatComesLater() {
        assertThat(people("[P Larkin] left. It was [P Mary Larkin].")).containsExactly("Mary Larkin", "Mary Larkin");
    }

    @Test
    void takeTheFullestFormOfAName() {
        assertThat(people("[P Mary Larkin] left. [P Mary Jane Larkin] came."))
                .containsExactly("Mary Jane Larkin", "Mary Jane Larkin");
    }

    @Test
    void takeANameWithItsAccentsAndWithoutForOne() {
        assertThat(people("[P Ana Núñez] left. [P Nunez] came. [P Ana Nunez] sat."))
                .containsOnly("Ana Núñez");
        assertThat(people("[P Ana Nunez] left. [P Ana Núñez] sat.")).containsOnly("Ana Núñez");
    }

    @Test
    void giveTheFirstOfTwoSurnamesToTheirBearer() {
        assertThat(people("[P Ana Salas Ruiz] left. [P Salas] came.")).containsOnly("Ana Salas Ruiz");
        assertThat(people("[P Ana Salas de Ruiz] left. [P Salas] came.")).containsOnly("Ana Salas de Ruiz");
        assertThat(people("[P Ana Maria van Ruiz] left. [P Maria] came."))
                .containsExactly("Ana Maria van Ruiz", "Maria");
    }

    @Test
    void resolveASharedSurnameToThePersonNamedLast() {
        assertThat(people("[P Mary Larkin] came. [P David Larkin] came. [P Larkin] left."))
                .containsExactly("Mary Larkin", "David Larkin", "David Larkin");
    }

    @Test
    void resolveASharedSurnameAheadOfAllFullNamesToThePersonNamedFirst() {
        assertThat(people("[P Larkin] speaks\n[P Mary Larkin] came. [P David Larkin] died."))
                .containsExactly("Mary Larkin", "Mary Larkin", "David Larkin");
    }

    @Test
    void resolveASharedSurnameToThePersonNotIntroducedAsKin() {
        assertThat(people("[P David Larkin] came with his wife, [P Mary Larkin]. [P Larkin] left."))
                .containsExactly("David Larkin", "Mary Larkin", "David Larkin");
        assertThat(people("Governor [P Larkin] met [P Mary Larkin], his wife. [P Larkin] left."))
                .containsExactly("Larkin", "Mary Larkin", "Larkin");
        assertThat(people("[P Larkin] came. His son, [P David Larkin], left."))
                .containsExactly("Larkin", "David Larkin");
        assertThat(people("His son, [P David Larkin], left. [P Larkin] came."))
                .containsExactly("David Larkin", "David Larkin");
    }

    @Test
    void resolveASharedSurnameToThePersonUsuallyCalledByIt() {
        String he = "[P David Larkin] came. [P Larkin] spoke. ";
        assertThat(people(he + "[P Larkin] showed a photo of [P Mary Larkin]. [P Larkin] left."))
                .containsExactly("David Larkin", "David Larkin", "David Larkin", "Mary Larkin", "David Larkin");
        assertThat(people(he + "[P Larkin] left. [P Mary Larkin] stayed. [P Larkin] sat."))
                .endsWith("Mary Larkin", "Mary Larkin");
    }

    @Test
    void distinguishASharedSurnameByTitles() {
        assertThat(people("[P Mary Larkin] met [P David Larkin]. Mrs. [P Larkin] left. Mr. [P Larkin] stayed."))
                .containsExactly("Mary Larkin", "David Larkin", "Mary Larkin", "David Larkin");
    }

    @Test
    void knowNicknamesAndInitials() {
        assertThat(people("[P William Harcourt] met [P Bill Harcourt] and [P W. Harcourt]."))
                .containsOnly("William Harcourt");
        assertThat(people("[P William Harcourt] met [P Mary Harcourt].")).doesNotHaveDuplicates();
    }

    @Test
    void distinguishJuniorFromHisFather() {
        assertThat(people("[P David Okafor] met [P David Okafor Jr.] today.")).doesNotHaveDuplicates();
    }

    @Test
    void knowTheFirstOfTwoSurnames() {
        assertThat(people("[P Ana Salas Ruiz] came. [P Salas] left. [P Ruiz] left."))
                .containsOnly("Ana Salas Ruiz");
    }

    @Test
    void knowAFamilyNameOfSeveralWords() {
        assertThat(people("[P Jan van der Hill] came. [P Van der Hill] left. [P Hill] slept."))
                .containsOnly("Jan van der Hill");
        assertThat(people("[P De Larkin] left. It was [P Ana de Larkin].")).containsOnly("Ana de Larkin");
        assertThat(people("[P Mary Larkin] came. [P De Larkin] left.")).containsExactly("Mary Larkin", "De Larkin");
        assertThat(people("[P Morrow] sang. [P Van Morrow] left.")).containsOnly("Van Morrow");
        assertThat(people("[P Van Morrow] sang. [P Van] slept.")).containsOnly("Van Morrow");
    }

    @Test
    void knowASurnameWithoutItsArticle() {
        assertThat(people("[P Karim al-Hadad] came. [P Hadad] left. [P al-Hadad] left. [P Al-Hadad] left."))
                .containsOnly("Karim al-Hadad");
        assertThat(people("[P Karim al-Hadad] came. [P Ana Hadad] came. [P Hadad] left."))
                .containsExactly("Karim al-Hadad", "Ana Hadad", "Ana Hadad");
        assertThat(people("[P Ana Al-Hill] came. [P Mary Alp-Hume] came. [P Hume] left."))
                .containsExactly("Ana Al-Hill", "Mary Alp-Hume", "Hume");
    }

    @Test
    void acceptASurnameTaggedAsAnOrganization() {
        assertThat(people("[P Mary Larkin] came. [O Larkin] left.")).containsExactly("Mary Larkin", "Mary Larkin");
        assertThat(people("[P Mary Larkin] came. It was the [O Larkin] again.")).containsExactly("Mary Larkin", "-");
        assertThat(people("[P Larkin] came. [O Larkin] left.")).containsExactly("Larkin", "-");
    }

    @Test
    void titleAloneIsNotAPerson() {
        assertThat(people("[P Gov.] spoke. [P President] spoke. [P Marshall] spoke."))
                .containsExactly("-", "-", "Marshall");
    }

    @Test
    void removeTitlesAndPossessorsFromNames() {
        assertThat(people("[P President Mary Larkin] met [P Tarn's David Okafor]."))
                .containsExactly("Mary Larkin", "David Okafor");
    }

    @Test
    void inferGenderFromTitlesAndFirstNames() {
        People people = MarkedPeople.of("[P Mary Larkin] met [P David Okafor], Mrs. [P Tarn] and [P Zu Holt].");

        assertThat(people.persons())
                .extracting(Person::gender)
                .containsExactly(Gender.FEMALE, Gender.MALE, Gender.UNKNOWN, Gender.FEMALE);
    }

    @Test
    void findTheBearerOfAWord() {
        People people = MarkedPeople.of("[P Mary Larkin] met [P David Okafor].");

        assertThat(people.bearing("larkin").map(Person::name))
                .hasValueSatisfying(name -> assertThat(name).hasToString("Mary Larkin"));
        assertThat(people.bearing("David")).isPresent();
        assertThat(people.bearing("Tarn")).isEmpty();
    }

    @Test
    void matchAnInitialWithALaterFullName() {
        assertThat(MarkedPeople.of("[P W. Harcourt] came. [P William Harcourt] left.")
                        .persons())
                .hasSize(1);
    }

    @Test
    void distinguishAnotherInitial() {
        assertThat(people("[P William Harcourt] came. [P J. Harcourt] left.")).doesNotHaveDuplicates();
    }

    @Test
    void resolveACouplesSurnameToThePersonLastCalledByFirstName() {
        assertThat(people("[P Mary Larkin] met [P David Larkin]. [P Mary] spoke. [P Larkin] left."))
                .containsExactly("Mary Larkin", "David Larkin", "Mary Larkin", "Mary Larkin");
    }

    @Test
    void titleOfTheOtherGenderIsAnotherPerson() {
        assertThat(people("[P Mary Larkin] came. Mr. [P Larkin] left.")).containsExactly("Mary Larkin", "Larkin");
    }

    @Test
    void inferGenderFromALaterTitle() {
        assertThat(MarkedPeople.of("[P Zu Holt] came. Mrs. [P Holt] left.").persons())
                .extracting(Person::gender)
                .containsExactly(Gender.FEMALE);
    }

    @Test
    void ignoreFirstNamesThatMayBeSurnames() {
        assertThat(MarkedPeople.of("[P Mary] left.").persons())
                .extracting(Person::gender)
                .containsExactly(Gender.UNKNOWN);
    }

    @Test
    void matchAGivenNameWithItsInitial() {
        assertThat(people("[P W. Harcourt] came. [P William Harcourt] left.")).containsOnly("William Harcourt");
        assertThat(people("[P William Harcourt] came. [P W. Harcourt] left.")).containsOnly("William Harcourt");
    }

    @Test
    void knowTheNameInQuoteMarks() {
        assertThat(people("[P Gianluigi “Gigi” Moretti] scored. [P Gigi Moretti] waved. [P Gigi] left."))
                .containsOnly("Gianluigi Moretti");
        assertThat(people("[P Gianluigi “Gigi” Moretti] scored. [P Marco Moretti] waved."))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowAFamilyNameThatComesFirstAndTheGivenNameAfterIt() {
        assertThat(people("[P Xi Jinping] came. [P Jinping] left. [P Xi] left."))
                .containsOnly("Xi Jinping");
    }

    @Test
    void personIntroducedAsKinHasNoOffice() {
        assertThat(people("President [P Marlow] came. The first lady, [P Karen Marlow], spoke. President "
                        + "[P Marlow] left."))
                .containsExactly("Marlow", "Karen Marlow", "Marlow");
        assertThat(people("His wife [P Karen Marlow] came. Sen. [P Marlow] left. [P Karen Marlow] stayed."))
                .containsExactly("Karen Marlow", "Marlow", "Karen Marlow");
        assertThat(people("[P Karen Marlow] came. President [P Marlow] left.")).containsOnly("Karen Marlow");
    }

    @Test
    void countTheNamesOfEachPerson() {
        assertThat(MarkedPeople.of("[P Mary Larkin] met [P Holt]. [P Larkin] left. [P Mary] stayed.")
                        .persons())
                .extracting(Person::mentions)
                .containsExactly(3, 1);
    }

    @Test
    void excludeOrganizationsAndPlaces() {
        assertThat(MarkedPeople.of("[O Dock Bank] in [L Tarn] shut.").persons()).isEmpty();
    }

    @Test
    void matchANameInCapitals() {
        assertThat(people("[P Mary Larkin] came. [P MARY LARKIN] left.")).containsOnly("Mary Larkin");
    }

    @Test
    void knowTheLastWordsOfAFullName() {
        assertThat(people("[P Mary Jane Larkin] came. [P Jane Larkin] left.")).containsOnly("Mary Jane Larkin");
    }

    @Test
    void knowASonByHisSurname() {
        assertThat(people("[P David Okafor Jr.] came. [P Okafor] left.")).containsOnly("David Okafor Jr.");
    }
}
