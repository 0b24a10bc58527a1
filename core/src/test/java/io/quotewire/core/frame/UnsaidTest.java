package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames whose source is "Hill" and whose content is the quoted passage, or the word "it". */
class UnsaidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLAIM: Mayor [P Hill] | said | “I quit.” | true
            What was claimed: [P Hill] | said | “I quit.” | true
            CLAIM: He left. [P Hill] | said | “I quit.” | true
            LIMA: [P Hill] | said | “I quit.” | false
            A false start: [P Hill] | said | “I quit.” | false
            A doctored video shows [P Hill] | saying | “I quit.” | true
            A fake post claims that [P Hill] | said | “I quit.” | true
            The deepfake has [P Hill] | telling | “I quit.” | true
            The fake video, [P Hill] | said | “I quit.” | false
            The fake was bad and [P Hill] | said | “I quit.” | false
            A video shows [P Hill] | saying | “I quit.” | false
            An account posing as [P Hill] | wrote | “I quit.” | true
            A man pretending to be [P Hill] | wrote | “I quit.” | true
            A man posing, [P Hill] | wrote | “I quit.” | false
            Posing for a photo as it rained [P Hill] | said | “I quit.” | false
            It is not true that [P Hill] | told | “I quit.” | true
            It is true that [P Hill] | told | “I quit.” | false
            It is untrue that [P Hill] | told | “I quit.” | true
            The claim that [P Hill] | said | “I quit” is false. | true
            The claim that [P Hill] | said | “I quit” is new. | false
            There is no record of [P Hill] | saying | “I quit.” | true
            There is a record of [P Hill] | saying | “I quit.” | false
            There is no record of it, [P Hill] | said, adding: | “I quit.” | false
            There was no evidence, [P Hill] | said | “I quit.” | false
            It was a fake story and [P Hill] | said | “I quit.” | false
            [P Hill] | did not say | “I quit.” | true
            [P Hill] | denied | saying “I quit.” | true
            [P Hill] | denied | it: “I never quit.” | false
            [P Hill] | might have said | “I quit.” | true
            [P Hill] | should say | “I quit.” | true
            [P Hill] | would say | “I quit.” | false
            [P Hill] | will say | “I quit.” | false
            It was as if [P Hill] | were saying | “I quit.” | true
            If [P Hill] | says | “I quit”, they quit. | true
            Even if, [P Hill] | says | “I quit”, they quit. | false
            Did [P Hill] | say | “I quit”? | true
            Has [P Hill] | said | “I quit”? | true
            At no point did [P Hill] | say | “I quit.” | true
            Only then did [P Hill] | say | “I quit.” | false
            As ever, [P Hill] | said | “Did I quit?” | false
            """)
    void isWhatNobodySaid(String source, String cue, String content, boolean unsaid) {
        MarkedText marked = MarkedText.of(source + " " + cue + " " + content);
        Span passage = span(marked, content.substring(content.indexOf('“') + 1, content.indexOf('”')));

        assertThat(Unsaid.is(marked.text(), frame(marked, cue, passage, QuoteType.DIRECT)))
                .isEqualTo(unsaid);
    }

    @Test
    void reportedSpeechMayBeOfWhatMightHaveBeenSaid() {
        MarkedText marked = MarkedText.of("[P Hill] might have said it was late.");

        assertThat(Unsaid.is(
                        marked.text(),
                        frame(marked, "might have said", span(marked, "it was late"), QuoteType.INDIRECT)))
                .isFalse();
    }

    @Test
    void wordsWithoutACueAreSaid() {
        MarkedText marked = MarkedText.of("CLAIM: [P Hill]: “I quit.”");

        assertThat(Unsaid.is(
                        marked.text(),
                        new AttributionFrame(
                                QuoteType.DIRECT,
                                List.of(span(marked, "I quit.")),
                                null,
                                span(marked, "Hill"),
                                Evidence.LABEL)))
                .isFalse();
    }

    private static AttributionFrame frame(MarkedText marked, String cue, Span content, QuoteType type) {
        return new AttributionFrame(
                type, List.of(content), span(marked, cue), span(marked, "Hill"), Evidence.CUE_AHEAD);
    }

    private static Span span(MarkedText marked, String words) {
        int start = marked.text().tokens().text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
