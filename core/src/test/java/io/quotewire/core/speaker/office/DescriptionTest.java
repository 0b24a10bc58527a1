package io.quotewire.core.speaker.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two descriptions with the noun that ends them. */
final class DescriptionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the minister | the health minister | true
            the [L Peru] minister | the Peruvian minister | true
            the [L Peru] minister | the [L Chile] minister | false
            the [L Peru] minister | the health minister | true
            the French minister | the health minister | true
            the French chairman | the [O Harland] chairman | true
            the health minister | the finance minister | false
            the former minister | the minister | false
            the Peruvian envoy | the [L Peru] envoy | true
            the deputy minister | the minister | false
            the French minister | the Dutch minister | false
            the [O Harland] chairman | the [O Bloomly] chairman | false
            """)
    void agreeUnlessTheyNameAnotherPlaceOrganizationOrField(String one, String other, boolean agree) {
        assertThat(read(one).agrees(read(other))).isEqualTo(agree);
        assertThat(read(other).agrees(read(one))).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the [O Lima Seamen’s Union] chairman | the [O LSU] chairman | true
            the American Soya Union chairman | the ASU chairman | true
            the [O Lima Seamen’s Union] chairman | the [O LTU] chairman | false
            the [O Lima Union] chairman | the [O LU] chairman | false
            """)
    void shareAnOrganizationAndItsInitials(String one, String other, boolean shares) {
        assertThat(read(one).shares(read(other))).isEqualTo(shares);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the minister | true
            the former minister | true
            the health minister | false
            the [L Peru] minister | false
            """)
    void isBareWithoutSuchAWord(String phrase, boolean bare) {
        assertThat(read(phrase).isBare()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the envoy to [L Peru] | the Peruvian envoy | false
            the envoy to [L Peru] | the Chilean envoy | true
            the envoy of [L Peru] | the Peruvian envoy | true
            """)
    void envoyDoesNotComeFromWhereHeIsPosted(String one, String other, boolean agree) {
        MarkedText marked = MarkedText.of("So " + one);
        Description posted = new Description(marked.text(), 2, marked.at("envoy"), marked.size(), 0);

        assertThat(posted.agrees(read(other))).isEqualTo(agree);
        assertThat(read(other).agrees(posted)).isEqualTo(agree);
    }

    private static Description read(String phrase) {
        MarkedText marked = MarkedText.of("So " + phrase);
        return new Description(marked.text(), 2, marked.size() - 1, marked.size(), 0);
    }
}
