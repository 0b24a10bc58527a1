package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonOriginTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a Briton   | a Scot            | true
            a Scot     | a Briton          | false
            a Spaniard | a Spanish         | true
            a Korean   | a South Korean    | true
            a Korean   | a North Korean    | true
            an American | a Texan          | true
            a Dane     | a Swede           | false
            """)
    void includesItsParts(String wide, String narrow, boolean includes) {
        assertThat(people(wide).includes(people(narrow))).isEqualTo(includes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a Scot         | an Englishwoman | true
            a South Korean | a North Korean  | true
            a Democrat     | a Republican    | true
            a Democrat     | a Texan         | false
            a Briton       | a Scot          | false
            a Scot         | a Briton        | false
            an Irishman    | a Northern Irish | false
            """)
    void excludesOthersOfItsKind(String one, String other, boolean excludes) {
        assertThat(people(one).excludes(people(other))).isEqualTo(excludes);
    }

    @Test
    void isToldByThePlaceToo() {
        assertThat(PersonOrigin.ofPlace(MarkedText.of("in New Zealand").text(), 2)
                        .orElseThrow())
                .matches(place -> place.includes(people("a New Zealander")));
    }

    @ParameterizedTest
    @CsvSource({"in Lima", "a turkey", "the Harbour"})
    void isNotToldByOtherWords(String marked) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(PersonOrigin.ofPlace(text, 1).or(() -> PersonOrigin.ofPeople(text, 1)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void isToldByThePartyBeforeAState() {
        assertThat(PersonOrigin.ofParty(MarkedText.of("Hill, D-Texas").text(), 2)
                        .orElseThrow())
                .matches(party -> party.includes(people("a Democrat")));
        assertThat(PersonOrigin.ofParty(MarkedText.of("Hill, X-ray").text(), 2)).isEmpty();
    }

    private static PersonOrigin people(String words) {
        NewsText text = MarkedText.of(words).text();
        return PersonOrigin.ofPeople(text, text.tokens().size() - 1).orElseThrow();
    }
}
