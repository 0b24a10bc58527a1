package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnotherBearerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Another guard left.           | true
            A port guard left.            | true
            One old [O Harland] guard left. | true
            The guard left.               | false
            Guard [P Voss] left.          | false
            A clerk saw the guard.        | false
            """)
    void introducesSomebodyElse(String marked, boolean another) {
        NewsText text = MarkedText.of(marked).text();
        int noun = 0;
        while (!text.lower(noun).equals("guard")) {
            noun++;
        }
        assertThat(AnotherBearer.is(text, noun)).isEqualTo(another);
    }
}
