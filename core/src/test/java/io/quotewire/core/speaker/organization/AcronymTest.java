package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harbour Tax Board] met [O HTB].         | true
            [O HTB] met the [O Harbour Tax Board].     | true
            [O Institute of Tax] met [O IT].           | true
            [O Harbour Tax Board] met [O HT].          | false
            [O Harbour Tax] met [O HTB].               | false
            [O Harbour Tax Board] met [O Htb].         | false
            [O Harland] met [O H].                     | false
            """)
    void consistsOfTheInitials(String marked, boolean joined) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(Acronym.joins(text, 0, 1)).isEqualTo(joined);
    }
}
