package io.quotewire.core.speaker.antecedent;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comments on a departure: not the person who left. */
final class DepartureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] has resigned. The prime minister said it was late. | The prime minister
            [P Ana Ruiz] was sacked on Monday. “It is late,” the chancellor said. | the chancellor
            [P Ana Ruiz] has now been named envoy. She left. The president said it was late. | The president
            """)
    void isNotThePersonWhoLeft(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] was sworn in on Monday. The prime minister said it was late. | The prime minister
            [P Ana Ruiz] arrived in Lima. The prime minister said it was late. | The prime minister
            [P Ana Ruiz] was sacked on Monday. The coach said it was late. | The coach
            """)
    void mayBeThePersonWhoDidNot(String text, String source) {
        assertThat(who(text, source)).isEqualTo("PERSON Ana Ruiz");
    }
}
