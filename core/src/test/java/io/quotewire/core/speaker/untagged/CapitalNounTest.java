package io.quotewire.core.speaker.untagged;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalNounTest {
    @Test
    void resolvesToTheBearerOfTheName() {
        assertThat(who("[P Mary Larkin] left. Larkin said so.", "Larkin", CapitalNoun::new))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void isAGroupIfNobodyBearsTheName() {
        assertThat(who("So Zajontu said so.", "Zajontu", CapitalNoun::new)).isEqualTo("ORGANIZATION Zajontu");
        assertThat(who("Then The Daily Tern said so.", "The Daily Tern", CapitalNoun::new))
                .isEqualTo("ORGANIZATION Daily Tern");
        assertThat(who("Telecom analysts Ovum said so.", "Telecom analysts Ovum", CapitalNoun::new))
                .isEqualTo("ORGANIZATION Ovum");
    }

    @Test
    void isAPersonAfterAFirstName() {
        assertThat(who("Then Mary Indrawati said so.", "Mary Indrawati", CapitalNoun::new))
                .isEqualTo("PERSON Mary Indrawati");
    }

    @Test
    void isUnnamedIfCapitalisedByPositionOnly() {
        assertThat(who("Close to forty said so.", "Close to forty", CapitalNoun::new))
                .isEqualTo("UNNAMED");
        assertThat(who("Minister says so.", "Minister", CapitalNoun::new)).isEqualTo("UNNAMED");
        assertThat(who("Research suggests so.", "Research", CapitalNoun::new)).isEqualTo("UNNAMED");
        assertThat(who("The song is Someone Like You. Someone said so.", "Someone", CapitalNoun::new))
                .isEqualTo("UNNAMED");
        assertThat(who("They like Wedge. Wedge said so.", "Wedge", CapitalNoun::new))
                .isEqualTo("ORGANIZATION Wedge");
        assertThat(who("They like Re/dock. So Re/dock said so.", "Re/dock", CapitalNoun::new))
                .isEqualTo("ORGANIZATION Re/dock");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QHI said so. | QHI | ORGANIZATION QHI
            QHI, citing staff, said so. | QHI | ORGANIZATION QHI
            DeepQuayWeb said so. | DeepQuayWeb | ORGANIZATION DeepQuayWeb
            Quay247 said so. | Quay247 | ORGANIZATION Quay247
            WQJ950 said so. | WQJ950 | ORGANIZATION WQJ950
            TDs said so. | TDs | UNNAMED
            MacVoss said so. | MacVoss | UNNAMED
            LATE: it said so. | LATE | UNNAMED
            YARD SAID SO. | YARD | UNNAMED
            PM said so. | PM | UNNAMED
            """)
    void isAnOrganizationIfSpeltAsItsName(String text, String source, String speaker) {
        assertThat(who(text, source, CapitalNoun::new)).isEqualTo(speaker);
    }

    @Test
    void isUnnamedAfterAnArticle() {
        assertThat(who("Then the German said so.", "the German", CapitalNoun::new))
                .isEqualTo("UNNAMED");
        assertThat(who("Then the tall German said so.", "the tall German", CapitalNoun::new))
                .isEqualTo("UNNAMED");
        assertThat(who("Then an Iowa Democrat said so.", "an Iowa Democrat", CapitalNoun::new))
                .isEqualTo("UNNAMED");
        assertThat(who("Then the Foreign Secretary said so.", "the Foreign Secretary", CapitalNoun::new))
                .isEqualTo("UNNAMED");
    }

    @Test
    void excludesOrganizationsAndCommonNouns() {
        assertThat(who("Police said so.", "Police", CapitalNoun::new)).isEqualTo("-");
        assertThat(who("Then the Government said so.", "the Government", CapitalNoun::new))
                .isEqualTo("-");
        assertThat(who("The Police said so.", "The Police", CapitalNoun::new)).isEqualTo("-");
        assertThat(who("Then a driver said so.", "a driver", CapitalNoun::new)).isEqualTo("-");
    }
}
