package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Dash;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tags the towns of datelines as places: the capitalised opening of a dateline ("LARKIN, Mo. (QPA) —"), and the same
 * name alone elsewhere in the article, unless it is a surname there. A line that only opens with a name and a dash is a
 * list item ("MARY HILL — 8/10"). Pure functions; linear in the text.
 */
public final class DatelinePlaces {
    private static final int SHORTEST = 4;
    /** Organisations in capitals up to this length may be acronyms: "UNESCO (QPA) —". */
    private static final int LONGEST_ACRONYM = 6;
    /** The maximum length of a dateline in tokens: "DES MOINES, Iowa, Aug. 10 (QPA)". */
    private static final int LONGEST = 16;
    /** The maximum length in words of a town's name that the tagger missed. */
    private static final int LONGEST_TOWN = 4;

    private final Tokens tokens;
    private final EntitySpans names;
    /** The names of persons and organisations that open a dateline. */
    private final BitSet openers = new BitSet();

    private final Set<String> places = new HashSet<>();
    /** The first token of the untagged town before each state, by the index of the state's name. */
    private final Map<Integer, Integer> towns = new HashMap<>();

    private DatelinePlaces(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names, with such places; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, EntitySpans names) {
        DatelinePlaces places = new DatelinePlaces(tokens, names);
        places.find();
        return places.openers.isEmpty() && places.towns.isEmpty() ? names : places.retyped();
    }

    private void find() {
        for (int n = 0; n < names.size(); n++) {
            if (isNoPlace(n) && opensDateline(n)) {
                openers.set(n);
                places.add(key(n));
            }
            int town = unseenTown(n);
            if (town >= 0) {
                towns.put(n, town);
            }
        }
    }

    private boolean isPerson(int name) {
        return names.type(name) == EntityType.PERSON;
    }

    /** A person, or a one-word organisation: "LARKIN (QPA)" is no agency's. */
    private boolean isNoPlace(int name) {
        return isPerson(name)
                || (names.type(name) == EntityType.ORGANIZATION
                        && names.endToken(name) == names.firstToken(name) + 1
                        && tokens.end(names.firstToken(name)) - tokens.start(names.firstToken(name)) > LONGEST_ACRONYM);
    }

    private String key(int name) {
        return names.words(tokens, name).toLowerCase(Locale.ROOT);
    }

    private boolean opensDateline(int name) {
        int first = names.firstToken(name);
        int end = names.endToken(name);
        return opensLine(first)
                && isShouted(first, end)
                && isDateline(end)
                && (isBeforePlace(end) || (end == first + 1 && (isBeforeDate(end) || isBeforeAgency(end))));
    }

    /** ", Ohio", ", Fla.". */
    private boolean isBeforePlace(int comma) {
        int name = names.at(comma + 1);
        boolean place = name >= 0 && names.type(name) == EntityType.LOCATION;
        return tokens.is(comma, ",") && (place || isAbbreviated(comma + 1));
    }

    private boolean isAbbreviated(int state) {
        return state + 1 < tokens.size()
                && tokens.isCapital(state)
                && (tokens.word(state).endsWith(".") || tokens.is(state + 1, "."));
    }

    /** ", May 3". */
    private boolean isBeforeDate(int comma) {
        return tokens.is(comma, ",")
                && comma + 2 < tokens.size()
                && tokens.isCapital(comma + 1)
                && tokens.isWord(comma + 2)
                && !tokens.isLetter(comma + 2);
    }

    private boolean isBeforeAgency(int bracket) {
        return tokens.is(bracket, "(");
    }

    /** The first token of an untagged "LARKIN" before the state with this name; -1 if there is none. */
    private int unseenTown(int name) {
        int comma = names.firstToken(name) - 1;
        if (names.type(name) != EntityType.LOCATION || comma < 1 || !tokens.is(comma, ",")) {
            return -1;
        }
        int first = comma;
        while (first > Math.max(0, comma - LONGEST_TOWN)
                && tokens.isCapital(first - 1)
                && names.at(first - 1) < 0
                && !(first < comma && opensLine(first))) {
            first--;
        }
        boolean opens = first < comma && opensLine(first) && isShouted(first, comma);
        return opens && isDateline(names.endToken(name)) ? first : -1;
    }

    private boolean opensLine(int token) {
        return token == 0 || tokens.isLineBetween(token - 1, token);
    }

    private boolean isShouted(int first, int end) {
        int from = tokens.start(first);
        int to = tokens.end(end - 1);
        return to - from >= SHORTEST && UpperCase.is(tokens.text(), from, to);
    }

    /** Whether only a state, a date and an agency in brackets precede a dash. */
    private boolean isDateline(int behind) {
        for (int i = behind; i < Math.min(tokens.size(), behind + LONGEST); i++) {
            if (tokens.isLineBetween(i - 1, i)) {
                return false;
            }
            if (Dash.is(tokens.firstChar(i))) {
                return tokens.start(i) > tokens.end(i - 1);
            }
            if (tokens.isLetter(i) && !tokens.isCapital(i)) {
                return false;
            }
        }
        return false;
    }

    private EntitySpans retyped() {
        for (int n = 0; n < names.size(); n++) {
            int last = names.endToken(n) - 1;
            if (isPerson(n) && last > names.firstToken(n)) {
                places.remove(tokens.lower(last));
            }
        }
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            Integer town = towns.get(n);
            if (town != null) {
                builder.add(town, names.firstToken(n) - 1, EntityType.LOCATION);
            }
            boolean place = isNoPlace(n) && (openers.get(n) || places.contains(key(n)));
            builder.add(names.firstToken(n), names.endToken(n), place ? EntityType.LOCATION : names.type(n));
        }
        return builder.build();
    }
}
