package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The author of words that somebody else passes on, with names marked by hand. */
class QuotedAsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Herald] quoted [P Mary Larkin] as saying it held. | quoted | true | Mary Larkin
            The [O Herald] quoted her as saying it held. | quoted | true | her
            The [O Herald] quoted him as saying it held. | quoted | true | him
            The [O Herald] quoted as saying | quoted | true | -
            The [O Herald] quoted the old crew as saying it held. | quoted | true | the old crew
            [P Mary Larkin] was quoted as saying it held. | quoted | true | -
            The [O Herald] quoted [P Mary Larkin] as a rigger. | quoted | false | -
            The [O Herald] quoted [P Mary Larkin], saying it held. | quoted | false | -
            The [O Herald] told [P Mary Larkin] as saying it held. | told | false | -
            The [O Herald] quoted as saying it held. | quoted | true | -
            """)
    void speakerIsTheObjectBeforeAsAndAParticiple(String sentence, String verb, boolean passesOn, String speaker) {
        MarkedText marked = MarkedText.of(sentence);
        Cue cue = marked.text().cues().get(marked.text().cueAt(marked.at(verb)));

        assertThat(QuotedAs.is(marked.text(), cue, marked.size())).isEqualTo(passesOn);
        assertThat(QuotedAs.object(marked.text(), cue, marked.size())
                        .map(marked::words)
                        .orElse("-"))
                .isEqualTo(speaker);
    }
}
