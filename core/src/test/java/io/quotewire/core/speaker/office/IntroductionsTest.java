package io.quotewire.core.speaker.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words around a text's first name say that its bearer is. */
final class IntroductionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sen. [P Ann Hill] left. | Sen.
            [P Governor Ann Hill] left. | Governor
            [P Ann Hill], the club’s manager, left. | club’s manager
            “No,” said his nephew, [P Karl Voss]. | nephew
            The first lady, [P Ana Voss], left. | first lady
            [P Ann Hill] is a Dutch baker. | Dutch baker
            [P Ann Hill] was sworn in as mayor. | mayor
            [P Ann Hill], who was named finance minister, left. | finance minister
            They elected [P Ann Hill] president. | president
            They chose [P Ann Hill] as their mayor. | mayor
            Prof. [P Ann Hill], a wound specialist at the hospital, left. | Prof.; wound specialist
            President [P Ann Hill], her husband and their son left. | President
            The port’s chairman, Sir [P Karl Voss], left. | port’s chairman; chairman
            Senator [P Ann Hill], a farmer, left. | Senator
            Author and broadcaster [P Ann Hill] left. | Author and broadcaster
            Army spokesman Maj. Gen. [P Karl Voss] left. | Army spokesman Maj. Gen.; Army spokesman
            Attorney General [P Ann Hill] left. | Attorney General
            The president and King [P Karl Voss] left. | president and King
            """)
    void introduceAPersonByTheirOffice(String text, String phrase) {
        assertThat(read(text)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Ann Hill] left the port.",
                "[P Ann Hill] was late.",
                "[P Ann Hill] has a baker.",
                "It rained, [P Ann Hill].",
                ", [P Ann Hill].",
                "[P Ann Hill] is a “baker”.",
            })
    void otherPhrasesIntroduceNobody(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static String read(String text) {
        MarkedText marked = MarkedText.of(text);
        return new Introductions(marked.text(), new OfficeWords(marked.text()))
                .of(0).stream()
                        .map(phrase -> marked.words(phrase.first(), phrase.noun() + 1))
                        .collect(Collectors.joining("; "));
    }
}
