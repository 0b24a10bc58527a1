package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody was asked or told by an unknown agent. */
class BarredByPassiveTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Hill] was asked: “Who pays?” | true
            [P Mary Hill] was asked “who pays” again. | true
            “Who pays?” [P Mary Hill] was asked. | true
            “Who pays,” she was told. | true
            “Who pays”, she was told. | true
            “Who pays”, [P Mary Hill] was told. | true
            “Who pays”, she told them. | false
            “Who pays?” [P Mary Hill] was asked by the crew. | false
            “Who pays?” [P Mary Hill] asked. | false
            [P Mary Hill] asked: “Who pays?” | false
            “Who pays?” was asked. | false
            “Who pays?” the crew was asked. | true
            “Who pays?” | false
            """)
    void subjectOfThePassiveIsNotTheSpeaker(String text, boolean barred) {
        assertThat(BarredByPassive.is(MarkedText.of(text).text(), 0)).isEqualTo(barred);
    }
}
