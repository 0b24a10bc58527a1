package io.quotewire.core.speaker.untagged;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.phrase.SourceWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outlet beside its noun, in the words of a source. */
final class OutletBesideNounTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Lurk Larks site says so. | The Lurk Larks site | Lurk Larks
            The influential Quay magazine says so. | The influential Quay magazine | Quay
            [L Peru]'s Il Messale online news site says so. | Peru's Il Messale online news site | Il Messale
            The Israeli Harbour newspaper says so. | The Israeli Harbour newspaper | Harbour
            The Harbour Tin bulletin says so. | The Harbour Tin bulletin | Harbour Tin bulletin
            [L Lima] radio says so. | Lima radio | Lima radio
            [L Lima] magazine says so. | Lima magazine | Lima magazine
            French website iQuay says so. | French website iQuay | iQuay
            According to the timepiece blog Grail Watch, it is so. | the timepiece blog Grail Watch | Grail Watch
            [L Peru]'s official newspaper, La Larca, says so. | Peru's official newspaper | La Larca
            [L Peru]'s newspaper, al [O Larka], says so. | Peru's newspaper | al Larka
            """)
    void isNamed(String text, String source, String name) {
        assertThat(name(text, source)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chinese website says so. | The Chinese website
            The Islamist website says so. | The Islamist website
            The Democratic blog says so. | The Democratic blog
            The South Korean newspaper says so. | The South Korean newspaper
            A Larks site says so. | A Larks site
            A [L Lima] newspaper says so. | A Lima newspaper
            The [L Lima] newspaper says so. | The Lima newspaper
            The [L Lima] radio says so. | The Lima radio
            Local newspaper says so. | Local newspaper
            [P Tom Bray]'s website says so. | Tom Bray's website
            [O Harland]'s Wheat Peru publication says so. | Harland's Wheat Peru publication
            [O Harland]'s May Wheat publication says so. | Harland's May Wheat publication
            A Larks-run website says so. | A Larks-run website
            The newspaper, Hill says, is old. | The newspaper
            [L Peru]'s newspaper, [P Ana Ruiz], says so. | Peru's newspaper
            """)
    void isUnknownWithoutAName(String text, String source) {
        assertThat(name(text, source)).isEqualTo("-");
    }

    private static String name(String marked, String source) {
        return OutletBesideNoun.of(Sources.words(marked, source))
                .map(found -> SourceWords.words(found.text(), found.first(), found.end()))
                .orElse("-");
    }
}
