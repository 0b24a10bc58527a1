package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;

/**
 * Maps each name of a text to the first name of the same type with the same characters, so that what follows from the
 * name alone is computed once. Read-only.
 */
final class RepeatedNames {
    /** The maximum number of other names that one is compared with; it keeps the time linear for crafted texts. */
    private static final int MOST_COMPARED = 16;

    private static final int FACTOR = 0x9E3779B1;

    private final Tokens tokens;
    private final EntitySpans names;
    private final int[] firsts;

    private RepeatedNames(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
        this.firsts = new int[names.size()];
    }

    static RepeatedNames of(Tokens tokens, EntitySpans names) {
        RepeatedNames repeated = new RepeatedNames(tokens, names);
        // At least twice as many slots as names; each holds a name's index plus one.
        int[] slots = new int[Integer.highestOneBit(names.size() + 1) * 4];
        for (int name = 0; name < names.size(); name++) {
            repeated.firsts[name] = repeated.enter(name, slots);
        }
        return repeated;
    }

    /** The first name that equals this one: itself, or one before it. */
    int first(int name) {
        return firsts[name];
    }

    private int enter(int name, int[] slots) {
        int slot = hash(name) & (slots.length - 1);
        for (int compared = 0; compared < MOST_COMPARED; compared++) {
            int other = slots[slot] - 1;
            if (other < 0) {
                slots[slot] = name + 1;
                return name;
            }
            if (isSame(other, name)) {
                return other;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return name;
    }

    private int hash(int name) {
        int first = tokens.halfKey(names.firstToken(name));
        int last = tokens.halfKey(names.endToken(name) - 1);
        int mixed = ((first * FACTOR) ^ last) * FACTOR;
        return mixed ^ (mixed >>> 16);
    }

    private boolean isSame(int one, int other) {
        int start = tokens.start(names.firstToken(one));
        int length = tokens.end(names.endToken(one) - 1) - start;
        int others = tokens.start(names.firstToken(other));
        return names.type(one) == names.type(other)
                && length == tokens.end(names.endToken(other) - 1) - others
                && tokens.text().regionMatches(start, tokens.text(), others, length);
    }
}
