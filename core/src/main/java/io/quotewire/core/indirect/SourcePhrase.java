package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.SubjectAfter;
import io.quotewire.core.syntax.SubjectBefore;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** The words beside a cue that name its source: the subject of its verb, or the phrase behind it. */
final class SourcePhrase {
    private SourcePhrase() {}

    /** The subject before a cue, not before token {@code left}. */
    static Optional<Phrase> before(NewsText text, Cue cue, int left) {
        return new SubjectBefore(text).find(cue.first(), left).map(Phrase::of).filter(source -> canSpeak(text, source));
    }

    /** "His", "released", "prompting": a single word that is no noun is nobody. */
    private static boolean canSpeak(NewsText text, Phrase source) {
        int word = source.start();
        return source.end() > word + 1
                || text.isCapital(word)
                || !(text.is(word, WordClass.POSSESSIVE)
                        || text.is(word, WordSet.ARTICLE)
                        || text.is(word, WordClass.AUXILIARY)
                        || Participle.isRegularPast(text, word)
                        || Participle.isPresent(text, word));
    }

    /** The phrase behind an inverted cue, "said Ana Ruiz, who", or behind "according to". */
    static Optional<Phrase> after(NewsText text, int start, int end) {
        return new SubjectAfter(text).find(start, end).map(Phrase::of);
    }
}
