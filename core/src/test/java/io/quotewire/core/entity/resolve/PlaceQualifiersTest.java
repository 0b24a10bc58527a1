package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceQualifiersTest {
    private static final Map<String, CatalogueEntry> ENTRIES = Map.of(
            "Tarn", entry("iso3166:TA/capital", "Tarn"),
            "Tarnland", entry("iso3166:TA", "Tarnland"),
            "North", entry("iso3166-2:TA-N", "North"),
            "Calder", entry("iso3166:CA/capital", "Calder"),
            "Elsewhere", entry("iso3166:EL", "Elsewhere"));

    @Test
    void rejectACapitalWithAnotherRegion() {
        assertThat(denied("[L Tarn], [L Elsewhere], is small.")).containsExactly("Tarn");
    }

    @Test
    void rejectACapitalWithAnUnknownPlace() {
        assertThat(denied("[L Tarn], [L Ohio], is small.")).containsExactly("Tarn");
    }

    @Test
    void rejectTheNamesakeInTheWholeArticle() {
        assertThat(denied("[L Tarn] grew. [L Tarn], [L Elsewhere], is small.")).containsExactly("Tarn", "Tarn");
    }

    @Test
    void acceptACapitalWithItsCountryOrRegion() {
        assertThat(denied("[L Tarn], [L Tarnland], and [L Tarn], [L North], grew."))
                .isEmpty();
    }

    @Test
    void rejectACapitalAsTheRegionOfAPlace() {
        assertThat(denied("[L Spoke], [L Tarn], is small. [L Tarn] grew.")).containsExactly("Tarn");
    }

    @Test
    void acceptACapitalInAList() {
        assertThat(denied("in [L Spoke], [L Tarn] and [L Calder]")).isEmpty();
        assertThat(denied("in [L Spoke], [L Tarn] or [L Calder]")).isEmpty();
        assertThat(denied("in [L Spoke], [L Tarn], [L Tarnland]")).isEmpty();
    }

    @Test
    void needACommaBetweenTwoPlaces() {
        assertThat(denied("[L Tarn] and [L Elsewhere]")).isEmpty();
        assertThat(denied("[L Tarn], once [L Elsewhere]")).isEmpty();
        assertThat(denied("[L Tarn], [O Elsewhere]")).isEmpty();
        assertThat(denied("[P Spoke], [L Tarn]")).isEmpty();
    }

    @Test
    void applyToCapitalsOnly() {
        assertThat(denied("[L North], [L Elsewhere]")).isEmpty();
        assertThat(denied("[L Spoke], [L Tarnland]")).isEmpty();
    }

    /** The names of the marked text that are only namesakes of the catalogue's entities. */
    private static List<String> denied(String marked) {
        NewsText text = MarkedText.of(marked).text();
        @Nullable CatalogueEntry[] entries = new CatalogueEntry[text.names().size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = ENTRIES.get(text.names().words(text.tokens(), i));
        }
        PlaceQualifiers qualifiers = PlaceQualifiers.of(text.tokens(), text.names(), entries);
        return IntStream.range(0, entries.length)
                .filter(i -> Optional.ofNullable(entries[i])
                        .filter(entry -> qualifiers.deny(i, entry))
                        .isPresent())
                .mapToObj(i -> text.names().words(text.tokens(), i))
                .toList();
    }

    private static CatalogueEntry entry(String id, String name) {
        return new CatalogueEntry(id, name, EntityType.LOCATION, List.of(), List.of());
    }
}
