package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the text tells who Voss is, beyond the noun at its beginning. */
final class UndescribedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clerks left, said [P Karl Voss].                        | true
            Clerks left. “It was late,” [P Karl Voss] said.         | true
            Clerks left, said clerks [P Karl Voss].                 | true
            Clerks left, said [P Karl Voss], and it rained.         | true
            Police left, said police [P Karl Voss].                 | true
            Clerks left, said baker [P Karl Voss].                  | false
            Clerks left, said mother-of-two [P Karl Voss].          | false
            One clerk, [P Karl Voss], said it was late.             | false
            Clerks left, said [P Karl Voss], who lives there.       | false
            Clerks left, said [P Karl Voss], a baker.               | false
            Clerks left, said [P Karl Voss], the baker.             | false
            Clerks left, said [P Karl Voss], for the bank.          | false
            Clerks left, said [P Karl Voss], leading them.          | false
            Clerks left, said [P Karl Voss], 54.                    | false
            """)
    void standsAlone(String marked, boolean alone) {
        NewsText text = MarkedText.of(marked).text();
        int noun = text.is(0, "one") ? 1 : 0;
        assertThat(UndescribedName.is(text, 0, noun)).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ian Voss] is ill. [P Karl Voss] said so.   | true
            Voss Road is shut. [P Karl Voss] said so.     | true
            [P Ian Roe] is ill. [P Karl Voss] said so.    | false
            The voss is shut. [P Karl Voss] said so.      | false
            [P Karl Roe] is ill. [P Karl Voss] said so.   | false
            """)
    void sharesItsLastWord(String marked, boolean shared) {
        NewsText text = MarkedText.of(marked).text();
        Person person = Sources.people(text).of(text.names().size() - 1).orElseThrow();
        assertThat(UndescribedName.isShared(text, person)).isEqualTo(shared);
    }
}
