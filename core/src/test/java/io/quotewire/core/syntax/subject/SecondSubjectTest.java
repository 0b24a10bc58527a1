package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.Source;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of a second clause, among the phrases that end before "said". */
class SecondSubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met [P Ana Ruiz] and [P Tom Bell] said it sank. | Tom Bell
            She praised [P Ana Ruiz] and [P Tom Bell] said it sank. | Tom Bell
            The mayor hugged [P Ana Ruiz] and [P Tom Bell] said it sank. | Tom Bell
            They left [O the port] and [P Tom Bell] said it sank. | Tom Bell
            He said [P Ana Ruiz] and [P Tom Bell] said it sank. | -
            The man who met [P Ana Ruiz] and [P Tom Bell] said it sank. | -
            The owners [P Ana Ruiz] and [P Tom Bell] said it sank. | -
            [P Ana Ruiz] and [P Tom Bell] said it sank. | -
            They met [P Ana Ruiz] and the crew said it sank. | -
            """)
    void isNotTheObjectOfTheFirst(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);
        int last = marked.at("it") - 1;

        assertThat(words(marked, SecondSubject.besideObject(marked.text(), last, 0)))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was late in the yard and the crew said it sank. | the | the crew
            He left the yard and 40 sailors said it sank. | the | 40 sailors
            He met them in [L Lima] and [P Hill] said it sank. | Lima | Hill
            They saw [L Chile] and [L Peru] said it sank. | Chile | -
            In the yard and the crew said it sank. | the | -
            It was held by the yard and the crew said it sank. | the | -
            """)
    void followsTheLastAndOfAClause(String sentence, String first, String subject) {
        MarkedText marked = MarkedText.of(sentence);
        int last = marked.at("said");

        assertThat(words(marked, SecondSubject.find(marked.text(), marked.at(first), last, 0)))
                .isEqualTo(subject);
    }

    private static String words(MarkedText marked, Optional<Source> source) {
        return source.map(marked::words).orElse("-");
    }
}
