package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongFormsTest {
    @Test
    void giveAShortFormItsLongOne() {
        assertThat(forms("the [O European Commission] met. The [O Commission] left. The [O EC] came."))
                .containsExactly("European Commission", "European Commission", "European Commission");
    }

    @Test
    void leaveAShortFormOfTwoAsItIs() {
        assertThat(forms("[O Harbour Bank] and [O River Bank] met. The [O Bank] left."))
                .containsExactly("Harbour Bank", "River Bank", "Bank");
    }

    @Test
    void takeNoLetterOfSmallWords() {
        assertThat(forms("[O Bank of the West] met. [O BW] left."))
                .containsExactly("Bank of the West", "Bank of the West");
    }

    @Test
    void preferAWritingWithoutCapitals() {
        assertThat(forms("[O HARBOUR STEEL] met. [O Harbour Steel] left.")).containsOnly("Harbour Steel");
    }

    @Test
    void areOfOrganisationsAlone() {
        assertThat(forms("[L North Tarn] is far. [L Tarn] is near.")).containsExactly("North Tarn", "Tarn");
    }

    private static List<String> forms(String marked) {
        NewsText text = MarkedText.of(marked).text();
        LongForms forms = LongForms.of(text.tokens(), text.names());
        return IntStream.range(0, text.names().size()).mapToObj(forms::of).toList();
    }
}
