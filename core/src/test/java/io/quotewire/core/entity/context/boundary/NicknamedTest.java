package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tokens belong to a name that a nickname splits. */
final class NicknamedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl] “The Rain” [P Voss] left. | {1, 2, 3, 4, 5}
            [P Karl] "Rain" [P Voss] left. | {1, 2, 3, 4}
            [P Karl J.] “Rain” [P Voss] left. | {1, 2, 3, 4, 5, 6}
            [P Karl] ‘the Rain’ [P Voss] left. | {1, 2, 3, 4, 5}
            [P Karl] ‘[P Rain’ Voss] left. | {1, 2, 3, 4}
            [P Karl] "the Rain" White left. | {1, 2, 3, 4, 5}
            """)
    void areJoined(String text, String tokens) {
        assertThat(joined(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ann Bjørkqvist] “Sorry” [P Voss] left.
            [P Karl] “the day it rained” [P Voss] left.
            [P Karl] “Rain” [P Ann Voss] left.
            [P Karl] “Rain” [L Voss] left.
            [P Karl] “Rain” came.
            [P Karl] “Rain” White left.
            [P Karl] “the Rain” They left.
            [P Karl] “the Rain” White Hill left.
            [P Karl] (Rain) [P Voss] left.
            """)
    void areNotJoined(String text) {
        assertThat(joined(text)).isEqualTo("{}");
    }

    private static String joined(String marked) {
        NewsText text = MarkedText.of(marked).text();
        BitSet continued = new BitSet();
        Nicknamed.joinTo(continued, text.tokens(), text.names());
        return continued.toString();
    }
}
