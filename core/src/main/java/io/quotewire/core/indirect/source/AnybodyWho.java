package io.quotewire.core.indirect.source;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Recognises heads of relative clauses that are nobody in particular, who rarely go on speaking. Pure functions. */
final class AnybodyWho {
    private static final Set<String> ANYBODY = WordList.ofKind(AnybodyWho.class, "bounds.txt", "anybody"::equals);

    private AnybodyWho() {}

    /** "Would look at any offer that | met its price", "those who disagreed"; not "a man who threatened her". */
    static boolean is(NewsText text, Phrase source) {
        int pronoun = source.end() - 1;
        return pronoun > source.start()
                && text.is(pronoun, WordSet.ANY_RELATIVE)
                && (ANYBODY.contains(text.lower(pronoun - 1))
                        || (pronoun - 2 >= source.start() && "any".equals(text.lower(pronoun - 2))));
    }
}
