package io.quotewire.core.speaker.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The author of the document with which a text begins, from what follows. */
final class AuthorAfterMentionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The survey | The survey says so. The survey was carried out by [O Harland]. | Harland
            A new survey | A new survey says so. The survey was conducted by [O Harland]. | Harland
            A survey | A survey says so. The survey by [O Harland] asked crews. | Harland
            A survey | A survey says so. Produced by [O Harland], the survey asked crews. | Harland
            New research | New research says so. The study was carried out by [O Harland]. | Harland
            The report | The report says so. This report, written by [P Ana Ruiz], is long. | Ana Ruiz
            """)
    void isNamedAtALaterMention(String source, String text, String author) {
        assertThat(author(source, text)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The survey | The survey says so. Another survey was carried out by [O Harland].
            The survey | The survey says so. A survey was made. The survey was carried out by [O Harland].
            The survey | The survey says so. The study was carried out by [O Harland].
            Surveys | Surveys say so. The survey was carried out by [O Harland].
            The survey | The survey says so. The crew asked [O Harland].
            The survey | The survey says so. “The survey was carried out by [O Harland],” he said.
            """)
    void isUnknownIfAnotherDocumentOrNoAuthorFollows(String source, String text) {
        assertThat(author(source, text)).isEqualTo("-");
    }

    private static String author(String source, String text) {
        MarkedText marked = MarkedText.of(text);
        SourceWords words = SourceWords.of(marked.text(), new Span(0, source.length()));
        OutletReport reports = new OutletReport(marked.text(), LastSources.of(marked.text(), List.of()));
        return new AuthorAfterMention(marked.text(), reports)
                .of(words, words.noun())
                .map(found -> marked.words(found.first(), found.end()))
                .orElse("-");
    }
}
