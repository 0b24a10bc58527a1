package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the names with which persons were born: "Ann Hill (née Pym)", "Born Ann Mary Pym in Lima". Such a name is
 * no other person's, and nobody is called by it. Pure functions of the text.
 */
public final class BirthNames {
    private static final Set<String> NEE = WordList.lines(BirthNames.class, "birth-words.txt");

    private final Tokens tokens;
    private final EntitySpans names;

    BirthNames(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether the token is the first behind "née". */
    public static boolean isBehindNee(Tokens tokens, int token) {
        return token > 0 && NEE.contains(tokens.lower(token - 1));
    }

    /** The name before "(née" if name {@code i} follows it; -1 otherwise. */
    int before(int i) {
        int nee = names.firstToken(i) - 1;
        if (i == 0 || !isBehindNee(tokens, nee + 1)) {
            return -1;
        }
        return names.endToken(i - 1) >= nee - 1 ? i - 1 : -1;
    }

    /**
     * The one of these persons who was "Born Ann Mary Pym in": the one named most with the same first name or surname;
     * null without one, or if the text does not say so of name {@code i}.
     */
    @Nullable
    Person bearer(int i, PersonName name, List<Person> persons) {
        int first = names.firstToken(i);
        int end = names.endToken(i);
        Person found = null;
        if (!name.isSingle()
                && first > 0
                && tokens.is(first - 1, "Born")
                && end < tokens.size()
                && (tokens.is(end, ",") || ClosedClasses.isIn(tokens.lower(end), WordSet.ANY_PREPOSITION))) {
            for (Person person : persons) {
                PersonName other = person.name();
                boolean alike = PersonName.key(other.given()).equals(PersonName.key(name.given()))
                        || other.key().equals(name.key());
                if (alike && !other.isSingle() && (found == null || person.mentions() >= found.mentions())) {
                    found = person;
                }
            }
        }
        return found;
    }
}
