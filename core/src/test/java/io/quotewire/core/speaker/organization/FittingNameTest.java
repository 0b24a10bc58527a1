package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a text's names is meant, if all of them fit the noun. */
final class FittingNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Dock Exchange] is shut.                              | Dock Exchange
            The [O Dock Exchange] ([O DE]) is shut.                     | Dock Exchange
            The [O Dock Exchange] and the [O Lima Exchange] are shut.   | -
            The [O Dock Exchange] faces the [O Lima Exchange] ([O LE]). | -
            The [O Hurricane Centre] is the [O National Hurricane Centre]. | Hurricane Centre
            The [O Dock Centre] is near the [O National Hurricane Centre]. | -
            It rained.                                                  | -
            """)
    void isTheOnlyOne(String marked, String name) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(words(text, FittingName.only(text, all(text)))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crews left the [O Dock Exchange].                                          | Dock Exchange
            The [O Dock Exchange] faces competition from the [O Lima Exchange].        | Dock Exchange
            [O Dock Exchange] moved from [O Lima Exchange] to the [O Quay Exchange].   | Dock Exchange
            The [O Dock Exchange] faces the [O Lima Exchange].                         | -
            Crews left the [O Dock Exchange] for the [O Lima Exchange].                | -
            Of the [O Dock Exchange] and of the [O Lima Exchange] little is known.     | -
            """)
    void orTheOnlySubject(String marked, String name) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(words(text, FittingName.subject(text, all(text)))).isEqualTo(name);
    }

    @Test
    void standsBehindAPreposition() {
        NewsText text = MarkedText.of("[O Dock Bank] fled from the [O Lima Bank] to [O Quay Bank].")
                .text();
        assertThat(Stream.of(0, 1, 2).map(name -> FittingName.isBehindPreposition(text, name)))
                .containsExactly(false, true, true);
    }

    private static int[] all(NewsText text) {
        return IntStream.range(0, text.names().size()).toArray();
    }

    private static String words(NewsText text, OptionalInt name) {
        return name.isEmpty() ? "-" : text.names().words(text.tokens(), name.getAsInt());
    }
}
