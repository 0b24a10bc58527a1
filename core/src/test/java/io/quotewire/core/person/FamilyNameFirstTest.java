package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in which the family name comes first. */
class FamilyNameFirstTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Jong Un",
                "Moon Jae-in",
                "Xi Jinping",
                "Wang Yi",
                "Park Chan-wook",
                "Song Hye-kyo",
                "Kim Jun-rak",
                "Tan Kiat Haw",
                "Lim Ah Seng",
                "Chan Wei Ling",
                "Leung Chi-chiu",
                "Leung Mei-Fung",
                "Goh Swee Keat",
                "Tsai Hsin-hua"
            })
    void areRecognisedByForm(String name) {
        PersonName words = new PersonName(List.of(name.split(" ", -1)));

        assertThat(words.last()).isEqualTo(name.substring(0, name.indexOf(' ')));
        assertThat(words.given()).isEqualTo(name.substring(name.indexOf(' ') + 1));
        assertThat(words).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Carrie Leung Mei-fung", "Peter Tan Kiat Haw", "Ann Lim Ah Seng"})
    void areRecognisedBehindAnotherFirstName(String name) {
        List<String> words = List.of(name.split(" ", -1));
        PersonName read = new PersonName(words);

        assertThat(read.last()).isEqualTo(words.get(1));
        assertThat(read.given()).isEqualTo(words.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Campbell",
                "Lee Harvey Oswald",
                "Tang Smith",
                "Long John Silver",
                "Min Woo Lee",
                "Kim",
                "Lee Van Dam",
                "Tan Ann Smith",
                "Lee Anne-marie Hill",
                "Low Fat Jones",
                "Chan Ho Park",
                "Ma Jean-pierre"
            })
    void otherNamesAreNotMatched(String name) {
        assertThat(new PersonName(List.of(name.split(" ", -1))).last())
                .isEqualTo(name.substring(name.lastIndexOf(' ') + 1));
    }
}
