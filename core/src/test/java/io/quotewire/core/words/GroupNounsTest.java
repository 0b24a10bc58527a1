package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupNounsTest {
    @Test
    void nameOrganizationsAndPlurals() {
        assertThat(Stream.of("ministry", "Police", "people", "voters", "firemen", "policemen"))
                .allMatch(GroupNouns::contains);
    }

    @Test
    void nameNoPersonAndNoText() {
        assertThat(Stream.of("driver", "boss", "bus", "gas", "records", "minutes", "report"))
                .noneMatch(GroupNouns::contains);
    }

    @Test
    void nameAnOrganizationThatMayHaveAName() {
        assertThat(Stream.of("ministry", "police", "company")).allMatch(GroupNouns::isOrganization);
        assertThat(Stream.of("family", "voters", "driver", "")).noneMatch(GroupNouns::isOrganization);
    }

    @Test
    void nameATextAsOneOrAsMany() {
        assertThat(Stream.of("report", "reports", "study", "studies", "survey", "records"))
                .allMatch(GroupNouns::isDocument);
        assertThat(Stream.of("driver", "drivers", "ministry", "city", "stor", ""))
                .noneMatch(GroupNouns::isDocument);
    }

    @Test
    void nameManyPeopleAndNotManyThings() {
        assertThat(Stream.of("officials", "traders", "scientists", "firemen", "women", "refugees"))
                .allMatch(GroupNouns::arePeople);
        assertThat(Stream.of("prices", "papers", "rivers", "fees", "plants", "trader"))
                .noneMatch(GroupNouns::arePeople);
    }
}
