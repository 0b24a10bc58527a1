package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/**
 * Tags as places what the text calls one, and the same name alone elsewhere in the article: "the village of Kato
 * Larka". A surname of somebody in the article stays one: "the town of Hill", if there is a Mary Hill. Pure functions;
 * linear in the text.
 */
final class PlacesInContext {
    /** Nouns before "of" that only a place's name follows; not "city of artists", which has no capital. */
    private static final Set<String> NOUNS = Set.of(
            "village",
            "town",
            "city",
            "suburb",
            "hamlet",
            "district",
            "township",
            "municipality",
            "neighbourhood",
            "neighborhood");

    private final Tokens tokens;
    private final EntitySpans names;

    private PlacesInContext(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names, with such places; the same instance if there are none. */
    static EntitySpans of(Tokens tokens, EntitySpans names) {
        PlacesInContext context = new PlacesInContext(tokens, names);
        Set<String> places = context.places();
        return places.isEmpty() ? names : context.retyped(places);
    }

    private Set<String> places() {
        Set<String> places = new HashSet<>();
        for (int name = 0; name < names.size(); name++) {
            int of = names.firstToken(name) - 1;
            if (names.type(name) == EntityType.PERSON
                    && of > 0
                    && tokens.is(of, "of")
                    && NOUNS.contains(tokens.lower(of - 1))) {
                places.add(names.words(tokens, name));
            }
        }
        for (int name = 0; name < names.size() && !places.isEmpty(); name++) {
            int last = names.endToken(name) - 1;
            if (names.type(name) == EntityType.PERSON && last > names.firstToken(name)) {
                places.remove(tokens.word(last));
            }
        }
        return places;
    }

    private EntitySpans retyped(Set<String> places) {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int name = 0; name < names.size(); name++) {
            boolean place = places.contains(names.words(tokens, name));
            builder.add(names.firstToken(name), names.endToken(name), place ? EntityType.LOCATION : names.type(name));
        }
        return builder.build();
    }
}
