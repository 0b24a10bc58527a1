package io.quotewire.core.speaker.office;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The referent of "the academic", who was introduced by another noun, and of "the head of research". */
final class OfficeHoldersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz], a lecturer in law, was late. “No,” the academic said. | the academic
            Political scientist [P Ana Ruiz] was late. “No,” the political expert said. | the political expert
            [P Ana Ruiz], professor of sociology at Lima, left. “No,” the sociologist said. | the sociologist
            Insp [P Ana Ruiz] was late. “No,” the officer said. | the officer
            [O City] boss [P Ana Ruiz] was late. “No,” the [O City] manager said. | the City manager
            [P Ana Ruiz], head of research, was late. “No,” the head of research said. | the head of research
            """)
    void isTheOnlyOneOfTheKind(String text, String source) {
        assertThat(who(text, source)).isEqualTo("PERSON Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # two, another, or somebody unnamed since
            [P Ana Ruiz], a lecturer, met [P Karl Voss], a historian. “No,” the academic said. | the academic
            Insp [P Ana Ruiz] was hurt. A colleague drove her home. “No,” the officer said. | the officer
            [P Ana Ruiz], a lecturer, left. [P Karl Voss] was glad. “No,” the academic said. | the academic
            # somebody else has been called so
            It is not by the artist. Illustrator [P Ana Ruiz] drew it. “No,” the artist said. | the artist
            # other words
            [O Harland] CEO [P Ana Ruiz] was late. “No,” the [O Quayton] boss said. | the Quayton boss
            [P Ana Ruiz], professor of physiology at Lima, left. “No,” the physicist said. | the physicist
            [P Ana Ruiz], head of research, was late. “No,” the head of sales said. | the head of sales
            [P Ana Ruiz], head of tax, left. [P Karl Voss] took over. “No,” the head of tax said. | the head of tax
            """)
    void isNobodyElse(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNNAMED");
    }
}
