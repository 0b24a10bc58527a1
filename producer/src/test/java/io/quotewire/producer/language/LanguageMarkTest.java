package io.quotewire.producer.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMarkTest {
    private static final String ENGLISH =
            "The council said on Tuesday that it would keep the night ferry for two more years, "
                    + "and that the money for it would be taken from the parking fund.";
    private static final String GERMAN =
            "Der Stadtrat hat am Dienstag beschlossen, die Nachtfähre zwei weitere Jahre zu "
                    + "betreiben. Das Geld dafür soll aus der Parkraumbewirtschaftung kommen, sagte die "
                    + "Bürgermeisterin.";

    private final LanguageMark mark = new LanguageMark();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | " + ENGLISH,
                "de | " + GERMAN,
                "fr | Le conseil municipal a décidé mardi de maintenir le bac de nuit pendant deux ans encore. "
                        + "L'argent viendra "
                        + "du fonds de stationnement, a déclaré la maire devant une salle comble.",
                "es | El consejo municipal decidió el martes mantener el transbordador nocturno durante dos "
                        + "años más. El dinero "
                        + "saldrá del fondo de aparcamiento, dijo la alcaldesa ante una sala llena.",
                "nl | De gemeenteraad besloot dinsdag de nachtveerboot nog twee jaar te laten varen. Het geld "
                        + "daarvoor komt uit "
                        + "het parkeerfonds, zei de burgemeester voor een volle zaal."
            })
    void languageIsDetectedFromTheText(String language, String text) {
        assertThat(mark.apply(article(text, null)).language()).isEqualTo(language);
    }

    @Test
    void declaredLanguageIsKeptUnlessTheTextContradicts() {
        assertThat(mark.apply(article(ENGLISH, "en-GB")).language()).isEqualTo("en-GB");
        assertThat(mark.apply(article("Goal!", "de")).language()).isEqualTo("de");
        assertThat(mark.apply(article("Goal!", "DE_at")).language()).isEqualTo("de-AT");
        assertThat(mark.apply(article("Goal!", "German")).language()).isNull();
        assertThat(mark.apply(article("Goal!", null)).language()).isNull();
    }

    @Test
    void clearTextOverridesTheDeclaredLanguage() {
        assertThat(mark.apply(article(GERMAN, "en-US")).language()).isEqualTo("de");
        assertThat(mark.apply(article(ENGLISH, "de")).language()).isEqualTo("en");
    }

    private static Article article(String body, @Nullable String language) {
        return Article.builder("a").body(body).language(language).build();
    }
}
