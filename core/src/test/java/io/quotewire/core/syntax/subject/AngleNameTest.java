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
            [O Norvik Plc] <NVK> and [O Harland Co] <HRL> said it had sunk. | Norvik Plc <NVK> and Harland Co
            [O Norvik Plc] <NVK> and [O Harland Co] said it had sunk. | Norvik Plc <NVK> and Harland Co
            The [O Norvik Plc] <NVK> and the [O Harland Co] <HRL> said so. | Norvik Plc <NVK> and the Harland Co
            <Norvik Plc> and [O Harland Co] said it had sunk. | Norvik Plc> and Harland Co
            Now, [O Norvik] <NVK>, [O Lima] <LIO> and [O Harland] <HRL> said so. | Norvik <NVK>, Lima <LIO> and Harland
            [O Norvik Plc], [O Lima Oil] <LIO> and [O Harland] <HRL> said so. | Norvik Plc, Lima Oil <LIO> and Harland
            [O Norvik] <NVK>, [O Lima] <LIO> and <Harland Co> said so. | Norvik <NVK>, Lima <LIO> and <Harland Co
            Lead brokers [O Norvik Plc] <NVK> and [O Harland Co] <HRL> said so. | Norvik Plc <NVK> and Harland Co
            It bought [O Norvik Plc] <NVK> and [O Harland Co] <HRL> said so. | Harland Co
            It rose at [O Norvik Plc] <NVK> and [O Harland Co] <HRL> said so. | Harland Co
            It met [O Norvik Plc] <NVK>, and [O Harland Co] <HRL> said so. | Harland Co
            The Norvik Plc <NVK>, [O Lima Oil] <LIO> and [O Harland] <HRL> said so. | Lima Oil <LIO> and Harland
            It fell <NVK>. and [O Harland Co] <HRL> said so. | Harland Co
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
