package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAsideTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale], it rained. | it rained.
            [P Hale], a clerk, it rained. | it rained.
            [P Hale], who left, it rained. | it rained.
            [P Hale], it rained, they left. | it rained, they left.
            [P Hale], in May, it rained. | in May, it rained.
            [P Hale] on May 4, 2019, it rained. | it rained.
            [P Hale], they left. | they left.
            [P Hale], 34, they left. | they left.
            [P Hale], the crew, 34, left. | the crew, 34, left.
            [P Hale], [P Voss], who led the crew, left. | Voss, who led the crew, left.
            [P Hale], [P Voss], a clerk, left. | Voss, a clerk, left.
            [P Hale], a clerk, the crew left. | the crew left.
            """)
    void appositionBelongsToThePrecedingSource(String sentence, String rest) {
        MarkedText marked = MarkedText.of(sentence);

        int comma = SourceAside.commaBehind(OneSentence.of(marked), 1);

        assertThat(marked.words(comma + 1, marked.size())).isEqualTo(rest);
    }
}
