package io.quotewire.core.entity.resolve;

import io.quotewire.core.EntityType;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.text.Tokens;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places that an article says to lie elsewhere than the capital of that name: "London, Ontario" is not the capital of the
 * United Kingdom, nor is "London" further down.
 */
final class PlaceQualifiers {
    private static final String COUNTRY = "iso3166:";
    private static final String CAPITAL = "/capital";

    private final Set<String> elsewhere = new HashSet<>();

    private PlaceQualifiers() {}

    /**
     * Looks for places with another behind their comma.
     *
     * @param entries what the catalogue takes each name for
     */
    static PlaceQualifiers of(Tokens tokens, EntitySpans spans, @Nullable CatalogueEntry[] entries) {
        PlaceQualifiers qualifiers = new PlaceQualifiers();
        for (int i = 0; i + 1 < spans.size(); i++) {
            CatalogueEntry entry = entries[i];
            if (entry != null
                    && isCapital(entry)
                    && spans.type(i + 1) == EntityType.LOCATION
                    && spans.firstToken(i + 1) == spans.endToken(i) + 1
                    && tokens.is(spans.endToken(i), ",")
                    && !isIn(country(entry), entries[i + 1])) {
                qualifiers.elsewhere.add(entry.id());
            }
        }
        return qualifiers;
    }

    /** Whether the article names a namesake of the entity. */
    boolean deny(CatalogueEntry entry) {
        return elsewhere.contains(entry.id());
    }

    private static boolean isCapital(CatalogueEntry entry) {
        return entry.id().startsWith(COUNTRY) && entry.id().endsWith(CAPITAL);
    }

    private static String country(CatalogueEntry capital) {
        return capital.id().substring(COUNTRY.length(), capital.id().length() - CAPITAL.length());
    }

    /** Whether the entry is the country, a part of it or its capital. */
    private static boolean isIn(String country, @Nullable CatalogueEntry entry) {
        return entry != null && entry.id().matches("iso3166(-2)?:" + country + "([-/].*)?");
    }
}
