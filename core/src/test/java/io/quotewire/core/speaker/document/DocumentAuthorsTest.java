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
            [O Harland] issued a report. The damning report says so. | The damning report | Harland
            [O Harland] issued a report. The 40-page report says so. | The 40-page report | Harland
            A lawsuit by [O Harland] was read. The complaint says so. | The complaint | Harland
            [O Harland] published its review. The review says so. | The review | Harland
            [O Harland] conducted a survey. The survey says so. | The survey | Harland
            [O Harland], which carried out the survey, left. The survey says so. | The survey | Harland
            The survey was conducted by [O Harland]. The survey says so. | The survey | Harland
            In a statement on Friday, [O Harland] apologised. The statement says so. | The statement | Harland
            [O Harland] posted a story that says he left. The article says so. | The article | Harland
            [O Harland] published an article that says so. | an article | Harland
            A white paper by [O Harland] was read. A review by [O Voss] came. The white paper says so. \
            | The white paper | Harland
            A [O Harland] report came. The report, published by the crew, says so. | The report | Harland
            A [O Harland] report came. The report, published by the crew, is late. The report says so. | The report \
            | Harland
            The report, published by [O Harland], says so. | The report | Harland
            A report by [O Harland] came. It is its report. The report says so. | The report | Harland
            In its report, [O Harland] apologised. The report says so. | The report | Harland
            In a letter to [P Karl Voss], [O Harland] apologised. The letter says so. | The letter | Harland
            The study was carried out jointly by [O Harland]. | The study | Harland
            Read the monthly report by [O Harland]. The report says so. | The report | Harland
            [O Harland] and [O Voss] agreed, a joint statement says so. | a joint statement | Harland and Voss
            [L Peru] and [L Chile] met, a joint statement says so. The statement says so. \
            | The statement | Peru and Chile
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
            A report by [O Harland] contradicts a report by [O Voss]. The report says so. | The report
            A report by [O Harland] contradicts one by the bank. The report says so. | The report
            A report by [O Voss] fell. A report by [O Hale] rose. The damning report says so. | The damning report
            The crew sued the port, and the port sued the crew. The lawsuit says so. | The lawsuit
            [O Harland] released a letter. The letter says so. | The letter
            [O Harland] released a report that the crew had written. The report says so. | The report
            [O Harland] published a leaked report. The report says so. | The report
            [O Harland] issued a statement on behalf of the crew. The statement says so. | The statement
            [O Harland] commissioned a survey. The survey says so. | The survey
            In a survey, [O Harland] came last. The survey says so. | The survey
            In a statement, [O Harland] was blamed. The statement says so. | The statement
            The study was commissioned by [O Harland]. | The study
            [O Harland] read an article that says so. | an article
            The port was sold to [O Harland] and [O Voss], a joint statement says so. | a joint statement
            A white paper came. A green paper by [O Harland] was read. The white paper says so. | The white paper
            A report by [O Harland] was read. The medical report says so. | The medical report
            In a letter to [O Harland], [P Karl Voss] apologised. The letter says so. | The letter
            A story came out. An article in the [O Herald] denied it. The story says so. | The story
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
