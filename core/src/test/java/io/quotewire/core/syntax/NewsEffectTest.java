package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words tell what the news of something brings about. */
final class NewsEffectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, sending its shares down | true
            It sank, lifting its stock | true
            It sank, sending its crew home | false
            It sank, sending shares down | false
            It sank, setting the stage for a fight | true
            It sank, paving the way for a sale | true
            It sank, setting the table for tea | false
            It sank, paving the road | false
            It sank, sparking the resignation of its head | true
            It sank, raising fresh hopes that it will open | true
            It sank, fuelling speculation that it will close | true
            It sank, prompting a new round of protests | true
            It sank, triggering an alarm | false
            It sank, sparking a fire in the hold | false
            It sank, raising its prices | false
            It sank, raising the boat | false
            It sank, prompting [P Hill] to leave | false
            It sank, drawing on its reserves | false
            That it had misled them, sparking fresh fears | true
            The yard will close, sparking fresh fears | true
            It has found a way to mend it, raising hopes | true
            Officers shot him, sparking protests in the port | false
            That divers had cut it, clearing the way for a sale | false
            The king had raised taxes, provoking protests | false
            That it was the raid that broke it, sparking rumours | false
            The keel had cracked, sending its shares down | true
            The yard would close, drawing a threat of strikes | true
            The yard would close, prompting an outcry | true
            The yard would close, dealing a fresh blow to the port | true
            The yard would close, dealing a card to all | false
            It would not vote, throwing the lower house into disarray | true
            It would not vote, throwing the house into complete disarray | true
            It would not vote, throwing boats into the sea | false
            It would close, catching even its own crew off guard | true
            It would close, catching fish in the port | false
            It would close, ending months of talks | true
            It would close, ending the talks | false
            The king threw it out, ending years of war | false
            """)
    void isOfWhatWasSaid(String text, boolean effect) {
        NewsText news = MarkedText.of(text).text();
        int comma = 0;
        while (!news.isComma(comma)) {
            comma++;
        }

        assertThat(NewsEffect.isAt(news, 0, comma + 1)).isEqualTo(effect);
    }
}
