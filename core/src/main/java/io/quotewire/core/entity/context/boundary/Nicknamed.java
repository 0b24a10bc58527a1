package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import java.util.BitSet;

/**
 * Joins persons' names that the tagger splits at a nickname in quote marks, double or single: "Karl “The Rain” Voss".
 * Linear in the number of names.
 */
final class Nicknamed {
    /** The maximum length in tokens of a nickname. */
    private static final int LONGEST_NICKNAME = 4;

    /** The maximum length in characters of an initial. */
    private static final int LONGEST_INITIAL = 2;

    private final Tokens tokens;
    private final EntitySpans names;

    private Nicknamed(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Adds the tokens that belong to the same name as the one before. */
    static void joinTo(BitSet continued, Tokens tokens, EntitySpans names) {
        Nicknamed nicknamed = new Nicknamed(tokens, names);
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.PERSON) {
                int end = names.endToken(n);
                if (end > names.firstToken(n) + 1) {
                    // the tagger may count the mark as part of the name
                    nicknamed.join(n, end - 1, continued);
                }
                nicknamed.join(n, end, continued);
            }
        }
    }

    /** "Karl “The Rain” Voss", of which the tagger has found "Karl" and "Voss", perhaps with a mark. */
    private void join(int left, int mark, BitSet continued) {
        if (mark + 1 >= tokens.size() || !isMark(mark) || !isGiven(left, mark)) {
            return;
        }
        int inner = names.at(mark + 1);
        if (inner >= 0 && names.type(inner) == EntityType.PERSON && inner != left && isAcross(inner)) {
            continued.set(names.firstToken(left) + 1, names.endToken(inner));
            return;
        }
        int close = mark + 1;
        while (close < tokens.size() && close <= mark + LONGEST_NICKNAME && isOfNickname(close, mark)) {
            close++;
        }
        if (close == mark + 1 || close + 1 >= tokens.size() || !isMark(close)) {
            return;
        }
        int right = names.at(close + 1);
        boolean missed = right < 0 && isMissed(close + 1, mark);
        if (missed || (right >= 0 && names.type(right) == EntityType.PERSON && right != left && isSurname(right))) {
            continued.set(names.firstToken(left) + 1, missed ? close + 2 : names.endToken(right));
        }
    }

    /** "(Karl “) Rain” Voss", which the tagger takes for a name. */
    private boolean isAcross(int name) {
        return Scan.any(names.firstToken(name) + 1, names.endToken(name) - 1, this::isMark);
    }

    /** "Karl “the Rain” | White": a capitalised word, one only, that the tagger missed. */
    private boolean isMissed(int token, int mark) {
        return tokens.lower(mark + 1).equals("the")
                && tokens.isCapital(token)
                && !ClosedClasses.isClosed(tokens.lower(token))
                && !FirstNames.isOne(tokens, token)
                && !(token + 1 < tokens.size() && tokens.isCapital(token + 1));
    }

    /** Whether all words before the mark are given names: not "Ann Bray “Sorry” Voss said". */
    private boolean isGiven(int name, int mark) {
        return !Scan.any(
                names.firstToken(name),
                mark,
                i -> !FirstNames.isOne(tokens, i) && tokens.end(i) - tokens.start(i) > LONGEST_INITIAL);
    }

    /** Not another full name, nor one before another title or nickname: "Ann “Hello” Karl “Rain” Voss". */
    private boolean isSurname(int name) {
        int start = names.firstToken(name);
        int first = isMark(start) ? start + 1 : start;
        int end = names.endToken(name);
        return !FirstNames.isFullName(tokens, first, end) && !isMark(end - 1) && !(end < tokens.size() && isMark(end));
    }

    private boolean isOfNickname(int token, int mark) {
        return tokens.isCapital(token)
                || (token == mark + 1 && tokens.lower(token).equals("the"));
    }

    private boolean isMark(int token) {
        char c = tokens.firstChar(token);
        boolean alone = tokens.end(token) - tokens.start(token) == 1;
        boolean single = alone && (c == '\'' || c == '\u2018' || c == '\u2019');
        return single || c == '"' || c == '\u201c' || c == '\u201d';
    }
}
