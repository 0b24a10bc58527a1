package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.ListedFields;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.OfficeInitials;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;

/**
 * Takes a person's office out of what the tagger took for a body: "Principal of | Quayton School, Ana Ruiz,", "Director
 * of Studies, Dr Ana Ruiz,", "Lima Health and Sport Minister Ana Ruiz", where "Lima Health" is none. Pure functions;
 * linear in the text.
 */
public final class OfficeBounds {
    private static final int MOST_TITLES = 3;

    private final Tokens tokens;
    private final EntitySpans names;

    private OfficeBounds(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names without such offices; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, EntitySpans names) {
        OfficeBounds bounds = new OfficeBounds(tokens, names);
        for (int n = 0; n < names.size(); n++) {
            if (bounds.first(n) > names.firstToken(n)) {
                return bounds.cut();
            }
        }
        return names;
    }

    private EntitySpans cut() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            int first = first(n);
            if (first < names.endToken(n)) {
                builder.add(first, names.endToken(n), names.type(n));
            }
        }
        return builder.build();
    }

    /** The first token of the body's name; the token after its last if it is none. */
    private int first(int name) {
        int first = names.firstToken(name);
        int end = names.endToken(name);
        if (names.type(name) != EntityType.ORGANIZATION) {
            return first;
        }
        if (isFieldOfOffice(name)) {
            return end;
        }
        boolean office = end > first + 2
                && tokens.isCapital(first)
                && (RoleWords.isNoun(tokens, first) || OfficeInitials.isKnown(tokens.word(first)))
                && ClosedClasses.isIn(tokens, first + 1, WordSet.OF)
                && isBeforePerson(end);
        if (!office) {
            return first;
        }
        int rest = ClosedClasses.isIn(tokens, first + 2, WordSet.THE) ? first + 3 : first + 2;
        // "Director of the FBI, Ana Ruiz,"
        return rest + 1 < end || UpperCase.is(tokens.word(rest)) ? rest : end;
    }

    /** "(Director of Studies), Dr Ana Ruiz,". */
    private boolean isBeforePerson(int comma) {
        if (comma + 1 >= tokens.size() || !tokens.is(comma, ",")) {
            return false;
        }
        int name = Scan.past(comma + 1, Math.min(tokens.size(), comma + 1 + MOST_TITLES), this::isTitle);
        return names.is(name, EntityType.PERSON);
    }

    private boolean isTitle(int token) {
        return names.at(token) < 0 && tokens.isCapital(token) && Titles.isAt(tokens, token);
    }

    /** "(Lima Health) and Sport Minister Ana Ruiz". */
    private boolean isFieldOfOffice(int name) {
        int and = names.endToken(name);
        boolean the = names.firstToken(name) > 0 && ClosedClasses.isIn(tokens, names.firstToken(name) - 1, WordSet.THE);
        int holder = the ? -1 : ListedFields.holder(tokens, and);
        return holder > 0 && names.is(holder + 1, EntityType.PERSON) && Scan.all(and, holder, t -> names.at(t) < 0);
    }
}
