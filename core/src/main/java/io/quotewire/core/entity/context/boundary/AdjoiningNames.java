package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Joins the two parts of an organisation's name that the tagger splits: "Federal Bank of | Lima", "New Lima | Board of
 * Utilities", "Lima Hospital | NHS Trust", "Karl Voss | College of Law". Pure functions; linear in the text.
 */
public final class AdjoiningNames {
    /** Bodies that have a place in their names: "Grain Authority of Lima". */
    private static final Set<String> OF_PLACES = words("before_of");

    /** Words that follow a place in such names: "Lima Board of Utilities", "Lima Natural Gas Co". */
    private static final Set<String> BEHIND_PLACES = words("behind_place");

    /** Words with which the second part begins: "Karl Voss College of Law". */
    private static final Set<String> BEHIND_PERSONS = words("behind_person");

    /** What is never short for one of its kind elsewhere: "the Labour Party of Lima". */
    private static final Set<String> NATIONAL = words("national");

    /** Countries that end the names of their charities, as these write it: "Dock + Lung UK said". */
    private static final Set<String> COUNTRIES = words("country");

    private static final String UNIVERSITY = "University";
    private static final Set<String> SAID = words("speaks");
    /** More than the maximum number of words before the place. */
    private static final int MOST_AHEAD = 5;

    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;

    private AdjoiningNames(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
    }

    private static Set<String> words(String kind) {
        return WordList.ofKind(AdjoiningNames.class, "words-of-bodies.txt", kind::equals);
    }

    /** The names, with such parts joined; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        AdjoiningNames adjoining = new AdjoiningNames(tokens, classes, names);
        for (int n = 0; n < names.size(); n++) {
            if ((n + 1 < names.size() && adjoining.isOne(n)) || adjoining.speakingFrom(n) >= 0) {
                return adjoining.joined();
            }
        }
        return names;
    }

    private EntitySpans joined() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            boolean one = n + 1 < names.size() && isOne(n);
            int from = one ? -1 : speakingFrom(n);
            int first = from >= 0 ? from : names.firstToken(n);
            EntityType type = one || from >= 0 ? EntityType.ORGANIZATION : names.type(n);
            builder.add(first, names.endToken(one ? n + 1 : n), type);
            n += one ? 1 : 0;
        }
        return builder.build();
    }

    /** The first token of "Lung UK said", of which the tagger has found the place; -1 otherwise. */
    private int speakingFrom(int place) {
        int end = names.endToken(place);
        if (names.type(place) != EntityType.LOCATION || end >= tokens.size() || !SAID.contains(tokens.lower(end))) {
            return -1;
        }
        int first = names.firstToken(place);
        int from = first;
        while (from > Math.max(0, first - MOST_AHEAD) && isFree(from - 1) && !tokens.isLineBetween(from - 1, from)) {
            from--;
        }
        int ahead = classes.is(from, WordClass.OPEN) ? first - from : 0;
        boolean country = ahead == 1 && end == first + 1 && COUNTRIES.contains(tokens.word(first));
        return country || (ahead > 1 && ahead < MOST_AHEAD && isOfPerson(from)) ? from : -1;
    }

    /** "(Karl Voss of) Kids First Lima". */
    private boolean isOfPerson(int from) {
        int person = from > 1 && tokens.is(from - 1, "of") ? names.at(from - 2) : -1;
        return person >= 0 && names.type(person) == EntityType.PERSON;
    }

    /** A capitalised word outside of all names that is no "The". */
    private boolean isFree(int token) {
        return tokens.isCapital(token) && names.at(token) < 0 && !classes.is(token, WordSet.THE);
    }

    /** Whether the name and the next are parts of one. */
    private boolean isOne(int name) {
        int end = names.endToken(name);
        int next = names.firstToken(name + 1);
        EntityType type = names.type(name + 1);
        if (next > end + 1 || tokens.isLineBetween(end - 1, next)) {
            return false;
        }
        if (next == end + 1) {
            return type == EntityType.LOCATION && isBodyOf(name, end);
        }
        return type == EntityType.ORGANIZATION ? isOpening(name, next) : isOfCountry(name, next);
    }

    /** "HarbourPost" "UK": a country that ends an organisation's name, and no other. */
    private boolean isOfCountry(int name, int next) {
        return names.type(name) == EntityType.ORGANIZATION
                && names.type(name + 1) == EntityType.LOCATION
                && names.endToken(name + 1) == next + 1
                && COUNTRIES.contains(tokens.word(next));
    }

    /** "Federal Bank" of "Lima", "Court of Appeal" for "Lima". */
    private boolean isBodyOf(int name, int joint) {
        return names.type(name) == EntityType.ORGANIZATION
                && OF_PLACES.contains(tokens.word(joint - 1))
                && (joint > names.firstToken(name) + 1 ? !isNamedAlone(name) : tokens.is(joint - 1, UNIVERSITY))
                && (tokens.is(joint, "of")
                        || (tokens.is(joint, "for") && tokens.word(joint - 1).startsWith("Appeal")));
    }

    /** Whether the same name occurs without "of Lima": "The World Bank of Lima … The World Bank said". */
    private boolean isNamedAlone(int name) {
        String words = names.words(tokens, name);
        for (int n = 0; n < names.size(); n++) {
            int end = names.endToken(n);
            if (n != name && names.words(tokens, n).equals(words) && !(end < tokens.size() && tokens.is(end, "of"))) {
                return true;
            }
        }
        return NATIONAL.contains(tokens.word(names.endToken(name) - 2) + "_" + tokens.word(names.endToken(name) - 1));
    }

    /** "In Lima | United Nations University" at the beginning of a sentence. */
    private boolean isBehindIn(int name) {
        int first = names.firstToken(name);
        return first > 0 && tokens.is(first - 1, "In");
    }

    private boolean isOpening(int name, int next) {
        return switch (names.type(name)) {
            case ORGANIZATION -> tokens.is(next, "NHS");
            case PERSON ->
                names.endToken(name) > names.firstToken(name) + 1 && BEHIND_PERSONS.contains(tokens.word(next));
            case LOCATION -> names.endToken(name + 1) > next + 1 && hasBody(name + 1) && !isBehindIn(name);
        };
    }

    private boolean hasBody(int name) {
        return Scan.any(
                names.firstToken(name),
                names.endToken(name),
                i -> BEHIND_PLACES.contains(tokens.word(i)) || tokens.is(i, "Co."));
    }
}
