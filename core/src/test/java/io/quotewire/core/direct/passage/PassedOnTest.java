package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.finder.TrailingClause;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the attribution behind the first passage is only of one who passes it on. */
class PassedOnTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] said: “It will hold,” the [O Herald] reported. | true
            [P Hill] said, “It will hold,” the [O Herald] reports. | true
            [P Hill] told the crew: “It will hold,” the [O Herald] reported. | true
            [P Hill] said, “It will hold,” according to the [O Herald]. | true
            [P Hill] said, “It will hold,” according to the [O Harbour Herald]. | true
            [P Hill] said, “It will hold,” according to a letter. | false
            The docker said, “It will hold,” according to [P Ana Ruiz]. | false
            The docker said, “It will hold,” according to [P Ana Ruiz], a lawyer for [O Harland]. | false
            The docker said, “It will hold,” [P Ana Ruiz] reported. | false
            [P Hill] said: “It will hold,” he said. | false
            [P Hill] told the crew, “It will hold,” [P Ana Ruiz] said. | true
            [P Hill] said: “It will hold,” police said. | true
            [P Karl Hill] said: “It will hold,” [P Hill] said. | false
            When [P Hill] said, “It will hold,” [P Ana Ruiz] left, [P Ana Ruiz] said. | false
            In its first issue, “it will hold,” the [O Herald] reported. | false
            “It will hold,” the [O Herald] reported. | false
            [P Hill] heard “it will hold,” the [O Herald] reported. | false
            """)
    void anotherBehindWordsThatAreIntroduced(String text, boolean passedOn) {
        MarkedText marked = MarkedText.of(text);

        assertThat(new TrailingClause(marked.text()).find(0).map(Attribution::evidence))
                .hasValueSatisfying(
                        found -> assertThat(found == Evidence.CUE_OF_ANOTHER).isEqualTo(passedOn));
    }
}
