package io.quotewire.core.speaker.organization;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The referent of "the company". */
class OrganizationsTest {
    @Test
    void areRecognisedByThePrecedingWords() {
        assertThat(who(
                        "The company, [O Bloomly], lost money. Its rival [O Tarn] did not. “We hire,” the "
                                + "company said.",
                        "the company"))
                .isEqualTo("ORGANIZATION Bloomly");
    }

    @Test
    void areRecognisedByAWordOfTheirName() {
        assertThat(who("[O Harland Shipping Co.] lost money. “We shall recover,” the company said.", "the company"))
                .isEqualTo("ORGANIZATION Harland Shipping Co.");
    }

    @Test
    void newspapersAreRecognisedByTheirTitle() {
        assertThat(who("He left, according to the [O Calder Post]. So the paper said.", "the paper"))
                .isEqualTo("ORGANIZATION Calder Post");
        assertThat(who("The [O Calder Post] and the [O Dock Times] met. So the newspaper said.", "the newspaper"))
                .isEqualTo("GROUP newspaper");
    }

    @Test
    void areRecognisedByTheWordBeforeOf() {
        assertThat(who("The [O Ministry of Transport] closed it. “It was old,” the ministry said.", "the ministry"))
                .isEqualTo("ORGANIZATION Ministry of Transport");
    }

    @Test
    void areUnnamedIfTwoMatch() {
        assertThat(who(
                        "The [O Ministry of Transport] sued the [O Ministry of Health]. So the ministry said.",
                        "the ministry"))
                .isEqualTo("GROUP ministry");
    }

    @Test
    void mustBeNamedBefore() {
        assertThat(who("So the ministry said. The [O Ministry of Health] was late.", "the ministry"))
                .isEqualTo("GROUP ministry");
        assertThat(who(
                        "The [O Ministry of Health] met. So the ministry said. The [O Ministry of Works] left.",
                        "the ministry"))
                .isEqualTo("ORGANIZATION Ministry of Health");
    }

    @Test
    void excludeNounsAndOrigins() {
        String later = "fell. A crane broke. The rain came. A guard left. The lights failed. So the company said.";

        assertThat(who("[O Tarn] fell. [O Tarn] rose. [O Tarn] " + later, "the company"))
                .isEqualTo("ORGANIZATION Tarn");
        assertThat(who("[O Bank of Lima] fell. [O Bank of Arica] rose. [O Bank of Tacna] " + later, "the company"))
                .isEqualTo("GROUP company");
        assertThat(who("[O Dutch Post] fell. [O Dutch Rail] rose. [O Dutch Steel] " + later, "the company"))
                .isEqualTo("GROUP company");
    }

    @Test
    void excludePlacesAndPersons() {
        assertThat(who("In [L North Union] it rained. So the union said.", "the union"))
                .isEqualTo("GROUP union");
    }
}
