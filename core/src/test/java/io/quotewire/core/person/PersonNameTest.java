package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @Test
    void removesSuffixes() {
        PersonName name = new PersonName(List.of("Mary", "Larkin", "KC"));

        assertThat(name.last()).isEqualTo("Larkin");
        assertThat(name).hasToString("Mary Larkin");
    }

    @Test
    void distinguishesJuniorFromHisFather() {
        PersonName son = new PersonName(List.of("David", "Okafor", "Jr."));

        assertThat(son.isJunior()).isTrue();
        assertThat(son.last()).isEqualTo("Okafor");
        assertThat(son).hasToString("David Okafor Jr.");
    }

    @Test
    void needsAWord() {
        assertThatThrownBy(() -> new PersonName(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "David Okafor, Okafor",
        "David Okafor ii, Okafor",
        "David Okafor Jr. KC, Okafor",
        "Larkin KC, Larkin",
        "Mary Larkin md, md",
        "III, III",
        "Kim Jong Un, Kim"
    })
    void findsTheFamilyName(String name, String last) {
        assertThat(name(name).last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"Larkin KC, Larkin KC", "Mary Larkin III, Mary Larkin", "David Okafor Sr., David Okafor Sr."})
    void isPublishedWithoutAHonorificSuffix(String name, String published) {
        assertThat(name(name)).hasToString(published);
    }

    @Test
    void distinguishesTheGivenNameFromTheFirstWord() {
        assertThat(name("Kim Jong Un").given()).isEqualTo("Jong Un");
        assertThat(name("Kim Jong Un").first()).isEqualTo("Kim");
    }

    @Test
    void fatherDoesNotMatchJunior() {
        assertThat(name("David Okafor Sr.").isJunior()).isFalse();
    }

    private static PersonName name(String name) {
        return new PersonName(List.of(name.split(" ", -1)));
    }

    @Test
    void isPublishedInTheUsualSpelling() {
        assertThat(new PersonName(List.of("MARY", "O'BRIEN"))).hasToString("Mary O'Brien");
        assertThat(new PersonName(List.of("JD", "MCKAY"))).hasToString("JD McKay");
        assertThat(new PersonName(List.of("AL-HASSAN", "J.", "HILL"))).hasToString("Al-Hassan J. Hill");
        assertThat(new PersonName(List.of("HILL"))).hasToString("HILL");
        assertThat(new PersonName(List.of("MARY", "Hill"))).hasToString("MARY Hill");
    }
}
