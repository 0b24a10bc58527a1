package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalNounTest {
    @Test
    void isTheBearerOfTheName() {
        assertThat(who("[P Mary Larkin] left. Larkin said so.", "Larkin", CapitalNoun::new))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void isAPersonOfThatNameWhereNobodyBearsIt() {
        assertThat(who("Zajontu said so.", "Zajontu", CapitalNoun::new)).isEqualTo("PERSON Zajontu");
    }

    @Test
    void isUnnamedBehindAnArticle() {
        assertThat(who("Then the German said so.", "the German", CapitalNoun::new))
                .isEqualTo("UNNAMED");
        assertThat(who("Then the tall German said so.", "the tall German", CapitalNoun::new))
                .isEqualTo("PERSON German");
    }

    @Test
    void isNoBodyAndNoCommonNoun() {
        assertThat(who("Police said so.", "Police", CapitalNoun::new)).isEqualTo("-");
        assertThat(who("Then a driver said so.", "a driver", CapitalNoun::new)).isEqualTo("-");
    }
}
