package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @Test
    void namesAreReadWithoutSurroundingText() {
        assertThat(Byline.of("By ANN BODY")).contains("ANN BODY");
        assertThat(Byline.of("By Ann Body ann.body@wire.example")).contains("Ann Body");
        assertThat(Byline.of("news@wire.example (Ann Body)")).contains("Ann Body");
        assertThat(Byline.of("Ann\n Body and Byron Dy")).contains("Ann Body and Byron Dy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Body",
                "by: Ann Body",
                "Written by Ann Body",
                "Von Ann Body",
                "Par Ann Body",
                "Por Ann Body",
                "Di Ann Body",
                "a cura di Ann Body",
                "Autor: Ann Body",
                "Tekst: Ann Body",
                "Ann Body, Staff Writer",
                "Ann Body | Political correspondent",
                "Ann Body (Redakteurin)",
                "Ann Body for Harbour News",
                "By Ann Body Published March 3, 2026",
                "Von Ann Body am 3. März 2026",
                "By Ann Body Tuesday, March 3, 2026",
                "By Ann Body - Updated 3 hours ago",
                "Ann Body | Associated Press",
                "Von Ann Body | dpa",
                "Ann Body (AFP)",
                "Ann Body, Reuters",
                "Ann Body / Agence France-Presse",
                "Ann Body (avec AFP)",
                "Ann Body und dpa",
                "Ann Body and agencies",
                "Ann Body oraz PAP",
                "Ann Body Mar 03, 2026",
                "Von Ann Body, Berlin",
                "By Ann Body, New York",
                "Ann Body, à Saltmere"
            })
    void descriptionsOfAuthorsAreRemoved(String written) {
        assertThat(Byline.of(written)).contains("Ann Body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von Miller",
                "Di Marco",
                "Von der Heide",
                "Bylund Par",
                "Reuters",
                "Associated Press",
                "AFP, dpa",
                "Body, Ann",
                "Ann, Carl",
                "Ann Body, Madonna",
                "Sammy Davis, Jr.",
                "Ann Body, Carl Dunn",
                "Ann Body/Carl Dunn"
            })
    void namesAreUnchanged(String names) {
        assertThat(Byline.of(names)).contains(names);
    }

    @Test
    void textWithoutNamesIsEmpty() {
        assertThat(Byline.of("news@wire.example")).isEmpty();
        assertThat(Byline.of("https://wire.example/ann")).isEmpty();
        assertThat(Byline.of(" ")).isEmpty();
        assertThat(Byline.of("admin")).isEmpty();
        assertThat(Byline.of("Staff Writer")).isEmpty();
    }
}
