package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.clue.SmallWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordSet;
import java.util.BitSet;

/** Recognises surnames that are words ("Plant", "May") if the article has the full name. Read-only. */
final class BareSurnames {
    private final OrganizationText text;
    private final Tokens tokens;
    private final SmallWords small;
    /** The first tokens with the words of surnames of persons named in full, which may come first. */
    private final BitSet surnames = new BitSet();

    BareSurnames(OrganizationText text, SmallWords small) {
        this.text = text;
        this.tokens = text.tokens();
        this.small = small;
        EntitySpans names = text.names();
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            int last = names.endToken(n) - 1;
            if (names.type(n) == EntityType.PERSON && last > first) {
                if (text.isFirstName(first)) {
                    add(last);
                } else if (!Titles.isAt(tokens, first) && text.isOpen(first)) {
                    add(first);
                }
            }
        }
    }

    private void add(int surname) {
        if (isWritten(tokens, surname)) {
            surnames.set(tokens.firstAlike(surname));
        }
    }

    /** Whether the article has no such surname. */
    boolean isEmpty() {
        return surnames.isEmpty();
    }

    /** Whether the token is a capital followed by lower-case letters. */
    static boolean isWritten(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) > 1 && Character.isLowerCase(tokens.charAt(tokens.start(i) + 1));
    }

    /** "(Robert Plant) … lobbied for Plant to"; first in a sentence only if never in lower case, or if it acts. */
    boolean isAt(int i) {
        return surnames.get(tokens.firstAlike(i))
                && !text.is(i - 1, WordSet.ANY_DETERMINER)
                && !text.is(i - 1, '@')
                && !isOfOffice(i)
                && !text.is(i + 1, '&')
                && !(opensSentence(i) && !isOwnerOrSpeaker(i + 1) && small.has(i))
                && !(text.is(i, OrganizationContext.PEOPLE) && !isOwnerOrSpeaker(i + 1))
                && !(text.is(i, WordSet.MONTH) && isDate(i));
    }

    /** "The Duke of (Plant)". */
    private boolean isOfOffice(int i) {
        return i > 1 && text.is(i - 1, WordSet.OF) && text.isCapital(i - 2) && Titles.isAt(tokens, i - 2);
    }

    private boolean opensSentence(int i) {
        return i == 0 || (text.isMark(i - 1) && !text.is(i - 1, ',')) || tokens.isLineBetween(i - 1, i);
    }

    /** "(Plant)'s spokesman", "(Plant) said". */
    private boolean isOwnerOrSpeaker(int behind) {
        return text.is(behind, WordSet.GENITIVE) || text.contexts().beginAt(behind, OrganizationContext.OWN_GENITIVE);
    }

    /** "In May", "last May", "May 3"; not "May said" or "gave May a boost". */
    private boolean isDate(int month) {
        return text.is(month - 1, WordSet.ANY_PREPOSITION)
                || text.is(month - 1, WordSet.PERIOD_MODIFIER)
                || text.is(month - 1, WordSet.COORDINATOR)
                || text.is(month - 1, WordSet.DAY_MODIFIER)
                || text.is(month - 2, WordSet.MONTH)
                || text.is(month + 2, WordSet.MONTH)
                || (month + 1 < tokens.size() && tokens.isFigure(month + 1));
    }
}
