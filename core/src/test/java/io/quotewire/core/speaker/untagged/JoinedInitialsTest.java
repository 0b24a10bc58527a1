package io.quotewire.core.speaker.untagged;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedInitialsTest {
    private static String resolved(String text, String source) {
        return who(text, source, (marked, people) -> new JoinedInitials(marked));
    }

    @Test
    void resolvesToTheOrganizationWithTheseInitials() {
        assertThat(resolved("[O Harland and Voss Inc] left. H and V said so", "H and V"))
                .isEqualTo("ORGANIZATION Harland and Voss Inc");
    }

    @Test
    void isAnOrganizationOfTheseWordsOtherwise() {
        assertThat(resolved("[O Larkin Inc] left. LL and E said so", "LL and E"))
                .isEqualTo("ORGANIZATION LL and E");
    }

    @Test
    void leavesWordsAlone() {
        assertThat(resolved("Hill and Voss said so", "Hill and Voss")).isEqualTo("-");
        assertThat(resolved("24 and 7 said so", "24 and 7")).isEqualTo("-");
    }
}
