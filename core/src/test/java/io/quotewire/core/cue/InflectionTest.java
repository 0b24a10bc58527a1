package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regular inflection. */
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

    @ParameterizedTest
    @CsvSource({"reply, replies", "relay, relays", "fax, faxes", "buzz, buzzes", "wish, wishes", "veto, vetoes", "y, ys"
    })
    void spellsThePresentByTheLastSounds(String base, String present) {
        assertThat(Inflection.present(base)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource({"reply, replied", "relay, relayed", "decree, decreed", "warn, warned"})
    void spellsThePastByTheLastLetters(String base, String past) {
        assertThat(Inflection.past(base)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({"note, noting", "decree, decreeing", "hoe, hoeing", "reply, replying", "be, being"})
    void dropsOnlyASilentEBeforeIng(String base, String ing) {
        assertThat(Inflection.ing(base)).isEqualTo(ing);
    }
}
