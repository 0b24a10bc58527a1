package io.quotewire.core.entity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityCatalogueTest {
    private static final CatalogueEntry LAKE = new CatalogueEntry(
            "x:1", "Mercury Lake", EntityType.LOCATION, List.of("Mercury"), List.of("lake", "shore"));
    private static final CatalogueEntry PLANET =
            new CatalogueEntry("x:2", "Mercury", EntityType.LOCATION, List.of(), List.of());

    private final EntityCatalogue shipped = EntityCatalogue.shipped();

    @Test
    void knowsACountryByAllItsNames() {
        for (String form : List.of("U.S.", "US", "U. S.", "the United States", "America", "United States'", "USA’s")) {
            assertThat(name(shipped, form, EntityType.LOCATION, "")).as(form).contains("United States");
        }
    }

    @Test
    void keepsTypesApart() {
        assertThat(name(shipped, "France", EntityType.PERSON, "")).isEmpty();
    }

    @Test
    void tellsNamesakesApartByTheWordsOfTheArticle() {
        EntityCatalogue catalogue = EntityCatalogue.empty().with(List.of(LAKE, PLANET));

        assertThat(name(catalogue, "Mercury", EntityType.LOCATION, "shore")).contains("Mercury Lake");
        assertThat(name(catalogue, "Mercury", EntityType.LOCATION, "orbit")).contains("Mercury");
        assertThat(name(catalogue.without(List.of("x:2")), "Mercury", EntityType.LOCATION, "orbit"))
                .isEmpty();
    }

    @Test
    void hasAVersionThatFollowsItsEntries() {
        EntityCatalogue one = EntityCatalogue.empty().with(List.of(LAKE));

        assertThat(one.version()).isNotEqualTo(EntityCatalogue.empty().version());
        assertThat(EntityCatalogue.empty()
                        .with(List.of(PLANET))
                        .with(List.of(LAKE))
                        .version())
                .isEqualTo(one.with(List.of(PLANET)).version());
        assertThat(one.with(List.of(PLANET)).without(List.of("x:2")).version()).isEqualTo(one.version());
    }

    private static Optional<String> name(EntityCatalogue catalogue, String form, EntityType type, String word) {
        return catalogue.find(form, type, word::equals).map(CatalogueEntry::name);
    }
}
