package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartnershipsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Dillon], Read and Co fell. | ORGANIZATION Dillon, Read and Co
            [P Kidder Peabody], [P Harris Upham] and Co Inc fell. | ORGANIZATION Kidder Peabody, Harris Upham and Co Inc
            [P Hale] & Co, of [L Lima], fell. | ORGANIZATION Hale & Co; LOCATION Lima
            [P Thomas Hill], [P Hill] and Co chairman, left. | PERSON Thomas Hill; ORGANIZATION Hill and Co
            [P Tolk], [P Bray] and [O Voss Inc] fell. | ORGANIZATION Tolk, Bray and Voss Inc
            [P Tolk], Bray and Voss Inc fell. | ORGANIZATION Tolk, Bray and Voss Inc
            [O Tolk Hale], [P Bray], [P Kerr] and [O Voss Inc] fell. | ORGANIZATION Tolk Hale, Bray, Kerr and Voss Inc
            [O Tolk], [O Bray and Voss Inc] fell. | ORGANIZATION Tolk, Bray and Voss Inc
            [O Tolk], [O Bray] and [O Voss Inc] fell. | ORGANIZATION Tolk; ORGANIZATION Bray; ORGANIZATION Voss Inc
            [O Tolk], Bray and [O Voss Inc] fell. | ORGANIZATION Tolk; ORGANIZATION Voss Inc
            [L Lima], [P Bray] and [O Voss Inc] fell. | LOCATION Lima; PERSON Bray; ORGANIZATION Voss Inc
            [P Ann Hill], [P Jan Bray] and [O Voss Inc] fell. | PERSON Ann Hill; PERSON Jan Bray; ORGANIZATION Voss Inc
            Mr [P Hill] and Co left. | PERSON Hill
            [P Hill] and [P Voss] left. | PERSON Hill; PERSON Voss
            [O Harland] and Co fell. | ORGANIZATION Harland
            The firm [P Kaplan Tolk] & [P Voss] won. | ORGANIZATION Kaplan Tolk & Voss
            [P Kaplan Tolk] & [P Voss] won. | PERSON Kaplan Tolk; PERSON Voss
            Brokers [P Tolk], [P Harland], [L Voss] & [P Bray] won. | ORGANIZATION Tolk, Harland, Voss & Bray
            [P Tolk], [P Harland] & [P Bray] met. | PERSON Tolk; PERSON Harland; PERSON Bray
            [P Smith] & [P Wesson] won. | ORGANIZATION Smith & Wesson
            [P Johnson] and [P Johnson] won. | ORGANIZATION Johnson and Johnson
            Lawyers [P Tolk] and [P Bray] won. | PERSON Tolk; PERSON Bray
            [P Tolk] & [P Bray], the lawyers, won. | ORGANIZATION Tolk & Bray
            Messrs [P Tolk] & [P Bray] won. | PERSON Tolk; PERSON Bray
            [L Lima] & [O Bray] won. | LOCATION Lima; ORGANIZATION Bray
            [L Lima] & [O Bray Albion] won. | ORGANIZATION Lima & Bray Albion
            Lawyers [P Tolk] & [P Bray] won. [P Tolk] wept. | PERSON Tolk; PERSON Bray; PERSON Tolk
            [P Tolk] & [P Voss] win. [P Karl Voss] wept. | PERSON Tolk; PERSON Voss; PERSON Karl Voss
            [P Ann Tolk] & [P Voss] left. | PERSON Ann Tolk; PERSON Voss
            [P Tom] & [P Ann] left. | PERSON Tom; PERSON Ann
            [P Tolk], [P Voss] & [P Bray] won. [P Voss] left. | PERSON Tolk; PERSON Voss; PERSON Bray; PERSON Voss
            Mr [P Tolk] & [P Bray] left. | PERSON Tolk; PERSON Bray
            [L Lima] & [L Bray] won. | LOCATION Lima; LOCATION Bray
            [P Tolk] and [O Bray Foods Inc] fell. | ORGANIZATION Tolk and Bray Foods Inc
            [P Ek] and [O Ra Inc] fell. [P Ek] and [P Ra] ran. | ORGANIZATION Ek and Ra Inc; ORGANIZATION Ek and Ra
            [P E] and [O Ra Ox Co] won. [P E] and [O Ra Ox] ran. | ORGANIZATION E and Ra Ox Co; ORGANIZATION E and Ra Ox
            [P Ek] and [O Ra Oil Co] fell. [P Ek] and Ra ran. | ORGANIZATION Ek and Ra Oil Co; ORGANIZATION Ek and Ra
            [P Ek] and [O Ra Co] fell. [P Ek] and [P Ra Vos] ran. | ORGANIZATION Ek and Ra Co; PERSON Ek; PERSON Ra Vos
            [P Ek] and [O Ra Inc] fell. [P Ek] and [P Voss] left. | ORGANIZATION Ek and Ra Inc; PERSON Ek; PERSON Voss
            [P Karl Tolk] and [O Bray Inc] fell. | PERSON Karl Tolk; ORGANIZATION Bray Inc
            [P Tolk] and [O Bray Inc] met. Then [P Tolk] left. | PERSON Tolk; ORGANIZATION Bray Inc; PERSON Tolk
            [P Karl Tolk] left. [P Tolk] and [O Bray Inc] met. | PERSON Karl Tolk; PERSON Tolk; ORGANIZATION Bray Inc
            Mr [P Tolk] and [O Bray Inc] met. | PERSON Tolk; ORGANIZATION Bray Inc
            [P Tolk] and the [O Bray Board] met. | PERSON Tolk; ORGANIZATION Bray Board
            [P Tolk] and [O Harbour Board] met. | PERSON Tolk; ORGANIZATION Harbour Board
            """)
    void areJoinedIntoOneName(String text, String names) {
        MarkedText marked = MarkedText.of(text);
        Tokens tokens = marked.text().tokens();
        EntitySpans found =
                Partnerships.of(tokens, WordClasses.of(tokens), marked.text().names());

        assertThat(IntStream.range(0, found.size())
                        .mapToObj(n -> found.type(n) + " " + marked.words(found.firstToken(n), found.endToken(n)))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }
}
