package io.quotewire.core.speaker.phrase;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place or party that somebody is of, whatever word says so: "Spain('s Karl Voss)", "Spanish (striker)", "(the)
 * Spaniard", "(Karl Voss,) D-Texas".
 */
public final class PersonOrigin {
    private static final String JOINT = "-";
    private static final String IN = "in:";
    private static final String BAR = "|";

    private static final Map<String, PersonOrigin> PLACES = load(true);
    private static final Map<String, PersonOrigin> PEOPLE = load(false);

    private final String name;
    private final String kind;
    /** The places of which it is a part: "britain" for "england". */
    private final Set<String> within;

    private PersonOrigin(String name, String kind, Set<String> within) {
        this.name = name;
        this.kind = kind;
        this.within = within;
    }

    private static Map<String, PersonOrigin> load(boolean places) {
        Map<String, PersonOrigin> origins = new HashMap<>();
        for (List<String> row : WordList.rows(PersonOrigin.class, "origin-places.txt")) {
            int bar = row.indexOf(BAR);
            Set<String> within = row.stream()
                    .filter(word -> word.startsWith(IN))
                    .map(word -> word.substring(IN.length()))
                    .collect(Collectors.toUnmodifiableSet());
            PersonOrigin origin = new PersonOrigin(row.get(bar == 1 ? 2 : 1), row.get(0), within);
            List<String> words = places ? row.subList(1, bar) : row.subList(bar + 1, row.size() - within.size());
            words.forEach(word -> origins.put(word, origin));
        }
        return Map.copyOf(origins);
    }

    /** The place that the token, with the one before it or alone, names: "(South) Korea"; empty if it names none. */
    public static Optional<PersonOrigin> ofPlace(NewsText text, int token) {
        return at(text, token, PLACES);
    }

    /** The origin of whom the token may be said: "(South) Korean", "Spanish", "Scot"; empty if it tells none. */
    static Optional<PersonOrigin> ofPeople(NewsText text, int token) {
        return at(text, token, PEOPLE);
    }

    /** The party before a state: "D-Texas"; empty if the token is not so. */
    public static Optional<PersonOrigin> ofParty(NewsText text, int token) {
        int joint = text.isCapital(token) ? text.lower(token).indexOf(JOINT) : -1;
        return joint < 0
                ? Optional.empty()
                : Optional.ofNullable(PEOPLE.get(text.lower(token).substring(0, joint + 1)));
    }

    private static Optional<PersonOrigin> at(NewsText text, int token, Map<String, PersonOrigin> origins) {
        if (!text.isWord(token) || !text.isCapital(token)) {
            return Optional.empty();
        }
        String word = text.lower(token);
        PersonOrigin pair = text.isCapital(token - 1) ? origins.get(text.lower(token - 1) + JOINT + word) : null;
        return Optional.ofNullable(pair == null ? origins.get(word) : pair);
    }

    /** Whether somebody who is of the other is of this, too: a Scot is a Briton. */
    boolean includes(PersonOrigin other) {
        return name.equals(other.name) || other.isWithin(this);
    }

    /** Whether nobody is of both: no Scot is an Englishwoman, but a Democrat may be. */
    boolean excludes(PersonOrigin other) {
        return kind.equals(other.kind) && !includes(other) && !other.includes(this);
    }

    private boolean isWithin(PersonOrigin wider) {
        return within.contains(wider.name);
    }
}
