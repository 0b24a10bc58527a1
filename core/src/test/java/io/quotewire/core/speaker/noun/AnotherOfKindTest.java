package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnotherOfKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A mining group shut. [O Harland] left. The group                | true
            Mining groups shut. [O Harland] left. The group                 | false
            The group shut. [O Harland] left. The group                     | false
            The mining group shut. [O Harland] left. The mining group       | false
            A mining group shut. [O Harland] left. The mining group         | true
            Mining group [O Harland] left. The group                        | false
            Mining group [O Harland] left. The mining group                 | false
            Rights group [O Harland] left. The mining group                 | true
            Former club [O Harland] left. The club                          | true
            The [O Harland] group left. The group                           | false
            Militants came. [O Harland] left. The militant group            | true
            The college shut. [O Harland] left. The college union           | true
            The college shut. [O Harland] left. The union                   | false
            """)
    void isBefore(String marked, boolean another) {
        NewsText text = MarkedText.of(marked).text();
        int noun = text.tokens().size() - 1;
        int article = noun;
        while (!text.opensSentence(article)) {
            article--;
        }
        assertThat(AnotherOfKind.isBefore(text, article, noun)).isEqualTo(another);
    }
}
