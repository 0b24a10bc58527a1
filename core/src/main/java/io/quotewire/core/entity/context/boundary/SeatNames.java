package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Parts a legislator's name from the seat before it, "MP from Quayton | Ana Maria Ruiz", "leader from Quayton | Ana
 * Ruiz", not "MP for Ana Maria Ruiz", and the letters for one from the seat: "the Quayton North | MP". Pure functions;
 * linear in the text.
 */
public final class SeatNames {
    private static final Set<String> HOLDERS = WordList.words(SeatNames.class, "seat-holders.txt");
    /** A seat, a first name and a surname. */
    private static final int FEWEST = 3;

    private static final int MOST = 6;

    private final Tokens tokens;
    private final EntitySpans names;

    private SeatNames(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names, with such seats as places of their own; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, EntitySpans names) {
        SeatNames seats = new SeatNames(tokens, names);
        for (int n = 0; n < names.size(); n++) {
            if (seats.beginsWithSeat(n) || seats.isBehindSeat(n) || seats.isSitting(n)) {
                return seats.parted();
            }
        }
        return names;
    }

    private EntitySpans parted() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            if (beginsWithSeat(n)) {
                builder.add(first, first + 1, EntityType.LOCATION);
                builder.add(first + 1, names.endToken(n), EntityType.PERSON);
            } else if (isSitting(n)) {
                builder.add(first, names.endToken(n) - 1, EntityType.LOCATION);
            } else {
                if (isBehindSeat(n)) {
                    builder.add(first - 1, first, EntityType.LOCATION);
                }
                builder.add(first, names.endToken(n), names.type(n));
            }
        }
        return builder.build();
    }

    /** "(MP from) Quayton Ana Maria Ruiz", one name. */
    private boolean beginsWithSeat(int name) {
        int first = names.firstToken(name);
        int length = names.endToken(name) - first;
        return length >= FEWEST
                && length <= MOST
                && names.type(name) != EntityType.LOCATION
                && isHolder(first - 1)
                && tokens.isCapital(first + 1)
                && !FirstNames.isOne(tokens, first)
                && !isOffice(first)
                && (names.type(name) == EntityType.PERSON || FirstNames.isOne(tokens, first + 1));
    }

    /** "The Quayton North MP", all of which the tagger took for a place or a body. */
    private boolean isSitting(int name) {
        int first = names.firstToken(name);
        int last = names.endToken(name) - 1;
        return last > first
                && names.type(name) != EntityType.PERSON
                && UpperCase.is(tokens.word(last))
                && !UpperCase.is(tokens.word(first))
                && HOLDERS.contains(tokens.lower(last))
                && first > 0
                && ClosedClasses.isIn(tokens, first - 1, WordSet.THE);
    }

    /** "(Leader from) Quayton | Ana Ruiz", the seat outside all names. */
    private boolean isBehindSeat(int name) {
        int seat = names.firstToken(name) - 1;
        return seat > 0
                && names.type(name) == EntityType.PERSON
                && names.endToken(name) > seat + 2
                && tokens.isCapital(seat)
                && names.at(seat) < 0
                && isHolder(seat - 1)
                && !FirstNames.isOne(tokens, seat)
                && !isOffice(seat)
                && !ClosedClasses.isClosed(tokens.lower(seat));
    }

    /** "(Candidate for) Governor (Ana Ruiz)". */
    private boolean isOffice(int token) {
        return Titles.isAt(tokens, token) || RoleWords.isNoun(tokens, token);
    }

    /** "MP | from", "leader | for". */
    private boolean isHolder(int preposition) {
        return preposition > 0
                && (ClosedClasses.isIn(tokens, preposition, WordSet.FROM)
                        || ClosedClasses.isIn(tokens, preposition, WordSet.FOR))
                && HOLDERS.contains(tokens.lower(preposition - 1));
    }
}
