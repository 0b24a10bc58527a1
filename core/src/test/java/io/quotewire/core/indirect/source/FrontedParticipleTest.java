package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.syntax.MarkedText;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues in a fronted clause, whose source is the subject of the main clause; names are marked by hand. */
class FrontedParticipleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Noting that it was old, [P Mary Larkin] asked the city for money. | Mary Larkin: that it was old
            But after saying it was safe, [P Mary Larkin] left the hall. | Mary Larkin: it was safe
            Declaring that the bridge would stand, the mayor left. | the mayor: that the bridge would stand
            Declaring that it, “old,” would stand, the mayor left. | the mayor: that it, “old,” would stand
            Before the Calder attacks, [P Mary Larkin] left, saying she was tired. | Mary Larkin: she was tired
            """)
    void belongsToTheSubjectBehindIt(String sentence, String said) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(new IndirectFrames().find(marked.text()))
                .extracting(frame -> marked.words(Objects.requireNonNull(frame.source())) + ": "
                        + marked.words(frame.contents().get(0)))
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Noting that it was old, [P Mary Larkin] asked for money. | Mary Larkin
            Noting that it was old, rather weak, [P Mary Larkin] asked for money. | Mary Larkin
            Noting that it was old, weak, she asked for money. | she
            Noting that it was old, “weak,” the mayor left. | the mayor
            Noting that it was old, but strong. | -
            """)
    void passesOverCommasThatNoSubjectFollows(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(FrontedParticiple.subject(marked.text(), marked.text().cues().get(0), marked.size())
                        .map(found -> marked.words(found.start(), found.end()))
                        .orElse("-"))
                .isEqualTo(subject);
    }
}
