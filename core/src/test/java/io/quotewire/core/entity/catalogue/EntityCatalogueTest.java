package io.quotewire.core.entity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void distinguishesNamesakesByTheArticlesWords() {
        EntityCatalogue catalogue = EntityCatalogue.empty().with(List.of(LAKE, PLANET));

        assertThat(name(catalogue, "Mercury", EntityType.LOCATION, "shore")).contains("Mercury Lake");
        assertThat(name(catalogue, "Mercury", EntityType.LOCATION, "orbit")).contains("Mercury");
        assertThat(name(catalogue.without(List.of("x:2")), "Mercury", EntityType.LOCATION, "orbit"))
                .isEmpty();
    }

    @Test
    void versionDependsOnTheEntries() {
        EntityCatalogue one = EntityCatalogue.empty().with(List.of(LAKE));

        assertThat(one.version()).isNotEqualTo(EntityCatalogue.empty().version());
        assertThat(EntityCatalogue.empty()
                        .with(List.of(PLANET))
                        .with(List.of(LAKE))
                        .version())
                .isEqualTo(one.with(List.of(PLANET)).version());
        assertThat(one.with(List.of(PLANET)).without(List.of("x:2")).version()).isEqualTo(one.version());
    }

    /** Published results contain the version, so it must not change with the program. */
    @Test
    void versionOfTheSameEntriesNeverChanges() {
        assertThat(EntityCatalogue.empty().with(List.of(LAKE)).version()).isEqualTo("eb9ac771f4ee6aa9");
    }

    @Test
    void versionOfAnEmptyCatalogueNeverChanges() {
        assertThat(EntityCatalogue.empty().version()).isEqualTo("e3b0c44298fc1c14");
    }

    @Test
    void removingAnUnknownIdKeepsTheVersion() {
        EntityCatalogue one = EntityCatalogue.empty().with(List.of(LAKE));

        assertThat(one.without(List.of("x:9")).version()).isEqualTo(one.version());
    }

    @Test
    void prefersANamesakeWithAMatchingContextWord() {
        CatalogueEntry first = new CatalogueEntry("x:0", "Mercury", EntityType.LOCATION, List.of(), List.of());
        EntityCatalogue catalogue = EntityCatalogue.empty().with(List.of(first, LAKE));

        assertThat(name(catalogue, "Mercury", EntityType.LOCATION, "lake")).contains("Mercury Lake");
    }

    @Test
    void givesTheFirstIdOfTwoWithoutWords() {
        CatalogueEntry alias =
                new CatalogueEntry("x:3", "Mercury Bay", EntityType.LOCATION, List.of("Mercury"), List.of());
        EntityCatalogue catalogue = EntityCatalogue.empty().with(List.of(alias, PLANET));

        assertThat(name(catalogue, "Mercury", EntityType.LOCATION, "")).contains("Mercury");
    }

    @Test
    void replacedEntryLosesItsNames() {
        CatalogueEntry other = new CatalogueEntry("x:2", "Hermes", EntityType.LOCATION, List.of(), List.of());
        EntityCatalogue catalogue =
                EntityCatalogue.empty().with(List.of(PLANET)).with(List.of(other));

        assertThat(name(catalogue, "Mercury", EntityType.LOCATION, "")).isEmpty();
    }

    @Test
    void replacedEntryIsCountedOnce() {
        assertThat(EntityCatalogue.empty().with(List.of(PLANET, PLANET, LAKE)).size())
                .isEqualTo(2);
    }

    @Test
    void isImmutable() {
        EntityCatalogue one = EntityCatalogue.empty().with(List.of(PLANET));
        one.without(List.of("x:2"));

        assertThat(name(one, "Mercury", EntityType.LOCATION, "")).contains("Mercury");
    }

    @Test
    void entryNeedsAnId() {
        assertThatThrownBy(() -> new CatalogueEntry(" ", "Mercury", EntityType.LOCATION, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void entryNeedsAName() {
        assertThatThrownBy(() -> new CatalogueEntry("x:2", "", EntityType.LOCATION, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<String> name(EntityCatalogue catalogue, String form, EntityType type, String word) {
        return catalogue.find(form, type, word::equals).map(CatalogueEntry::name);
    }
}
