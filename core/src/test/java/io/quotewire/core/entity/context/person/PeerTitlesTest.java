package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of peers among the names of a text that are marked by hand. */
final class PeerTitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [P Duke] left. | Duke
            [P Duke] and Duchess of [P Larka] dined. | Duke; Larka
            The [L Duke of Lima] left. | Duke of Lima
            The Earl of [P Quay] left. | Quay
            The [P Countess of Quay] wept. | Countess of Quay
            """)
    void areNoNames(String text, String titles) {
        assertThat(titles(text)).isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Duke] left.
            The [P Earl Voss] left.
            The [L Duke of Lima] pub burned.
            The [O Duke of Lima] sold it.
            The town of [L Quay] slept.
            """)
    void areNeitherFirstNamesNorHouses(String text) {
        assertThat(titles(text)).isEmpty();
    }

    private static String titles(String marked) {
        MarkedText text = MarkedText.of(marked);
        PeerTitles titles = new PeerTitles(NamesOf.text(text));
        return IntStream.range(0, text.text().names().size())
                .filter(titles::isTitle)
                .mapToObj(n -> text.text().names().words(text.text().tokens(), n))
                .collect(Collectors.joining("; "));
    }
}
