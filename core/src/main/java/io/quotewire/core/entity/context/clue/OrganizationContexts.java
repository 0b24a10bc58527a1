package io.quotewire.core.entity.context.clue;

import io.quotewire.core.text.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code organization-contexts.tsv} in one text. Each word is looked up once, however often it occurs
 * and however many finders use it. Read-only.
 */
public final class OrganizationContexts {
    private final Tokens tokens;
    private final ContextPhrases.@Nullable Word[] words;
    /** The kinds of all single-word phrases in the text. */
    private final long kinds;
    /** The tokens that are single-word phrases, in text order; only the first {@code count} elements are used. */
    private final int[] whole;

    private final int count;

    OrganizationContexts(Tokens tokens) {
        this.tokens = tokens;
        this.words = new ContextPhrases.Word[tokens.size()];
        int[] found = new int[16];
        int size = 0;
        long all = 0;
        for (int i = 0; i < words.length; i++) {
            int alike = tokens.firstAlike(i);
            ContextPhrases.Word word = alike < i ? words[alike] : ContextPhrases.word(tokens, i);
            if (word == null) {
                continue;
            }
            words[i] = word;
            if (word.whole() != 0) {
                all |= word.whole();
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = i;
            }
        }
        this.whole = found;
        this.count = size;
        this.kinds = all;
    }

    /**
     * The first token at or after {@code from} that is a single-word phrase of one of the kinds; the number of tokens
     * if there is none. If the text has none of the kinds, as most texts, no token is examined.
     *
     * @param asked {@linkplain OrganizationContext#bits bits} of the kinds
     */
    int next(int from, long asked) {
        if ((kinds & asked) == 0) {
            return words.length;
        }
        int at = Arrays.binarySearch(whole, 0, count, from);
        for (int k = at < 0 ? -at - 1 : at; k < count; k++) {
            ContextPhrases.Word word = words[whole[k]];
            if (word != null && (word.whole() & asked) != 0) {
                return whole[k];
            }
        }
        return words.length;
    }

    /** Whether the token is a single-word phrase of this kind. */
    boolean is(int token, OrganizationContext kind) {
        ContextPhrases.Word word = at(token);
        return word != null && (word.whole() & kind.bit()) != 0;
    }

    /** Whether a phrase of this kind begins at the token. */
    public boolean beginAt(int first, OrganizationContext kind) {
        ContextPhrases.Word word = at(first);
        if (word == null || (word.first() & kind.bit()) == 0) {
            return false;
        }
        if ((word.whole() & kind.bit()) != 0) {
            return true;
        }
        for (int last = first + 1; last < first + ContextPhrases.LONGEST; last++) {
            ContextPhrases.Word next = at(last);
            if (next == null) {
                return false;
            }
            if ((next.last() & kind.bit()) != 0 && isPhrase(first, last + 1, kind)) {
                return true;
            }
            if ((next.inner() & kind.bit()) == 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a phrase of one of the kinds may end before the token, by its last word. */
    boolean mayEndAt(int end, long asked) {
        ContextPhrases.Word word = at(end - 1);
        return word != null && (word.last() & asked) != 0;
    }

    /** Whether a phrase of this kind ends before the token. */
    public boolean endAt(int end, OrganizationContext kind) {
        ContextPhrases.Word word = at(end - 1);
        if (word == null || (word.last() & kind.bit()) == 0) {
            return false;
        }
        if ((word.whole() & kind.bit()) != 0) {
            return true;
        }
        for (int first = end - 2; first >= end - ContextPhrases.LONGEST; first--) {
            ContextPhrases.Word before = at(first);
            if (before == null) {
                return false;
            }
            if ((before.first() & kind.bit()) != 0 && isPhrase(first, end, kind)) {
                return true;
            }
            if ((before.inner() & kind.bit()) == 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isPhrase(int first, int end, OrganizationContext kind) {
        StringBuilder phrase = new StringBuilder(tokens.lower(first));
        for (int i = first + 1; i < end; i++) {
            phrase.append(' ').append(tokens.lower(i));
        }
        return ContextPhrases.has(kind, phrase.toString());
    }

    private ContextPhrases.@Nullable Word at(int token) {
        return token >= 0 && token < words.length ? words[token] : null;
    }
}
