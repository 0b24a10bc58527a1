package io.quotewire.core.entity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFormTest {
    @Test
    void keyIsTheSameForAllSpellingsOfAName() {
        assertThat(NameForm.key("The U.S. Senate")).isEqualTo("us senate").isEqualTo(NameForm.key("US  Senate’s"));
        assertThat(NameForm.key("U. S. Senate")).isEqualTo("us senate");
        assertThat(NameForm.key("Sellers’")).isEqualTo("sellers");
    }

    @Test
    void bareNameHasNoArticleAndNoGenitive() {
        assertThat(NameForm.bare("The Bank of\nTarn’s")).isEqualTo("Bank of Tarn");
        assertThat(NameForm.bare("The")).isEqualTo("The");
    }

    @Test
    void bareNameIsOnOneLine() {
        assertThat(NameForm.bare("Harbour\r\nSteel")).isEqualTo("Harbour Steel");
        assertThat(NameForm.bare("the\nHarbour \u00a0 Steel")).isEqualTo("Harbour Steel");
    }

    @Test
    void fastPathForPlainNamesGivesTheSameResult() {
        for (String name : List.of(
                "Ana Ruiz",
                "Jae-in 9",
                "The Hague",
                "the Bank",
                "The",
                "Theo",
                " Ana",
                "Ana ",
                "Ana  Ruiz",
                "U.S.",
                "Hill's",
                "Ruiz\u00a0Salas",
                "Señor",
                "",
                " ",
                "a")) {
            assertThat(NameForm.key(name)).as(name).isEqualTo(NameForm.keyOfAny(name));
            assertThat(NameForm.published(name)).as(name).isEqualTo(NameForm.publishedOfAny(name));
            assertThat(NameForm.bare(name)).as(name).isEqualTo(NameForm.bareOfAny(name));
        }
    }
}
