package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [L Peru].com said so. | ORGANIZATION Peru.com
            [L Lima].co.uk said so. | ORGANIZATION Lima.co.uk
            The site [P Hill].net said so. | ORGANIZATION Hill.net
            [O Harland].com said so. | ORGANIZATION Harland.com
            The site [O Harland].TV said so. | ORGANIZATION Harland.TV
            """)
    void areWhole(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They left [L Peru].It rained. | LOCATION Peru
            They left [L Peru]. com is late. | LOCATION Peru
            [O Harland].com said so. Harland left. | ORGANIZATION Harland
            [L Lima].gone said so. | LOCATION Lima
            """)
    void areNotMade(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(
                text,
                SiteNames.of(
                        text.text().tokens(),
                        WordClasses.of(text.text().tokens()),
                        text.text().names()));
    }
}
