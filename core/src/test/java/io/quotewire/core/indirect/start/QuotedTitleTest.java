package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first passage of a sentence. */
final class QuotedTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said on “Good Boats” that it rained. | that it rained
            He said on “Good Boats” on Sunday that it rained. | that it rained
            He said on “Good Boats” on [O CBS], that it rained. | that it rained
            He said on “good boats” that it rained. | -
            He said on Monday, “I am glad,” that it rained. | -
            He said on “Good Boats Will Not Sail If The Rain Falls” that it rained. | -
            He said on “Good Boats” it rained. | -
            """)
    void standsBeforeTheThatOfTheContent(String sentence, String content) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        int that = QuotedTitle.thatBehind(scope, marked.at("“"));

        assertThat(that < 0 ? "-" : marked.words(that, scope.end())).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said on “Good Boats”, “We won.” | true
            He said on “Good Boats” on [O CBS], “We won.” | true
            He said on “good boats”, “We won.” | false
            He said on “Good Boats”, it rained. | false
            """)
    void standsBeforeDirectSpeech(String sentence, boolean before) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(QuotedTitle.isBeforeSpeech(OneSentence.of(marked), marked.at("“")))
                .isEqualTo(before);
    }
}
