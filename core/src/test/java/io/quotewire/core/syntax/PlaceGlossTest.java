package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words behind the last comma but those inside explain where a place is. */
final class PlaceGlossTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Men were held in [L Lima], a city of ten million people | true
            Men were held in [L Lima], a sprawling city of ten million people | true
            Men were held in Tarn, a small fishing village near the lake | true
            Men were held in [L Lima], a city that has ten bridges | true
            Men were held in [L Lima], a city 40 miles from the sea | true
            Men were held in [L Lima], a region of the south, which has no port | true
            Men were held in [L Lima], a city of ten million people, and left | false
            Men were held in [L Lima], a city of ten million people, on Monday | false
            Men were held in [L Lima], a city of ten million people and has left | false
            Men were held in [L Lima], the city of ten million people | false
            Men were held in [L Lima], a plan of ten people | false
            Men were held in [L Lima], a city | false
            Men met [P Karl Voss], a city clerk of the port | false
            Men were held in boats, a city of ten million people | false
            """)
    void isWhatANarratorAdds(String text, boolean gloss) {
        NewsText news = MarkedText.of(text).text();
        int comma = 0;
        while (!news.isComma(comma)) {
            comma++;
        }

        assertThat(PlaceGloss.isAt(news, comma + 1, news.tokens().size())).isEqualTo(gloss);
    }
}
