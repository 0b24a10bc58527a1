package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties of a passage by itself. */
class PassageFormTest {

    @Test
    void punctuationIsNotCountedAsWords() {
        NewsText three = text("“No, never – ever!” she said.");
        assertThat(PassageForm.isShorter(three, 0, 4)).isTrue();
        assertThat(PassageForm.isShorter(three, 0, 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “You watch.” | true
            “You watch!” | true
            “You watch,” she said. | false
            “You watch” | false
            She said “you watch.” | false
            """)
    void isASentenceIfItBeginsOneAndEndsWithAStop(String text, boolean sentence) {
        assertThat(PassageForm.isSentence(text(text), 0)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “A bridge too far” | true
            “A bridge too far.” | false
            “A bridge too far” again | false
            “A bridge too far” - council | true
            “A bridge too far”: a crew hits out | true
            “A bridge too far” 3 May | true
            “A bridge too far”: a crew hits out. | false
            “A bridge too far.”: a crew hits out | false
            • “A bridge too far” | true
            He sang: “A bridge too far” | false
            She left. “A bridge too far” | false
            “one two three four five six seven eight nine” | true
            “one two three four five six seven eight nine ten” | false
            """)
    void isAHeadingIfShortAloneInItsLineAndWithoutAStop(String text, boolean heading) {
        assertThat(PassageForm.isHeading(text(text), 0)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “A bridge too far” | true
            Things we know: “A bridge too far” | true
            Things we know: “A bridge too far.” | false
            “A bridge too far” again | false
            """)
    void endsALineOpenWithoutAStop(String text, boolean open) {
        assertThat(PassageForm.endsLineOpen(text(text), 0)).isEqualTo(open);
    }

    private static NewsText text(String text) {
        return MarkedText.of(text).text();
    }
}
