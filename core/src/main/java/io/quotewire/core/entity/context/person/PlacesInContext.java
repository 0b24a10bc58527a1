package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.clue.PersonClues;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClasses;
import java.util.HashSet;
import java.util.Set;

/**
 * Tags as places what the text calls one, and the same name alone elsewhere in the article: "the village of Kato
 * Larka". A name of somebody in the article stays one: "the town of Hill", if there is a Mary Hill or if Hill speaks;
 * also "it is the city of Hill", whose city it is. Pure functions; linear in the text.
 */
public final class PlacesInContext {
    /** Nouns before "of" that only a place's name follows; not "city of artists", which has no capital. */
    private static final Set<String> NOUNS = WordList.words(PlacesInContext.class, "nouns-of-places.txt");

    /** What precedes "the city of Voss" if that is said of another place. */
    private static final Set<String> BE = Set.of("is", "was", "'s", "\u2019s", ",");

    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;

    private PlacesInContext(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
    }

    /** The names, with such places; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        PlacesInContext context = new PlacesInContext(tokens, classes, names);
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
                    && NOUNS.contains(tokens.lower(of - 1))
                    && !isPredicate(of - 2)) {
                places.add(names.words(tokens, name));
            }
        }
        if (!places.isEmpty()) {
            removePersons(places);
        }
        return places;
    }

    /** "(Lima) is the (city of Voss)". */
    private boolean isPredicate(int article) {
        return article > 0 && tokens.is(article, "the") && BE.contains(tokens.lower(article - 1));
    }

    /** Removes parts of full names, and names that speak or are made known. */
    private void removePersons(Set<String> places) {
        PersonClues clues = new PersonClues(new OrganizationText(tokens, classes, names));
        for (int name = 0; name < names.size(); name++) {
            int first = names.firstToken(name);
            int last = names.endToken(name) - 1;
            if (names.type(name) == EntityType.PERSON) {
                if (last > first) {
                    places.remove(tokens.word(first));
                    places.remove(tokens.word(last));
                }
                if (clues.showAny(first, last + 1)) {
                    places.remove(names.words(tokens, name));
                }
            }
        }
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
