package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regular spelling. */
class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "claim, claims, claimed, claiming",
        "argue, argues, argued, arguing",
        "testify, testifies, testified, testifying",
        "announce, announces, announced, announcing",
        "stress, stresses, stressed, stressing",
        "agree, agrees, agreed, agreeing",
        "go, goes, goed, going",
        "say, says, sayed, saying",
        "preach, preaches, preached, preaching"
    })
    void followsTheRules(String base, String present, String past, String ing) {
        assertThat(Inflection.present(base)).isEqualTo(present);
        assertThat(Inflection.past(base)).isEqualTo(past);
        assertThat(Inflection.ing(base)).isEqualTo(ing);
    }
}
