package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues with "that" before a noun or before a clause, with names marked by hand. */
class PointedAtTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] asked that the boat be sold. | Hale: the boat be sold
            [P Hale] asked that they leave the boat. | Hale: they leave the boat
            [P Hale] asked that question she always asks. | -
            [P Hale] shared that photo he took. | -
            The court held that the ban was void. | The court: the ban was void
            The court held that lawyers were wrong. | The court: lawyers were wrong
            [P Hale] held that post until it closed. | -
            Legend held that the well was cursed. | -
            A doctrine holds that the ban is void. | -
            """)
    void reportOnlyClauses(String sentence, String said) {
        assertThat(FoundFrames.of(new SaidThat(), sentence)).isEqualTo(said);
    }
}
