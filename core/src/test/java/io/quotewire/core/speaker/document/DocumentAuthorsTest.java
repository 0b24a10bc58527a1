package io.quotewire.core.speaker.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The author of a document that is mentioned last in a text. */
final class DocumentAuthorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland]'s report says so. | Harland's report | Harland
            A report by [O Harland] was read. The report says so. | The report | Harland
            [O Harland] issued a statement. The statement says so. | The statement | Harland
            [O Harland] published a report. The report says so. | The report | Harland
            The crew sued the port. The lawsuit says so. | The lawsuit | The crew
            A study by [O Harland] was read. The survey says so. | The survey | Harland
            A study by [O Harland] was read. That study says so. | That study | Harland
            """)
    void isFoundInThePhraseOrAtAnEarlierMention(String text, String document, String author) {
        assertThat(author(text, document)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A report was read. The report says so. | The report
            A report by [O Harland] was read. This report says so. | This report
            A report by [O Harland] and another report were read. The report says so. | The report
            [P Ana Ruiz] issued a warning. The report says so. | The report
            The crew was sued. The lawsuit says so. | The lawsuit
            A study group of [O Harland] met. The study says so. | The study
            """)
    void isUnknownOtherwise(String text, String document) {
        assertThat(author(text, document)).isEqualTo("-");
    }

    private static String author(String marked, String document) {
        MarkedText text = MarkedText.of(marked);
        NewsText news = text.text();
        int start = news.tokens().text().lastIndexOf(document);
        SourceWords source = SourceWords.of(news, new Span(start, start + document.length()));
        List<AttributionFrame> none = List.of();
        return new DocumentAuthors(news, LastSources.of(news, none))
                .of(source)
                .map(found -> text.words(found.first(), found.end()))
                .orElse("-");
    }
}
