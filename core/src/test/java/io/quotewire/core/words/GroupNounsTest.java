package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupNounsTest {
    @Test
    void recogniseOrganizationsAndPlurals() {
        assertThat(Stream.of("ministry", "Police", "people", "voters", "firemen", "policemen"))
                .allMatch(GroupNouns::contains);
    }

    @Test
    void excludePersonsAndTexts() {
        assertThat(Stream.of("driver", "boss", "bus", "gas", "records", "minutes", "report"))
                .noneMatch(GroupNouns::contains);
    }

    @Test
    void recogniseOrganizationsThatMayHaveAName() {
        assertThat(Stream.of("ministry", "police", "company")).allMatch(GroupNouns::isOrganization);
        assertThat(Stream.of("family", "voters", "driver", "")).noneMatch(GroupNouns::isOrganization);
    }

    @Test
    void recogniseTextsInSingularAndPlural() {
        assertThat(Stream.of("report", "reports", "study", "studies", "survey", "records"))
                .allMatch(GroupNouns::isDocument);
        assertThat(Stream.of("driver", "drivers", "ministry", "city", "stor", ""))
                .noneMatch(GroupNouns::isDocument);
    }

    @Test
    void recognisePluralsOfPeopleNotThings() {
        assertThat(Stream.of("officials", "traders", "scientists", "firemen", "women", "refugees"))
                .allMatch(GroupNouns::arePeople);
        assertThat(Stream.of("prices", "papers", "rivers", "fees", "plants", "trader"))
                .noneMatch(GroupNouns::arePeople);
    }
}
