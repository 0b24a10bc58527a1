package io.quotewire.core.speaker.office;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an office means that everybody knows, though the text does not say who holds it. */
final class WellKnownHolderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Margaret Thatcher] went to [L Lima]. Her guests left. The prime minister said so. | The prime minister
            It was a day for [P Margaret Thatcher] and [P Ana Ruiz]. The PM said so. | The PM
            [P Ana Ruiz] met [P Margaret Thatcher]. “No,” said the British prime minister. | the British prime minister
            The prime minister has told so. [P Margaret Thatcher] was in [L Lima]. | The prime minister
            [P Margaret Thatcher] met [P Helmut Kohl]. The prime minister said so. | The prime minister
            Mrs [P Thatcher] and MP [P John Major] left. The prime minister said so. | The prime minister
            Former premier [P Ana Ruiz] met [P Margaret Thatcher]. The premier said so. | The premier
            Deputy premier [P Ana Ruiz] met [P Margaret Thatcher]. The premier said so. | The premier
            """)
    void isTheOneWhomTheTextNames(String text, String source) {
        assertThat(who(text, source)).matches("PERSON (Margaret )?Thatcher");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] wrote to [P Paul Volcker]. The Fed chairman said so. | The Fed chairman | Paul Volcker
            [P Ana Ruiz] wrote to [P Helmut Kohl]. The German chancellor said so. | The German chancellor | Helmut Kohl
            [P Ana Ruiz] wrote to [P Neil Kinnock]. The Labour leader said so. | The Labour leader | Neil Kinnock
            """)
    void mayHoldAnyOffice(String text, String source, String person) {
        assertThat(who(text, source)).isEqualTo("PERSON " + person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # two, or of another country
            [P Ana Ruiz] and [P Margaret Thatcher] met [P Indira Gandhi]. The premier said so. | The premier
            [P Ana Ruiz] met [P Margaret Thatcher]. The Peruvian prime minister said so. | The Peruvian prime minister
            [P Ana Ruiz] met [P Margaret Thatcher]. The German chancellor said so. | The German chancellor
            # the text says that somebody else is, or that the person is something else
            Premier [P Ana Ruiz] met premier [P Jan Kok] and [P Margaret Thatcher]. The premier said so. | The premier
            [P Ana Ruiz] and [P Jan Kok] met former premier [P Margaret Thatcher]. The premier said so. | The premier
            [P Ana Ruiz] and [P Jan Kok] met Senator [P Margaret Thatcher]. The premier said so. | The premier
            # another office or name
            [P Ana Ruiz] met [P Margaret Thatcher]. The deputy prime minister said so. | The deputy prime minister
            [P Ana Ruiz] and [P Jan Kok] met [P Neil Kinnock]. The Harland leader said so. | The Harland leader
            [P Ana Ruiz] and [P Jan Kok] met [P Dennis Thatcher]. The premier said so. | The premier
            """)
    void isNobodyElse(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNNAMED");
    }
}
