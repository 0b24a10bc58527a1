package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passage that a banner or a letter shows; the content of the first cue ends behind the words given with it. */
final class ShownPassageTest {
    private static final ByCue EVIDENCE =
            new ByCue(Evidence.THAT_CLAUSE_HIGH, Evidence.THAT_CLAUSE_MEDIUM, Evidence.THAT_CLAUSE_LOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He held a banner saying “No cuts now”. | ” | No cuts now
            Under a banner saying “No cuts”, he spoke. | spoke | No cuts
            Under a banner saying “No cuts” he spoke. | spoke | -
            He held a banner saying “No cuts”, he said. | said | -
            He read a letter saying it was “no cut”. | ” | -
            He left, saying “No cuts now”. | ” | -
            He said “No cuts now”. | ” | -
            """)
    void isTheWholeContentOrLeadsUpToTheClause(String marked, String last, String shown) {
        ReportingSentence sentence = OneSentence.of(MarkedText.of(marked));

        assertThat(shown(sentence, content(sentence, last))).isEqualTo(shown);
    }

    @Test
    void isSaidByTheNounBeforeTheParticiple() {
        MarkedText marked = MarkedText.of("He held a banner saying “No cuts now”.");
        ReportingSentence sentence = OneSentence.of(marked);
        Phrase banner = new Phrase(2, 4);

        assertThat(ShownPassage.frame(sentence, cue(sentence), banner, content(sentence, "”"), EVIDENCE))
                .hasValueSatisfying(frame -> {
                    assertThat(frame.type()).isEqualTo(QuoteType.DIRECT);
                    assertThat(frame.contents()).map(marked::words).containsExactly("No cuts now");
                    assertThat(frame.source())
                            .isNotNull()
                            .extracting(marked::words)
                            .isEqualTo("a banner");
                });
    }

    @Test
    void isSaidByNobodyElse() {
        ReportingSentence sentence = OneSentence.of(MarkedText.of("He held a banner saying “No cuts now”."));

        assertThat(ShownPassage.frame(sentence, cue(sentence), new Phrase(0, 1), content(sentence, "”"), EVIDENCE))
                .isEmpty();
    }

    private static String shown(ReportingSentence sentence, Content content) {
        int quote = ShownPassage.at(sentence, cue(sentence), content);
        return quote < 0
                ? "-"
                : sentence.text()
                        .tokens()
                        .text()
                        .substring(
                                sentence.text().quotes().start(quote),
                                sentence.text().quotes().end(quote));
    }

    private static Content content(ReportingSentence sentence, String last) {
        return new Content(cue(sentence).end(), new MarkedText(sentence.text()).at(last) + 1, Takes.BARE);
    }

    private static Cue cue(ReportingSentence sentence) {
        return sentence.cues().get(0);
    }
}
