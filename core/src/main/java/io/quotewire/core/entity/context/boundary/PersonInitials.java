package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.ShortGivenName;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Set;

/**
 * Gives persons the initials before their names that the tagger leaves out: "A | G Rao", "D K | Shivaraman", "DK |
 * Shivaraman", "J. | Mary Hill", "Ma. | Mary Hill". Pure functions; linear in the text.
 */
public final class PersonInitials {
    /** Pairs of capitals that are an office or a medium, not initials: "MP", "DJ", "TV". */
    private static final Set<String> NO_INITIALS = WordList.lines(PersonInitials.class, "no-initials.txt");
    /** Capitals that may be words of their own before a name: "group A Kumar". */
    private static final String WORDS = "AI";

    private final Tokens tokens;
    private final EntitySpans names;

    private PersonInitials(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names, with such initials; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, EntitySpans names) {
        PersonInitials initials = new PersonInitials(tokens, names);
        for (int n = 0; n < names.size(); n++) {
            if (initials.first(n) < names.firstToken(n)) {
                return initials.extended();
            }
        }
        return names;
    }

    private EntitySpans extended() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            builder.add(first(n), names.endToken(n), names.type(n));
        }
        return builder.build();
    }

    /** The first token of the name with its initials. */
    private int first(int name) {
        int first = names.firstToken(name);
        if (names.type(name) != EntityType.PERSON) {
            return first;
        }
        int least = name == 0 ? 0 : names.endToken(name - 1);
        boolean surname = isSurname(name);
        for (int before = before(first, least, surname); before < first; before = before(first, least, surname)) {
            first = before;
        }
        return first;
    }

    /**
     * The token of the initial that stands before the token, not before {@code least}; the token itself if none does.
     */
    private int before(int first, int least, boolean surname) {
        int i = first - 1;
        if (i < least || tokens.start(first) - tokens.end(i) != 1) {
            return first;
        }
        boolean initial =
                tokens.end(i) - tokens.start(i) <= 2 ? isInitial(i, first, surname) : ShortGivenName.isAt(tokens, i);
        return initial ? i : first;
    }

    /** "Shivaraman", "de Hill": before a full name, a pair of capitals is what somebody is or plays, "LB Tom Hill". */
    private boolean isSurname(int name) {
        int last = names.endToken(name) - 1;
        return Scan.all(names.firstToken(name), last, i -> !tokens.isCapital(i));
    }

    private boolean isInitial(int i, int first, boolean surname) {
        if (isLetter(i)) {
            return WORDS.indexOf(tokens.charAt(tokens.start(i))) < 0 || isLetter(first);
        }
        boolean stopped = isUpper(tokens.start(i)) && tokens.charAt(tokens.end(i) - 1) == '.';
        boolean pair = surname && isUpper(tokens.start(i)) && isUpper(tokens.end(i) - 1);
        return tokens.end(i) - tokens.start(i) == 2 && (stopped || (pair && !NO_INITIALS.contains(tokens.word(i))));
    }

    private boolean isLetter(int token) {
        return tokens.end(token) - tokens.start(token) == 1 && isUpper(tokens.start(token));
    }

    private boolean isUpper(int character) {
        return Character.isUpperCase(tokens.charAt(character));
    }
}
