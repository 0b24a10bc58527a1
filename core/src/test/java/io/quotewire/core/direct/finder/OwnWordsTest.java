package io.quotewire.core.direct.finder;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quotes that a genitive gives to their owner. */
class OwnWordsTest {

    @Test
    void belongToTheOneWhoseAnswerTheyAre() {
        assertThat(said("Mary Larkin’s answer to the crew was short: “Nobody asked me about it.”"))
                .containsExactly("Mary Larkin: Nobody asked me about it.");
        assertThat(said("It was, in Mary Larkin’s words, “the worst winter of them all”."))
                .containsExactly("Mary Larkin: the worst winter of them all");
    }

    @Test
    void belongToThePronounToo() {
        assertThat(said("Mary Larkin was late. Her message was: “Nobody asked me about it.”"))
                .containsExactly("Mary Larkin: Nobody asked me about it.");
    }

    @Test
    void belongToNobodyWhereTheNounIsAnother() {
        assertThat(said("Behind Mary Larkin’s house a sign was nailed up.")).isEmpty();
    }
}
