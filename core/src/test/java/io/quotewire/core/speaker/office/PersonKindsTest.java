package io.quotewire.core.speaker.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** General nouns for persons, and the fields that tell what somebody is. */
final class PersonKindsTest {
    @ParameterizedTest
    @CsvSource({
        "sociologist, sociology, true",
        "economist, economics, true",
        "historian, history, true",
        "geographer, geography, true",
        "physicist, physiology, false",
        "psychologist, psychiatry, false",
        "lawyer, law, false",
    })
    void aFieldTellsWhatItsScholarsAre(String noun, String field, boolean tells) {
        assertThat(PersonKinds.mayBeOfField(noun) && PersonKinds.isOfField(noun, field))
                .isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource({
        "academic, lecturer, true",
        "officer, sergeant, true",
        "broadcaster, presenter, false",
        "boat, ship, false"
    })
    void aGeneralNounHasItsKinds(String general, String noun, boolean is) {
        assertThat(PersonKinds.of(general).contains(noun)).isEqualTo(is);
    }
}
