package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words tell what the news of something brings about. */
final class NewsEffectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sending its shares down | true
            lifting its stock | true
            sending its crew home | false
            sending shares down | false
            setting the stage for a fight | true
            paving the way for a sale | true
            setting the table for tea | false
            paving the road | false
            sparking the resignation of its head | true
            raising fresh hopes that it will open | true
            fuelling speculation that it will close | true
            prompting a new round of protests | true
            triggering an alarm | false
            sparking a fire in the hold | false
            raising its prices | false
            raising the boat | false
            prompting [P Hill] to leave | false
            drawing on its reserves | false
            """)
    void isOfWhatWasSaid(String text, boolean effect) {
        assertThat(NewsEffect.isAt(MarkedText.of(text).text(), 0)).isEqualTo(effect);
    }
}
