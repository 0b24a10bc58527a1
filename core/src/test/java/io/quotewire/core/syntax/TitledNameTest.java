package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitledNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor [P Ana Ruiz] and Police Chief [P Karl Voss] left. | true
            [P Ana Ruiz] and her husband [P Karl Ruiz] left. | false
            Mayor [P Ana Ruiz] and [P Karl Voss] left. | false
            Mayor [P Ana Ruiz] and the crew left. | false
            The crew and Police Chief [P Karl Voss] left. | false
            [O Harland] and Police Chief [P Karl Voss] left. | false
            """)
    void titleIsJoinedToAPerson(String text, boolean joined) {
        MarkedText marked = MarkedText.of(text);

        assertThat(TitledName.joins(marked.text(), marked.at("and"))).isEqualTo(joined);
    }
}
