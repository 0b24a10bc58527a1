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
            [P Karl Voss] left. “It is old,” the driver said.  | the driver
            The owner of the bakery said [P Karl Voss] was old. | The owner of the bakery
            The nurse, who was named in May, said [P Karl Voss] was old. | The nurse
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
            # whom nobody is expected to know
            The owner of a bakery said [P Karl Voss] was old. | The owner of a bakery
            The head of another yard said [P Karl Voss] was old. | The head of another yard
            The manager for one of the yards said [P Karl Voss] was old. | The manager for one of the yards
            # who remains anonymous by choice
            The nurse, who asked not to be named, said [P Karl Voss] was old. | The nurse
            The nurse, speaking on condition of anonymity, said [P Karl Voss] was old. | The nurse
            # of whom a text without any name says no more
            A car hit a tree. “It is old,” the driver said. | the driver
            A girl fell. The girl's mother said it was old. | The girl's mother
            # people and texts for whom no name is to be expected
            [P Karl Voss] left. “It is old,” the local media said. | the local media
            [P Karl Voss] left. The prosecution said it was old. | The prosecution
            [P Karl Voss] left. The fishing industry said it was old. | The fishing industry
            [P Karl Voss] left. According to the agreement, it is old. | the agreement
            # introduced before a participle
            A letter came. The letter issued on Monday said [P Karl Voss] was old. | The letter issued on Monday
            """)
    void isIntroducedByTheText(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNNAMED");
    }
}
