package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source asks who wants to remain unnamed. */
class AnonymityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] asked that his surname not be published. | -
            [P Hale] insisted that her real name not be used. | -
            [P Hale] insisted that only her first name be used. | -
            [P Hale] asked that her identity be protected for fear of the gang. | -
            [P Hale] asked that her name be added to the list. | Hale: her name be added to the list
            [P Hale] asked that her name be used on the shirts. | Hale: her name be used on the shirts
            [P Hale] asked that the surname not be published. | Hale: the surname not be published
            [P Hale] said that her name was used. | Hale: that her name was used
            [P Hale] ordered that her name not be used. | Hale: that her name not be used
            Lawyers asked that her name not be used. | Lawyers: her name not be used
            """)
    void isAWishAboutTheOwnName(String sentence, String said) {
        assertThat(FoundFrames.of(new SaidThat(), sentence)).isEqualTo(said);
    }
}
