package io.quotewire.core.speaker.office;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The referent of "the academic", who was introduced by another noun. */
final class OfficeHoldersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz], a lecturer in law, was late. “No,” the academic said. | the academic
            [P Ana Ruiz], professor of sociology at Lima, left. “No,” the sociologist said. | the sociologist
            Sgt [P Ana Ruiz] was late. “No,” the officer said. | the officer
            [O City] boss [P Ana Ruiz] was late. “No,” the [O City] manager said. | the City manager
            """)
    void isTheOnlyOneOfTheKind(String text, String source) {
        assertThat(who(text, source)).isEqualTo("PERSON Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The deputy spokesman, [P Ana Ruiz], left. “No,” the spokesman said. | PERSON Ana Ruiz
            The deputy spokesman, [P Ana Ruiz], met spokesman [P Jan Kok]. “No,” the spokesman said. | PERSON Jan Kok
            The deputy mayor, [P Ana Ruiz], left. “No,” the mayor said. | UNKNOWN
            """)
    void isADeputyWhoAloneSpeaks(String text, String person) {
        assertThat(who(text, text.substring(text.indexOf("the ", text.indexOf('“')), text.indexOf(" said"))))
                .isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # two, or another since
            [P Ana Ruiz], a lecturer, met [P Karl Voss], a historian. “No,” the academic said. | the academic
            [P Ana Ruiz], a lecturer, read the thesis by [P Karl Voss]. “No,” the academic said. | the academic
            [P Ana Ruiz], a lecturer, left. [P Karl Voss] was glad. “No,” the academic said. | the academic
            # somebody else has been called so
            It is not by the artist. Illustrator [P Ana Ruiz] drew it. “No,” the artist said. | the artist
            # other words
            [O Harland] CEO [P Ana Ruiz] was late. “No,” the [O Quayton] boss said. | the Quayton boss
            [P Ana Ruiz], professor of physiology at Lima, left. “No,” the physicist said. | the physicist
            # an office with a tail, of which there are many
            [P Ana Ruiz], head of tax, was late. “No,” the head of tax’s deputy said. | the head of tax’s deputy
            """)
    void isNobodyElse(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # another, or somebody unnamed since, for nouns whose bearers often remain anonymous
            Sgt [P Ana Ruiz] was hurt. A colleague drove her home. “No,” the officer said. | the officer
            Sgt [P Ana Ruiz] called two constables. “No,” the officer said. | the officer
            Sgt [P Ana Ruiz] was hurt. Her deputy took over. “No,” the officer said. | the officer
            Analyst [P Ana Ruiz] was late. But [P Karl Voss], too, was late. “No,” the analyst said. | the analyst
            """)
    void isAnonymousIfOneOfMany(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNNAMED");
    }
}
