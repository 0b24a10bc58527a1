package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech as a means to something. */
final class ByMeansTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] said [P Kelly] had hurt the yard by claiming that it held. | true
            [P Hill] said [P Kelly] was right in claiming that it held. | true
            [P Hill] said the yard was shut, and hit back by claiming that it held. | false
            [P Hill] said the yard was shut and hit back by claiming that it held. | false
            [P Hill] said the yard was shut before claiming that it held. | false
            [P Hill] said it by claiming that it held. | false
            """)
    void isPartOfWhatTheCueBeforeReports(String sentence, boolean part) {
        NewsText text = MarkedText.of(sentence).text();
        List<Cue> cues = text.cues();

        assertThat(ByMeans.isOfTold(text, cues.get(0), cues.get(1))).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He met [P Mary Hill], who stunned the crew by claiming that it held. | Mary Hill
            He met [P Mary Hill], who was late, by claiming that it held. | -
            [P Mary Hill] hit back by claiming that it held. | -
            """)
    void isOfWhomTheRelativeClauseIsAbout(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = ByMeans.ofRelative(marked.text(), marked.at("claiming"), 0)
                .map(phrase -> marked.words(phrase.start(), phrase.end()))
                .orElse("-");
        assertThat(found).startsWith(subject);
    }
}
