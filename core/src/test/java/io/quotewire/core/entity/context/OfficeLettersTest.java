package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeLettersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Superintendent of Police [P Ana Ruiz] left. The [O SP] said so. | Ana Ruiz
            [P Ana Ruiz], the Superintendent of Police, left. The [O SP] said. | Ana Ruiz
            A District Commissioner (DC) left. The [O DC] said so.          | ''
            It is. The [O MEC] said so.                                     | ''
            """)
    void areNoOrganizations(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is. The [O SP] said so.                                 | SP
            The [O Mining Export Council] left. The [O MEC] said so.   | Mining Export Council; MEC
            It is. [O MEC] said so.                                    | MEC
            It is. The [L MEC] is.                                     | MEC
            It is. The [O MEC Group] said so.                          | MEC Group
            The [O Harbour Board] left. The [O HB] said so.            | Harbour Board; HB
            [O MEC]                                                    | MEC
            ''                                                         | ''
            """)
    void areNamesOfBodiesElsewhere(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String text) {
        MarkedText marked = MarkedText.of(text);
        EntitySpans found =
                OfficeLetters.of(marked.text().tokens(), marked.text().names());
        return IntStream.range(0, found.size())
                .mapToObj(n -> marked.words(found.firstToken(n), found.endToken(n)))
                .collect(Collectors.joining("; "));
    }
}
