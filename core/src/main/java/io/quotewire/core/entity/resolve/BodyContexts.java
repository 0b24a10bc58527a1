package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Which phrases of {@code body-contexts.tsv} stand where in one text. Each word is looked up once, however often and by
 * however many finders it is asked for. Read only.
 */
final class BodyContexts {
    private final Tokens tokens;
    private final ContextPhrases.@Nullable Word[] words;

    BodyContexts(Tokens tokens) {
        this.tokens = tokens;
        this.words = new ContextPhrases.Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            int alike = tokens.firstAlike(i);
            words[i] = alike < i ? words[alike] : ContextPhrases.word(tokens.lower(i));
        }
    }

    /** Whether the token alone is a phrase of this kind. */
    boolean is(int token, BodyContext kind) {
        ContextPhrases.Word word = at(token);
        return word != null && (word.whole() & kind.bit()) != 0;
    }

    /** Whether a phrase of this kind begins at the token. */
    boolean beginAt(int first, BodyContext kind) {
        ContextPhrases.Word word = at(first);
        if (word == null || (word.first() & kind.bit()) == 0) {
            return false;
        }
        boolean found = (word.whole() & kind.bit()) != 0;
        for (int end = first + 2; !found && end <= Math.min(tokens.size(), first + ContextPhrases.LONGEST); end++) {
            found = isPhrase(first, end, kind);
        }
        return found;
    }

    /** Whether a phrase of this kind ends before the token. */
    boolean endAt(int end, BodyContext kind) {
        ContextPhrases.Word word = at(end - 1);
        if (word == null || (word.last() & kind.bit()) == 0) {
            return false;
        }
        boolean found = (word.whole() & kind.bit()) != 0;
        for (int first = end - 2; !found && first >= Math.max(0, end - ContextPhrases.LONGEST); first--) {
            found = isPhrase(first, end, kind);
        }
        return found;
    }

    private boolean isPhrase(int first, int end, BodyContext kind) {
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
