package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import java.util.Set;

/**
 * Joins the two parts of an organisation's name that the tagger splits: "Federal Bank of | Lima", "New Lima | Board of
 * Utilities", "Lima Hospital | NHS Trust", "Karl Voss | College of Law". Pure functions; linear in the text.
 */
final class AdjoiningNames {
    /** Bodies that have a place in their names: "Grain Authority of Lima". */
    private static final Set<String> OF_PLACES = Set.of(
            "Appeal",
            "Appeals",
            "Association",
            "Authority",
            "Bank",
            "Commission",
            "Court",
            "Federation",
            "Institute",
            "Party",
            "Society",
            "University");

    /** Words that follow a place in such names: "Lima Board of Utilities", "Lima Natural Gas Co". */
    private static final Set<String> BEHIND_PLACES = Set.of(
            "Assembly",
            "Association",
            "Authority",
            "Board",
            "Co",
            "Commission",
            "Council",
            "Court",
            "Department",
            "Federation",
            "Hospital",
            "Office",
            "Senate",
            "Union",
            "University");

    /** Words with which the second part begins: "Karl Voss College of Law". */
    private static final Set<String> BEHIND_PERSONS = Set.of(
            "Centre", "Center", "College", "Foundation", "Hospital", "Institute", "Library", "School", "University");

    private final Tokens tokens;
    private final EntitySpans names;

    private AdjoiningNames(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names, with such parts joined; the same instance if there are none. */
    static EntitySpans of(Tokens tokens, EntitySpans names) {
        AdjoiningNames adjoining = new AdjoiningNames(tokens, names);
        for (int n = 0; n + 1 < names.size(); n++) {
            if (adjoining.isOne(n)) {
                return adjoining.joined();
            }
        }
        return names;
    }

    private EntitySpans joined() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            boolean one = n + 1 < names.size() && isOne(n);
            int first = names.firstToken(n);
            builder.add(first, names.endToken(one ? n + 1 : n), one ? EntityType.ORGANIZATION : names.type(n));
            n += one ? 1 : 0;
        }
        return builder.build();
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
        return type == EntityType.ORGANIZATION && isOpening(name, next);
    }

    /** "Federal Bank" of "Lima", "Court of Appeal" for "Lima". */
    private boolean isBodyOf(int name, int joint) {
        return names.type(name) == EntityType.ORGANIZATION
                && joint > names.firstToken(name) + 1
                && OF_PLACES.contains(tokens.word(joint - 1))
                && !isNamedAlone(name)
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
        return words.endsWith("World Bank") || words.endsWith("Labour Party") || words.endsWith("Conservative Party");
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
        for (int i = names.firstToken(name); i < names.endToken(name); i++) {
            if (BEHIND_PLACES.contains(tokens.word(i)) || tokens.is(i, "Co.")) {
                return true;
            }
        }
        return false;
    }
}
