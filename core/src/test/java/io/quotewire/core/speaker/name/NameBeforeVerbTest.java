package io.quotewire.core.speaker.name;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.resolution.NamesInText;
import org.junit.jupiter.api.Test;

class NameBeforeVerbTest {
    private static String resolved(String text, String source) {
        return who(text, source, (marked, people) -> new NameBeforeVerb(marked, new NamesInText(marked, people)));
    }

    @Test
    void resolvesToANameInAppositionBehindWhatTheNounIsFor() {
        assertThat(resolved("Peru's envoy to Chile, [P Mary Larkin], told us so", "Peru's envoy"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("The author, Dutch playwright [P Mary Larkin], said so", "The author"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void resolvesToTheNameThatSomebodyGoesBy() {
        assertThat(resolved("A clerk, known only as [P Larkin], said so", "A clerk"))
                .isEqualTo("PERSON Larkin");
        assertThat(resolved("Her sister, who goes by the name [P Larkin], said so", "Her sister"))
                .isEqualTo("PERSON Larkin");
        assertThat(resolved("Another clerk, who goes by the alias of [P Tank], said so", "Another clerk"))
                .isEqualTo("PERSON Tank");
        assertThat(resolved("The clerk, identified as, Father [P Tom Bray], claims so", "The clerk"))
                .isEqualTo("PERSON Tom Bray");
        assertThat(resolved("a student named [P Mary Larkin] said so", "a student"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void leavesNamesOfOthersAlone() {
        assertThat(resolved("a lawyer for the mayor, [P Mary Larkin], said so", "a lawyer for the mayor"))
                .isEqualTo("-");
        assertThat(resolved(
                        "the lawyer for [P Karl Voss], a clerk known as [P Tank], said so", "the lawyer for Karl Voss"))
                .isEqualTo("-");
        assertThat(resolved("according to The Harbour Reporter, [P Larkin] said so", "The Harbour Reporter"))
                .isEqualTo("-");
        assertThat(resolved("a clerk left and [P Larkin] said so", "a clerk")).isEqualTo("-");
        assertThat(resolved("police, [P Larkin] said so", "police")).isEqualTo("-");
    }
}
