package io.quotewire.core.speaker.antecedent;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who cannot be told although a reader is expected to know. */
final class PresupposedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is old,” the minister said. | the minister
            It rained. “It is old,” the Labour leader said. | the Labour leader
            The leader of the [O Harland] crew said it was old. | The leader of the Harland crew
            The budget said it was old. | The budget
            Ministers met. “It is old,” the minister said. | the minister
            “It is old,” the minister said. Later a minister left. | the minister
            The minister left. “It is old,” the minister said. | the minister
            """)
    void isKnownToReaders(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is old,” a minister said. | a minister
            A minister came. “It is old,” the minister said. | the minister
            One junior minister came. “It is old,” the minister said. | the minister
            Another minister came. “It is old,” the junior minister said. | the junior minister
            # who remains anonymous by nature
            “It is old,” the spokesman said. | the spokesman
            “It is old,” the source said. | the source
            # who may have been introduced as anything
            A passenger shouted. “It is old,” the man said. | the man
            A passenger shouted. “It is old,” the young woman said. | the young woman
            """)
    void isIntroducedByTheText(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNNAMED");
    }
}
