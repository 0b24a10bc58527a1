package io.quotewire.core.speaker.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns that mention a document. */
final class DocumentMentionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew read a report in May. | report | report | a report
            The crew read [O Harland]'s new report. | report | report | Harland's new report
            The crew read a police report. | report | report | a police report
            It was a study of the port. | study | survey | a study
            A complaint filed in court was read. | complaint | lawsuit | A complaint
            """)
    void haveAPhrase(String text, String word, String noun, String phrase) {
        assertThat(phrase(text, word, noun)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A study group met. | study | study
            They report that it rained. | report | report
            He said: “It is a report.” | report | report
            A complaint to the watchdog was read. | complaint | lawsuit
            The crew read a letter. | letter | report
            """)
    void areNoOtherWords(String text, String word, String noun) {
        assertThat(phrase(text, word, noun)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The report says so. | report | true
            The final report says so. | report | true
            That report says so. | report | true
            This report says so. | report | false
            A report says so. | report | false
            """)
    void areDefiniteIfTheyAreKnown(String text, String noun, boolean meant) {
        MarkedText marked = MarkedText.of(text);

        assertThat(DocumentMention.isMeant(marked.text(), 0, marked.at(noun))).isEqualTo(meant);
    }

    private static String phrase(String marked, String word, String noun) {
        MarkedText text = MarkedText.of(marked);
        NewsText news = text.text();
        List<AttributionFrame> none = List.of();
        DocumentMention mentions = new DocumentMention(
                news, new IssuedDocument(news, LastSources.of(news, none), verb -> Optional.empty()));
        int token = text.at(word);
        return mentions.isAt(token, noun) ? text.words(mentions.start(token), token + 1) : "-";
    }
}
