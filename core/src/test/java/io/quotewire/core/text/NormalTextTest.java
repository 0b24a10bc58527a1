package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {
    @Test
    void plainTextIsUnchanged() {
        String text = "“It's late,” said José Larkin – at 9 o'clock.";

        assertThat(NormalText.of(text).text()).isSameAs(text);
        assertThat(NormalText.of(text).original(new Span(1, 5))).isEqualTo(new Span(1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2060", "\u2066", "\u202a", "\ufeff",
                "\ufe0f", "\u034f", "\u061c"
            })
    void removesInvisibleCharacters(String unseen) {
        NormalText text = NormalText.of("Mary" + unseen + " Lar" + unseen + "kin" + unseen + ".");

        assertThat(text.text()).isEqualTo("Mary Larkin.");
        assertThat(text.original(new Span(5, 11))).isEqualTo(new Span(6, 13));
    }

    @Test
    void composesLettersAndTheirMarks() {
        NormalText text = NormalText.of("Jose\u0301 Garci\u0301a");

        assertThat(text.text()).isEqualTo("José García");
        assertThat(text.original(new Span(0, 4))).isEqualTo(new Span(0, 5));
        assertThat(text.original(new Span(5, 11))).isEqualTo(new Span(6, 13));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    &quot;Late,&quot; said Jos&eacute;  | "Late," said José
                    &#8220;It&#8217;s late,&#x201D;     | “It's late,”
                    AT&amp;T &lt;T&gt;                  | AT&T <T>
                    â€œItâ€™s lateâ€ â€“ JosÃ© â€¦      | “It's late” – José …
                    Q&A; R&D, &c; &; &#; &#0; &#55357;  | Q&A; R&D, &c; &; &#; &#0; &#55357;
                    gov&#173;ern &#147;it&#146;s&#148;  | govern “it's”
                    â€¢ a â€šb â€º â€ c                | • a ‚b › ” c
                    SÃO &Eacute;va &ccedil;             | SÃO Éva ç
                    """)
    void restoresEscapedAndGarbledCharacters(String text, String restored) {
        assertThat(NormalText.of(text).text()).isEqualTo(restored);
    }

    @Test
    void spansCoverAllOfARestoredCharacter() {
        NormalText text = NormalText.of("&quot;Jos&eacute;&quot; â€œAâ€");

        assertThat(text.text()).isEqualTo("\"José\" “A”");
        assertThat(text.original(new Span(0, 1))).isEqualTo(new Span(0, 6));
        assertThat(text.original(new Span(1, 5))).isEqualTo(new Span(6, 17));
        assertThat(text.original(new Span(8, 9))).isEqualTo(new Span(27, 28));
    }

    @Test
    void composesAcrossInvisibleCharacters() {
        NormalText text = NormalText.of("Jose\u00ad\u0301.");

        assertThat(text.text()).isEqualTo("José.");
        assertThat(text.original(new Span(0, 4))).isEqualTo(new Span(0, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"’", "‘", "‛", "ʼ", "ʻ", "′", "´", "＇"})
    void straightensApostrophesInsideWordsOnly(String mark) {
        assertThat(NormalText.of("O" + mark + "Larkin " + mark + "left" + mark + ".")
                        .text())
                .isEqualTo("O'Larkin " + mark + "left" + mark + ".");
    }

    @Test
    void straightensAllApostrophesOfAName() {
        assertThat(NormalText.ofName("Workers’ Party of O’Larkin")).isEqualTo("Workers' Party of O'Larkin");
    }

    @Test
    void hasOneHyphenAndOneBlank() {
        assertThat(NormalText.of("Moon Jae\u2011in\u00a0met\u202fLi\u2010Na\u3000.")
                        .text())
                .isEqualTo("Moon Jae-in met Li-Na .");
    }

    @Test
    void keepsMarksThatDoNotCompose() {
        assertThat(NormalText.of("\u0301x\u0302 😀\u0301").text()).isEqualTo("\u0301x\u0302 😀\u0301");
    }

    @Test
    void offsetsMapBackToTheOriginal() {
        Random random = new Random(7);
        String[] pieces = {
            "a", "é", "e\u0301", "\u00ad", " ", "\u200b", "😀", "x\u0302\u0301", "\u0301", "’", "\n", "s\u0323\u0307"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder original = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                original.append(pieces[random.nextInt(pieces.length)]);
            }
            NormalText text = NormalText.of(original.toString());
            int before = 0;
            for (int i = 0; i < text.text().length(); i++) {
                Span span = text.original(new Span(i, i + 1));
                assertThat(span.start()).isGreaterThanOrEqualTo(before);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(original.length());
                before = span.end();
            }
            assertThat(NormalText.of(text.text()).text()).isEqualTo(text.text());
            assertThat(Normalizer.isNormalized(text.text(), Normalizer.Form.NFC))
                    .isTrue();
        }
    }
}
