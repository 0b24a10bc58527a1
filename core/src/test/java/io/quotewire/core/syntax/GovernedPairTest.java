package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two names behind a preposition, whose noun opens the clause. */
final class GovernedPairTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Riggers at [O Harland] and the [O Dock Board] said so.",
                "A recent survey by [O Larks] and Webroot found that it was late.",
                "A study by technology firms [O Larks] and Webroot found that it was late.",
                "Unconfirmed reports from [O Harland Pilot] and Ikwiz suggest that it was late.",
                "A spokesman for the [O Harbour Union] and the [O Dock Union] said so.",
                "Officials from the [O Dock Board] and the [O Port Board] said so.",
                "On Monday, members of the [O Harbour Union] and the [O Dock Union] said so.",
                "Figures compiled by [O Harland] and the [O Dock Board] said so.",
                "The report by [P Mary Hill] and [P Karl Voss] said so.",
                "Riggers in [L Lima] and [L Oslo] said so.",
            })
    void isOnePhrase(String marked) {
        assertThat(joins(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Riggers met [O Harland] and the [O Dock Board] said so.",
                "Riggers met [O Harland] in [L Lima] and the [O Dock Board] said so.",
                "Police in [L Lima] hit [L Peru] and the [O Dock Board] said so.",
                "The report by [O Harland] and [P Karl Voss] said so.",
                "Sales at [O Harland] and the [O Dock Board] said so.",
                "The yard was hit by officials of [L Lima] and the [O Dock Board] said so.",
                "He was linked with officials at [O Oldham] and [O Keegan] said so.",
                "At [O Oldham] and [O Harland] said so.",
                "Riggers at [O Harland] and Lima crews said so.",
                "A report by the [O Herald] and the [O Harland] crew said so.",
                "Riggers at the port and [O Harland] said so.",
                "Riggers in [L Lima] and the [O Dock Board] said so.",
                "The mayor of [L Lima] and the [O Dock Board] said so.",
            })
    void isNotOnePhrase(String marked) {
        assertThat(joins(marked)).isFalse();
    }

    private static boolean joins(String marked) {
        MarkedText text = MarkedText.of(marked);
        return GovernedPair.isAt(text.text(), text.at("and"));
    }
}
