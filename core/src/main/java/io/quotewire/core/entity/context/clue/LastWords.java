package io.quotewire.core.entity.context.clue;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The words that end names of persons, as bits of their first occurrences ({@link Tokens#firstAlike}). Pure functions;
 * linear in the names.
 */
public final class LastWords {
    private LastWords() {}

    /** Those of all persons, also of those with one word. */
    public static BitSet of(Tokens tokens, EntitySpans names) {
        return of(tokens, names, length -> true);
    }

    /**
     * Those of some persons.
     *
     * @param length accepts the number of tokens of a name
     */
    public static BitSet of(Tokens tokens, EntitySpans names, IntPredicate length) {
        BitSet found = new BitSet();
        for (int n = 0; n < names.size(); n++) {
            int end = names.endToken(n);
            if (names.type(n) == EntityType.PERSON && length.test(end - names.firstToken(n))) {
                found.set(tokens.firstAlike(end - 1));
            }
        }
        return found;
    }
}
