package io.quotewire.core.speaker.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The author of the document with which a text ends, "the report", before it. */
final class EarlierMentionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A report by [O Harland] was read. It rained. The report | Harland
            [O Harland] issued a report. The damning report | Harland
            A study by [O Harland] was read. The survey | Harland
            A lawsuit by [O Harland] was read. The complaint | Harland
            """)
    void isToldAtTheLastMention(String text, String author) {
        assertThat(author(text)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] sued the port. The lawsuit | Harland
            The crew sued the port. The suit | The crew
            [O Harland] surveyed its staff. The survey | Harland
            The Long Road, by [P Mary Hill], sold well. The book | Mary Hill
            """)
    void isToldByWhatTheAuthorDid(String text, String author) {
        assertThat(author(text)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained. The report
            A report was read. The report
            The port was sued. The lawsuit
            The crew sued the port, and the port sued the crew. The lawsuit
            A report by [O Harland] and another were read. The report
            A report by [O Harland] contradicts one by the bank. The report
            A report by [O Voss] fell. A report by [O Hale] rose. The damning report
            A study group of [O Harland] met. The study
            “A report by [O Harland] was read,” he said. The report
            """)
    void isUnknownWithoutOneOrWithTwo(String text) {
        assertThat(author(text)).isEqualTo("-");
    }

    private static String author(String marked) {
        MarkedText text = MarkedText.of(marked);
        NewsText news = text.text();
        List<AttributionFrame> none = List.of();
        int noun = text.size() - 1;
        int first = news.sentences().start(news.sentenceAt(noun));
        LastSources sources = LastSources.of(news, none);
        OutletReport reports = new OutletReport(news, sources);
        return new EarlierMention(news, sources, reports, new AuthorAfterMention(news, reports))
                .of(first, news.lower(noun))
                .map(found -> text.words(found.first(), found.end()))
                .orElse("-");
    }
}
