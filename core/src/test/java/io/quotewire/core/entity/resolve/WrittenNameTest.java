package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import org.junit.jupiter.api.Test;

class WrittenNameTest {

    @Test
    void givesWhatIsMadeOfAFreshNameWhateverWasAskedBefore() {
        WrittenName name = new WrittenName("Harbour Widget Board");
        for (EntityType type : new EntityType[] {
            EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.LOCATION, EntityType.ORGANIZATION
        }) {
            assertThat(name.key(type)).isEqualTo(ShortenedName.key(type, NameForm.key("Harbour Widget Board")));
            assertThat(name.shortened()).isEqualTo(ShortenedName.of("Harbour Widget Board"));
        }
        assertThat(name.words()).isEqualTo("Harbour Widget Board");
    }
}
