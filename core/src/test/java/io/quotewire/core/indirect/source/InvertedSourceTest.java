package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words behind the first cue of a headline name who speaks. */
final class InvertedSourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rates to rise, predict economists",
                "Rates to rise, predicts bank",
                "Rates to rise, predicts report",
                "Rates to rise, predicts mum",
                "Rates to rise, predicts she",
                "Rates to rise, predicts Harland",
                "Rates to rise, predicts [P voss]",
                "Rates to rise, predicts limanews.com",
                "Rates to rise, predicts 9to5quay",
                "Rates to rise, predicts a third of voters",
                "Rates to rise, predict forty",
            })
    void isSomebodyOrATextThatCanSpeak(String headline) {
        assertThat(isSource(headline)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boat was late, says boat", "Boat was late, insists boat", "Boat was late, warns boat"})
    void isWhateverFollowsAVerbWithoutAnObject(String headline) {
        assertThat(isSource(headline)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Hale] quits, admits mistakes",
                "[P Hale] quits, admits a fault",
                "[P Hale] quits, announces a boat for [L Lima]",
                "[P Hale] quits, confirms boat",
            })
    void isNotTheObjectOfAVerb(String headline) {
        assertThat(isSource(headline)).isFalse();
    }

    private static boolean isSource(String headline) {
        MarkedText marked = MarkedText.of(headline);
        Cue cue = marked.text().cues().get(0);
        return InvertedSource.is(marked.text(), cue, new Phrase(cue.end(), marked.size()));
    }
}
