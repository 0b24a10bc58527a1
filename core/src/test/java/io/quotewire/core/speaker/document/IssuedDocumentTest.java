package io.quotewire.core.speaker.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The author of a document in the clause that introduces it; the subject of every verb is the first name. */
final class IssuedDocumentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] issued a statement. | statement
            [O Harland] released a report. | report
            [O Harland] published its review. | review
            [O Harland] conducted a survey. | survey
            [O Harland] carried out a survey. | survey
            [O Harland] sent a letter. | letter
            [P Ana Ruiz] issued a statement. | statement
            [P Ana Ruiz] filed a lawsuit. | lawsuit
            In a statement on Friday, [O Harland] apologised. | statement
            [O Harland] ran a story. | story
            [O Harland] carried a report. | report
            [O Harland] has a disclaimer. | disclaimer
            """)
    void isWhoIssuesIt(String text, String document) {
        assertThat(author(text, document)).isIn("Harland", "Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] read a report. | report
            [O Harland] released a leaked report. | report
            [O Harland] released a letter. | letter
            [O Harland] released a report commissioned by the port. | report
            [O Harland] released a report that the crew had written. | report
            [O Harland] released a report. They were compiled by the crew. | report
            [O Harland] issued a statement on behalf of the crew. | statement
            [P Ana Ruiz] released a report. | report
            [P Ana Ruiz] ran a report. | report
            [O Harland] has a report. | report
            In a survey, [O Harland] came last. | survey
            In a statement, [O Harland] was blamed. | statement
            """)
    void isNobodyElse(String text, String document) {
        assertThat(author(text, document)).isEqualTo("-");
    }

    private static String author(String marked, String document) {
        MarkedText text = MarkedText.of(marked);
        NewsText news = text.text();
        SourceWords named = SourceWords.of(
                news,
                new Span(
                        news.tokens().start(news.names().firstToken(0)),
                        news.tokens().end(news.names().endToken(0) - 1)));
        List<AttributionFrame> none = List.of();
        int noun = text.at(document);
        int first = news.is(noun - 2, "a") ? noun - 2 : noun - 1;
        return new IssuedDocument(news, LastSources.of(news, none), verb -> Optional.of(named))
                .author(first, noun)
                .map(found -> text.words(found.first(), found.end()))
                .orElse("-");
    }
}
