package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what stands before the first cue shows something and says nothing. */
final class ExhibitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Blood tests revealed that he was ill. | true
            The video shows that it sank. | true
            The video of the port shows that it sank. | true
            The video says that it sank. | false
            The council revealed that he was ill. | false
            [P Hill] revealed that he was ill. | false
            """)
    void isAThing(String sentence, boolean exhibit) {
        MarkedText marked = MarkedText.of(sentence);
        var cue = marked.text().cues().get(0);

        assertThat(Exhibit.is(marked.text(), cue, new Phrase(0, cue.first()))).isEqualTo(exhibit);
    }
}
