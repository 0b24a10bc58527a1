package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises namesakes of capitals by the place after their comma: "London, Ontario" is not the capital of the United
 * Kingdom, nor is a later "London"; "Washington" in "Spokane, Washington" is the region of the first place.
 */
final class PlaceQualifiers {
    private static final String COUNTRY = "iso3166:";
    private static final String PART = "iso3166-2:";
    private static final String CAPITAL = "/capital";

    private final Set<String> elsewhere = new HashSet<>();
    private final BitSet regions = new BitSet();

    private PlaceQualifiers() {}

    /**
     * Finds places qualified by another after a comma.
     *
     * @param entries the catalogue's entry for each name
     */
    static PlaceQualifiers of(Tokens tokens, EntitySpans spans, @Nullable CatalogueEntry[] entries) {
        PlaceQualifiers qualifiers = new PlaceQualifiers();
        for (int i = 0; i + 1 < spans.size(); i++) {
            if (!isPair(tokens, spans, i)) {
                continue;
            }
            CatalogueEntry place = entries[i];
            CatalogueEntry around = entries[i + 1];
            if (place != null && isCapital(place) && !isIn(country(place), around)) {
                qualifiers.elsewhere.add(place.id());
            } else if (place == null && around != null && isCapital(around) && !goesOn(tokens, spans, i + 1)) {
                qualifiers.regions.set(i + 1);
            }
        }
        return qualifiers;
    }

    /** Whether span {@code i} is a namesake of the entity. */
    boolean deny(int i, CatalogueEntry entry) {
        return regions.get(i) || elsewhere.contains(entry.id());
    }

    /** Whether spans {@code i} and {@code i + 1} are places separated by a comma. */
    private static boolean isPair(Tokens tokens, EntitySpans spans, int i) {
        return spans.type(i) == EntityType.LOCATION
                && spans.type(i + 1) == EntityType.LOCATION
                && spans.firstToken(i + 1) == spans.endToken(i) + 1
                && tokens.is(spans.endToken(i), ",");
    }

    /** Whether a list continues after the span: "Lagos, Washington and Rome". */
    private static boolean goesOn(Tokens tokens, EntitySpans spans, int i) {
        int next = spans.endToken(i);
        return next < tokens.size()
                && (ClosedClasses.isIn(tokens, next, WordSet.LIST_JOINT)
                        || (i + 1 < spans.size() && isPair(tokens, spans, i)));
    }

    private static boolean isCapital(CatalogueEntry entry) {
        return entry.id().startsWith(COUNTRY) && entry.id().endsWith(CAPITAL);
    }

    private static String country(CatalogueEntry capital) {
        return capital.id().substring(COUNTRY.length(), capital.id().length() - CAPITAL.length());
    }

    /** Whether the entry is the country, a part of it or its capital. */
    private static boolean isIn(String country, @Nullable CatalogueEntry entry) {
        return entry != null && (begins(entry.id(), COUNTRY + country) || begins(entry.id(), PART + country));
    }

    /** Whether the id is this one or continues it after a hyphen or a slash. */
    private static boolean begins(String id, String start) {
        return id.startsWith(start) && (id.length() == start.length() || "-/".indexOf(id.charAt(start.length())) >= 0);
    }
}
