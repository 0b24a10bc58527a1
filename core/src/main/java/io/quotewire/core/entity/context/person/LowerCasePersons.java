package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordSet;

/**
 * Tags persons in a text that begins with a small letter, as old agency reports do which have no capitals but at the
 * start of a sentence: "mines minister ana ruiz said", so that "Ruiz" and "he" are known later. Not if the text also
 * has a full name in capitals. Pure functions; linear in the text.
 */
public final class LowerCasePersons {
    /** The maximum number of words of a name: "carlos julio de la ruiz". */
    private static final int LONGEST = 5;

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;

    private LowerCasePersons(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
    }

    /** The names, with such persons; the same instance if there are none. */
    public static EntitySpans of(OrganizationText text) {
        Tokens tokens = text.tokens();
        return tokens.size() > 0 && Character.isLowerCase(tokens.firstChar(0))
                ? new LowerCasePersons(text).tagged()
                : text.names();
    }

    private EntitySpans tagged() {
        if (Scan.any(0, names.size(), this::isFullName)) {
            return names;
        }
        EntitySpans.Builder builder = new EntitySpans.Builder();
        boolean found = false;
        for (int i = 0; i < tokens.size(); i++) {
            int name = names.at(i);
            int end = name >= 0 ? names.endToken(name) : endFrom(i);
            if (end > i) {
                builder.add(i, end, name >= 0 ? names.type(name) : EntityType.PERSON);
                found |= name < 0;
                i = end - 1;
            }
        }
        return found ? builder.build() : names;
    }

    private boolean isFullName(int name) {
        int first = names.firstToken(name);
        return names.type(name) == EntityType.PERSON && text.isFullName(first, names.endToken(name));
    }

    /** The end of the full name that begins at the token, behind a noun for a role; 0 if there is none. */
    private int endFrom(int first) {
        if (first == 0 || !RoleWords.isNoun(tokens, first - 1) || !isPart(first) || !text.isFirstName(first)) {
            return 0;
        }
        int end = Scan.past(first + 1, Math.min(tokens.size(), first + LONGEST), this::isPart);
        return end > first + 1 && closes(end) ? end : 0;
    }

    /** A word in small letters that may be part of a name; not "told" or "defended". */
    private boolean isPart(int token) {
        return text.isOpen(token)
                && tokens.isLetter(token)
                && !tokens.isCapital(token)
                && names.at(token) < 0
                && !isVerb(token)
                && !tokens.isLineBetween(token - 1, token);
    }

    private boolean isVerb(int token) {
        return text.is(token, OrganizationContext.SPOKE) || VerbEnding.isPast(tokens.lower(token));
    }

    /** Whether the name is known to end before the token: not before "for", as "ana ruiz left for Lima" shows. */
    private boolean closes(int token) {
        return token >= tokens.size()
                || text.isMark(token)
                || isVerb(token)
                || text.is(token, WordSet.GENITIVE)
                || text.is(token, WordSet.COORDINATOR)
                || text.is(token, WordSet.TO);
    }
}
