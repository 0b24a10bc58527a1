package io.quotewire.core.speaker.untagged;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UntaggedOrganizationTest {
    private static String resolved(String text, String source) {
        return who(text, source, UntaggedOrganization::new);
    }

    @Test
    void resolvesWordsThatEndAsACompanysName() {
        assertThat(resolved("Harland corp said so", "Harland corp")).isEqualTo("ORGANIZATION Harland corp");
        assertThat(resolved("Larks of the Yard Inc said so", "Larks of the Yard Inc"))
                .isEqualTo("ORGANIZATION Larks of the Yard Inc");
        assertThat(resolved("The chairman of Harland corp said so", "The chairman of Harland corp"))
                .isEqualTo("-");
        assertThat(resolved("Th company said so", "Th company")).isEqualTo("-");
    }

    @Test
    void resolvesTheFirstWordsOfAnOrganizationsName() {
        String text = "[O Larks Shipping Corp] left. Larks said so";
        assertThat(resolved(text, "Larks")).isEqualTo("ORGANIZATION Larks Shipping Corp");
        assertThat(resolved("[O Larks Corp of Peru] left. Larks said so", "Larks"))
                .isEqualTo("ORGANIZATION Larks Corp of Peru");
        assertThat(resolved("[O Larks Abroad] left. Larks said so", "Larks")).isEqualTo("-");
    }

    @Test
    void leavesPeoplePlacesAndSurnamesAlone() {
        assertThat(resolved("[O Investors Bank] left. Investors said so", "Investors"))
                .isEqualTo("-");
        assertThat(resolved("[O Lima Shipping Corp] left. [L Lima] said so", "Lima"))
                .isEqualTo("-");
        assertThat(resolved("[O Larkin Shipping Corp] and [P Mary Larkin] left. Larkin said so", "Larkin"))
                .isEqualTo("-");
    }
}
