package io.quotewire.core.speaker.noun;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.organization.OrganizationInFocus;
import io.quotewire.core.speaker.resolution.NamesInText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The organisation that the description of a business means. */
final class DescribedBusinessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] has cut rates. The insurer said so. | The insurer | Harland
            [O Harland] has cut rates. The number three insurer said so. | The number three insurer | Harland
            Rates fell, according to [O Harland]. The insurer said so. | The insurer | Harland
            [O Harland] fell, but [L Europe]'s biggest insurer said so. | Europe's biggest insurer | Harland
            [O Harland] is old. The world's third biggest lender said so. | The world's third biggest lender | Harland
            [O Harland] saw sales fall, but [L Europe]'s biggest brewer said so. | Europe's biggest brewer | Harland
            [O Harland], an insurer, has cut rates. The insurer said so. | The insurer | Harland
            LIMA ([O Andina]) [O Harland] has cut rates. The insurer said so. | The insurer | Harland
            [O Tarn Dock Exchange] has cut rates. The exchange said so. | The exchange | Tarn Dock Exchange
            """)
    void isTheOnlyOneInFocus(String marked, String source, String name) {
        assertThat(of(marked, source)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] sued [O Voss]. The insurer said so. | The insurer
            [O Voss] fell. [O Harland] has cut rates. The insurer said so. | The insurer
            An insurer fell. [O Harland] has cut rates. The insurer said so. | The insurer
            [O Harland] has cut rates. The rival insurer said so. | The rival insurer
            [O Harland] has cut rates. [L Europe]'s biggest insurer said so. | Europe's biggest insurer
            [O Harland] has cut rates. The Dutch insurer said so. | The Dutch insurer
            [O Harland] has cut rates. The former insurer said so. | The former insurer
            [O Harland] has cut rates. The Voss insurer said so. | The Voss insurer
            [O Harland] has cut rates. Its insurer said so. | Its insurer
            [O Harland] has cut rates. The poet and insurer said so. | The poet and insurer
            [O Harland] has cut rates. The broadcaster said so. | The broadcaster
            [O Quay Ministry] has cut rates. The insurer said so. | The insurer
            [O BBC] has cut rates. The insurer said so. | The insurer
            Police met staff at [O Harland]. The insurer said so. | The insurer
            [P Karl Voss] has cut rates. The insurer said so. | The insurer
            [O Harland] has cut rates. The union said so. | The union
            [O Harland] bid for [O Voss]. [O Harland] fell. [O Harland] is old. The insurer said so. | The insurer
            """)
    void isUnknownOtherwise(String marked, String source) {
        assertThat(of(marked, source)).isEqualTo("-");
    }

    private static String of(String marked, String source) {
        return who(
                        marked,
                        source,
                        (text, people) -> new DescribedBusiness(
                                text, people, new NamesInText(text, people), new OrganizationInFocus(text, people)))
                .replace("ORGANIZATION ", "");
    }
}
