package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AngleNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Co] <HRL> said it had sunk. | Harland Co
            It rained, and [O Harland Co] <HRL> said it had sunk. | Harland Co
            <Harland Co> said it had sunk. | Harland Co
            [O Norvik] and <Harland Co> said it had sunk. | Norvik and <Harland Co
            The yard> said it had sunk. | -
            """)
    void isTheSubjectBeforeTheVerb(String text, String subject) {
        MarkedText marked = MarkedText.of(text);
        int verb = 0;
        while (!marked.text().is(verb, "said")) {
            verb++;
        }
        String found = new SubjectBefore(marked.text())
                .find(verb, 0)
                .map(source -> marked.words(source.first(), source.end()))
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }
}
