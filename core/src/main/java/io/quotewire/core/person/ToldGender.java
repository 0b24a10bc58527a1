package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Doubts the gender that a first name suggests if others have it too and the clause that introduces its bearer shows
 * one of them: "Sam Larkin, 42, said she", "Lou Larkin closed his yard". Pure functions of the text.
 */
final class ToldGender {
    private static final Set<String> NAMES = WordList.words(ToldGender.class, "first-names-of-others-too.txt");
    /** The maximum number of tokens of an apposition to the name. */
    private static final int LONGEST_APPOSITION = 12;
    /** The maximum number of tokens between the name and whatever is owned: "was walking (her dog)". */
    private static final int MOST_BETWEEN = 2;
    /** How far before the name, in tokens, "she" or "her" may be who is meant. */
    private static final int NEAR = 60;

    private final Tokens tokens;
    private final EntitySpans names;

    ToldGender(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether people of either gender have the first name: "Vivian", "Courtney". */
    static boolean isDoubtful(String given) {
        return NAMES.contains(PersonName.key(given)) || !FirstNames.isClear(given);
    }

    /** The gender that the given name suggests for whom the mention introduces; unknown if the clause tells another. */
    Gender of(int mention, PersonName name) {
        Gender suggested = FirstNames.gender(name.given());
        boolean doubtful = suggested != Gender.UNKNOWN && NAMES.contains(PersonName.key(name.given()));
        return doubtful && !suggested.agrees(told(mention)) ? Gender.UNKNOWN : suggested;
    }

    private Gender told(int mention) {
        int end = names.endToken(mention);
        if (end >= tokens.size() || !tokens.is(end, ",")) {
            return inClause(mention, end);
        }
        int last = Math.min(tokens.size(), end + LONGEST_APPOSITION);
        int comma = Scan.to(end + 1, last, i -> tokens.is(i, ",") || tokens.is(i, "."));
        Gender told =
                end + 1 < tokens.size() && tokens.is(end + 1, "who") ? inClause(mention, end + 2) : Gender.UNKNOWN;
        return told == Gender.UNKNOWN && comma < last && tokens.is(comma, ",") ? inClause(mention, comma + 1) : told;
    }

    /** What the clause that goes on at the token tells: "said that she", "has closed his". */
    private Gender inClause(int mention, int start) {
        if (start < tokens.size() && Kin.isSpeech(tokens, start)) {
            boolean that = start + 1 < tokens.size() && ClosedClasses.isIn(tokens, start + 1, WordSet.THAT);
            int subject = that ? start + 2 : start + 1;
            boolean pronoun = subject < tokens.size() && ClosedClasses.isIn(tokens, subject, WordClass.SUBJECT_PRONOUN);
            return pronoun ? Gender.ofPronoun(tokens.lower(subject)) : Gender.UNKNOWN;
        }
        int last = Math.min(tokens.size() - 1, start + MOST_BETWEEN + 1);
        int owner = Scan.to(start, last, i -> !tokens.isWord(i) || names.at(i) >= 0 || isOwner(i));
        return owner > start && owner < last && isOwner(owner) && !isAnothers(mention, owner)
                ? Gender.ofPronoun(tokens.lower(owner))
                : Gender.UNKNOWN;
    }

    /** "Her (yard)"; not "told her that". */
    private boolean isOwner(int token) {
        return ClosedClasses.isIn(tokens, token, WordClass.POSSESSIVE)
                && token + 1 < tokens.size()
                && tokens.isLetter(token + 1)
                && !ClosedClasses.isClosed(tokens.lower(token + 1));
    }

    /** "Mary Ruiz left. Sam Larkin praised her work": whether somebody of that gender has just been named. */
    private boolean isAnothers(int mention, int owner) {
        Gender gender = Gender.ofPronoun(tokens.lower(owner));
        int first = names.firstToken(mention);
        return Scan.any(
                Math.max(0, first - NEAR),
                first,
                i -> Gender.ofPronoun(tokens.lower(i)) == gender
                        || (tokens.isCapital(i) && FirstNames.gender(tokens.word(i)) == gender));
    }
}
