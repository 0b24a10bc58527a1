package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunOnNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Bank of Lima's Voss] left. [P Karl Voss] won. | ORGANIZATION Bank of Lima; PERSON Voss; PERSON Karl Voss
            [O Lima Co. The] lamps are dear. | ORGANIZATION Lima Co.
            [O Harland & Tolk, Voss & Bray] fell. | ORGANIZATION Harland & Tolk; ORGANIZATION Voss & Bray
            [O QPA and the Dock Watch] met. | ORGANIZATION QPA; ORGANIZATION Dock Watch
            [O Dock Watch and the Quay Trust] met. | ORGANIZATION Dock Watch; ORGANIZATION Quay Trust
            [O Harland Corp and Voss Inc] met. | ORGANIZATION Harland Corp; ORGANIZATION Voss Inc
            [O Dock Watch and QPA] met. | ORGANIZATION Dock Watch; ORGANIZATION QPA
            It ran from [O Harland to Tolk]. [O Harland] left. | \
            ORGANIZATION Harland; ORGANIZATION Tolk; ORGANIZATION Harland
            """)
    void areSplit(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Bank of Lima's Fund] rose. [P Karl Voss] won. | ORGANIZATION Bank of Lima's Fund; PERSON Karl Voss
            [O Voss's Diner] opened. | ORGANIZATION Voss's Diner
            [O St. The Lamps] played. | ORGANIZATION St. The Lamps
            [O Harland & Tolk, Voss and Bray] fell. | ORGANIZATION Harland & Tolk, Voss and Bray
            [O AC and R Harland] rose. | ORGANIZATION AC and R Harland
            [O Ministry of Labour and ICT] met. | ORGANIZATION Ministry of Labour and ICT
            [O Harland, Voss Inc and Co] rose. | ORGANIZATION Harland, Voss Inc and Co
            [O Harland Corp and of Voss Inc] rose. | ORGANIZATION Harland Corp and of Voss Inc
            [O Harland and Tolk] rose. | ORGANIZATION Harland and Tolk
            [O Board of Sports and the Arts] met. | ORGANIZATION Board of Sports and the Arts
            [O Hootie and the Fish] sang. | ORGANIZATION Hootie and the Fish
            [O Farm to Table] opened. | ORGANIZATION Farm to Table
            A note from [O Right to Play] said so. | ORGANIZATION Right to Play
            [O King's College] rose. [P Karl College] won. | ORGANIZATION King's College; PERSON Karl College
            [P QPA and Voss] left. | PERSON QPA and Voss
            """)
    void areOtherwiseWhole(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        Tokens tokens = text.text().tokens();
        return NamesOf.listed(
                text, RunOnNames.of(tokens, WordClasses.of(tokens), text.text().names()));
    }
}
