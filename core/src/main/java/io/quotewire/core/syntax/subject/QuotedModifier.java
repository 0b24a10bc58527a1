package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises a quoted passage between an article and its noun: "a “Port First” hat". */
final class QuotedModifier {
    private QuotedModifier() {}

    /** Whether such a passage parts the noun from its article, and the whole is an object: "wearing a “…” | hat". */
    static boolean splitsObject(NewsText text, int noun) {
        int quote = noun > 0 && text.is(noun, WordClass.OPEN) && !text.isCapital(noun) ? text.quoteAt(noun - 1) : -1;
        int article = quote < 0 ? -1 : text.firstToken(quote) - 1;
        return text.is(article, WordSet.ANY_DETERMINER)
                && text.isWord(noun - 2)
                && (Participle.isPresent(text, article - 1) || text.is(article - 1, WordClass.PREPOSITION));
    }
}
