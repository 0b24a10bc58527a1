package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices fell, the [O Harbour Board] and the port's clerks said. | the Harbour Board and the port's clerks
            Prices fell, senior economists, including [P Ana Ruiz], said. | senior economists
            Prices fell, both crews said. | both crews
            """)
    void isAllBehindTheLastComma(String sentence, String subject) {
        assertThat(found(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices fell, relatives of the late pilot [P Tom Hale] and his crew said.",
                "It broke a link, a link [O Harland] and its doctors denied.",
                "Prices fell, as the clerks said.",
                "Prices fell, [P Ana Ruiz], [P Karl Voss] and others said.",
                "Prices fell, the clerks said on the quay that it was late.",
                "Prices fell – the clerks said."
            })
    void isNoOther(String sentence) {
        assertThat(found(sentence)).isEqualTo("none");
    }

    private static String found(String words) {
        MarkedText marked = MarkedText.of(words);
        ReportingSentence sentence = OneSentence.of(marked);
        Cue cue = sentence.cues().get(sentence.cues().size() - 1);
        return ClosingSubject.before(sentence, cue, cue.end())
                .map(subject -> marked.words(subject.start(), subject.end()))
                .orElse("none");
    }
}
