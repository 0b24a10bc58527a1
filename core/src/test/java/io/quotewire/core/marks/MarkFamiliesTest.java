package io.quotewire.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Paragraphs;
import io.quotewire.core.text.Tokenizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The opening and closing marks of each kind, and the properties of a passage. */
class MarkFamiliesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            She wrote “the tide is out” twice.
            She wrote “the tide is out" twice.
            She wrote ”the tide is out” twice.
            She wrote "the tide is out" twice.
            She wrote "the tide is out” twice.
            She wrote ＂the tide is out＂ twice.
            She wrote ''the tide is out'' twice.
            She wrote ``the tide is out'' twice.
            She wrote «the tide is out» twice.
            She wrote « the tide is out » twice.
            She wrote »the tide is out« twice.
            She wrote „the tide is out“ twice.
            She wrote „the tide is out” twice.
            She wrote ‘the tide is out’ twice.
            She wrote 'the tide is out' twice.
            """)
    void passageExcludesItsMarks(String text) {
        assertThat(passages(text, pair(text))).isEqualTo("the tide is out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            She wrote “the tide is out” twice. | “the tide is out”
            She wrote ``the tide is out'' twice. | ``the tide is out''
            She wrote « the tide is out » twice. | « the tide is out »
            She wrote ‘the tide is out’ twice. | ‘the tide is out’
            She wrote „the tide is out | „the tide is out
            """)
    void belongToTheOuterSpan(String text, String outer) {
        QuoteSpans spans = pair(text);

        assertThat(text.substring(spans.outer().start(0), spans.outer().end(0))).isEqualTo(outer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The tide is out | false
            "The tide is out | false
            „The tide is out | false
            «The tide is out | false
            “The tide is out” | true
            «The tide is out» | true
            'The tide is out' | true
            """)
    void passageIsOpenWithoutAClosingMark(String text, boolean closed) {
        assertThat(pair(text).isClosed(0)).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ‘The tide is out, they said. | 0
            'The tide is out, they said. | 0
            The ferry’s crew didn’t wait. | 0
            The ferry's crew didn't wait. | 0
            The ’90s were kind to the ferries’ crews. | 0
            A 9" pipe and a 12" pipe burst. | 0
            The mast is 30' tall and 5' wide. | 0
            No marks at all. | 0
            “One” or "two", or «three». | 3
            """)
    void onlyQuotingMarksCount(String text, int passages) {
        assertThat(pair(text).size()).isEqualTo(passages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The tide’s out and the ferry can’t sail,” she said. | The tide’s out and the ferry can’t sail,
            ‘The tide’s out and it won’t sail,’ she said. | The tide’s out and it won’t sail,
            “They said ‘wait’ and we did,” she said. | They said ‘wait’ and we did,
            ‘They said “wait” and we did,’ she said. | They said “wait” and we did,
            «They said “wait” and we did», she said. | They said “wait” and we did
            "The mast is 6'2" off," she said. | The mast is 6'2" off,
            (“the tide is out”) | the tide is out
            the ferry—“a relic”—sank | a relic
            """)
    void keepOtherMarksInsideThePassage(String text, String passage) {
        assertThat(passages(text, pair(text))).isEqualTo(passage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “ | “ | true
            " | " | true
            « | « | true
            „ | „ | true
            “ | " | false
            « | “ | false
            """)
    void continueOverAParagraphInTheSameFamilyOnly(String first, String second, boolean continued) {
        QuoteSpans spans = pair(first + "The tide is out.\n\n" + second + "The ferry waits.");

        assertThat(spans.isContinued(1)).isEqualTo(continued);
    }

    @Test
    void doNotContinueAfterAClosedPassage() {
        assertThat(pair("“The tide is out.”\n\n“The ferry waits.”").isContinued(1))
                .isFalse();
    }

    @Test
    void doNotContinueInTheMiddleOfTheNextParagraph() {
        assertThat(pair("“The tide is out.\n\nShe wrote “the ferry waits” twice.")
                        .isContinued(1))
                .isFalse();
    }

    @Test
    void doNotContinueBeyondAParagraphWithoutMarks() {
        assertThat(pair("“The tide is out.\n\nIt rained.\n\n“The ferry waits.”").isContinued(1))
                .isFalse();
    }

    @Test
    void continueThroughSeveralParagraphs() {
        QuoteSpans spans = pair("“The tide is out.\n\n“The ferry waits.\n\n“Nobody minds.”");

        assertThat(IntStream.range(0, spans.size()).mapToObj(spans::isContinued))
                .containsExactly(false, true, true);
    }

    @Test
    void growToAnyNumberOfPassages() {
        QuoteSpans spans = pair("She wrote “out” twice. ".repeat(100));

        assertThat(spans.size()).isEqualTo(100);
        assertThat(spans.isClosed(99)).isTrue();
    }

    private static QuoteSpans pair(String text) {
        return QuoteMarks.pair(Tokenizer.tokenize(text), Paragraphs.of(text));
    }

    private static String passages(String text, QuoteSpans spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(i -> text.substring(spans.start(i), spans.end(i)))
                .collect(Collectors.joining("; "));
    }
}
