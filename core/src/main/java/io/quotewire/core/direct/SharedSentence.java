package io.quotewire.core.direct;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.BarredByPassive;
import io.quotewire.core.direct.passage.PassageForm;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.direct.passage.TitleOfWork;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "A" and "B," Hill said: a passage shares the clause that stands behind the next one of its sentence. It has that
 * clause for its own and is no link of a chain. No finder: it asks what was found of the next.
 */
final class SharedSentence {
    private final NewsText text;

    SharedSentence(NewsText text) {
        this.text = text;
    }

    /**
     * What a passage without an answer of its own, or with a weak one, shares.
     *
     * @param own what is known of the passage
     * @param next what is known of the next
     */
    Optional<Attribution> shared(int passage, @Nullable Attribution own, @Nullable Attribution next) {
        if (next == null
                || next.place() != Place.BEHIND
                || (own != null && !Evidence.UNKNOWN_VERB.isStrongerThan(own.evidence()))
                || PassageForm.words(text, passage) < PassageForm.SHORT
                || TitleOfWork.is(text, passage)
                || BarredByPassive.is(text, passage)
                || !SentenceAround.holdsNext(text, passage)) {
            return Optional.empty();
        }
        return Optional.of(next.weakened(Evidence.SHARED_SENTENCE));
    }
}
