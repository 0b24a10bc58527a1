package io.quotewire.core.direct;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.PassageForm;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.TitleOfWork;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passages of one sentence that share the clause which says who spoke. */
final class SharedClause {
    private final NewsText text;

    SharedClause(NewsText text) {
        this.text = text;
    }

    /**
     * "…," said Hill, "…": the passage goes on with the one before where no other cue stands between them.
     *
     * @param before what is known of the passage before
     */
    Optional<Attribution> split(int quote, @Nullable Attribution before) {
        if (before == null
                || before.source() == null
                || before.source().first() < text.endToken(quote - 1)
                || !inOneSentence(quote - 1)) {
            return Optional.empty();
        }
        int first = text.firstToken(quote);
        for (int i = Math.max(text.endToken(quote - 1), before.source().end()); i < first; i++) {
            if (text.cueAt(i) >= 0 && text.cueAt(i) != before.cue()) {
                return Optional.empty();
            }
        }
        boolean paused = text.is(first - 1, WordClass.PUNCTUATION);
        return Optional.of(paused ? before.weakened(Evidence.SPLIT) : before.ofFragment());
    }

    /**
     * "A" and "B," Hill said: a passage without an answer of its own shares that of the next.
     *
     * @param own what is known of the passage
     * @param next what is known of the next
     */
    Optional<Attribution> adopted(int quote, @Nullable Attribution own, @Nullable Attribution next) {
        if (next == null
                || next.place() != Place.BEHIND
                || (own != null && !Evidence.UNKNOWN_VERB.isStrongerThan(own.evidence()))
                || PassageForm.words(text, quote) < PassageForm.SHORT
                || TitleOfWork.is(text, quote)
                || !inOneSentence(quote)) {
            return Optional.empty();
        }
        return Optional.of(next.weakened(Evidence.SHARED_SENTENCE));
    }

    /** Whether the passage and the next begin in one sentence. */
    private boolean inOneSentence(int quote) {
        return text.sentenceAt(text.firstToken(quote)) == text.sentenceAt(text.firstToken(quote + 1));
    }
}
