package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The towns that reports are sent from: what a dateline opens with in capitals ("LARKIN, Mo. (QPA) —") is a place, and
 * so is who is called so alone in the article, unless a person there has it for a surname. Pure functions; linear in
 * the text.
 */
final class DatelinePlaces {
    private static final int SHORTEST = 4;
    /** Tokens of a dateline: "DES MOINES, Iowa, Aug. 10 (QPA)". */
    private static final int LONGEST = 16;

    private static final String DASHES = "-\u2013\u2014";

    private final Tokens tokens;
    private final EntitySpans names;

    private DatelinePlaces(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names, with such places; the same where there is none. */
    static EntitySpans of(Tokens tokens, EntitySpans names) {
        DatelinePlaces places = new DatelinePlaces(tokens, names);
        Set<String> found = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (places.isPerson(n) && places.opensDateline(n)) {
                found.add(places.key(n));
            }
        }
        return found.isEmpty() ? names : places.retyped(found);
    }

    private boolean isPerson(int name) {
        return names.type(name) == EntityType.PERSON;
    }

    private String key(int name) {
        return names.words(tokens, name).toLowerCase(Locale.ROOT);
    }

    private boolean opensDateline(int name) {
        int first = names.firstToken(name);
        int start = tokens.start(first);
        int end = tokens.end(names.endToken(name) - 1);
        return end - start >= SHORTEST
                && UpperCase.is(tokens.text(), start, end)
                && (first == 0 || tokens.isLineBetween(first - 1, first))
                && isDateline(names.endToken(name));
    }

    /** Whether a state, a date and an agency in brackets may be all that stands before a dash. */
    private boolean isDateline(int behind) {
        for (int i = behind; i < Math.min(tokens.size(), behind + LONGEST); i++) {
            if (tokens.isLineBetween(i - 1, i)) {
                return false;
            }
            if (DASHES.indexOf(tokens.firstChar(i)) >= 0) {
                return tokens.start(i) > tokens.end(i - 1);
            }
            if (tokens.isLetter(i) && !tokens.isCapital(i)) {
                return false;
            }
        }
        return false;
    }

    private EntitySpans retyped(Set<String> places) {
        for (int n = 0; n < names.size(); n++) {
            int last = names.endToken(n) - 1;
            if (isPerson(n) && last > names.firstToken(n)) {
                places.remove(tokens.lower(last));
            }
        }
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            boolean place = isPerson(n) && (places.contains(key(n)) || opensDateline(n));
            builder.add(names.firstToken(n), names.endToken(n), place ? EntityType.LOCATION : names.type(n));
        }
        return builder.build();
    }
}
