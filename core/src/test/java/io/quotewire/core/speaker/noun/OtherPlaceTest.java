package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a text has turned to another place than that of its only bank. */
final class OtherPlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Bank of Tarn] met. In [L Oslo], the crown rose.    | true
            The [O Bank of Tarn] met. [L Oslo]'s crown rose.          | true
            [L Oslo]'s crown rose after the [O Bank of Tarn] met.     | true
            The [O Bank of Tarn] met. [L Tarn]'s crown rose.          | false
            The [O Bank of Tarn] met. The crown rose in [L Oslo].     | false
            The [O Bank of Tarn] met. In [L Oslo] the crown rose.     | false
            [L Oslo]'s crown rose. The [O Bank of Tarn] met.          | false
            The [O Bank of Tarn] met. It rained.                      | false
            """)
    void isBetween(String marked, boolean other) {
        NewsText text = MarkedText.of(marked).text();
        int bank = 0;
        while (!text.names().words(text.tokens(), bank).equals("Bank of Tarn")) {
            bank++;
        }
        assertThat(OtherPlace.isBetween(text, bank, text.tokens().size())).isEqualTo(other);
    }
}
