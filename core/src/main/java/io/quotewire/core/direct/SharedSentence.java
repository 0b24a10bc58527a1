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
 * Lets a passage share the clause after the next passage of its sentence: "A" and "B," Hill said. It is then no link of
 * a chain. Not a finder, since it depends on the attribution of the next passage.
 */
final class SharedSentence {
    private final NewsText text;

    SharedSentence(NewsText text) {
        this.text = text;
    }

    /**
     * The attribution that a passage without one, or with a weak one, shares.
     *
     * @param own the attribution of the passage itself, or null
     * @param next the attribution of the next passage, or null
     */
    Optional<Attribution> shared(int passage, @Nullable Attribution own, @Nullable Attribution next) {
        if (next == null
                || next.place() != Place.BEHIND
                || (own != null && !Evidence.UNKNOWN_VERB.isStrongerThan(own.evidence()))
                || PassageForm.isShorter(text, passage, PassageForm.SHORT)
                || TitleOfWork.is(text, passage)
                || BarredByPassive.is(text, passage)
                || !SentenceAround.holdsNext(text, passage)) {
            return Optional.empty();
        }
        return Optional.of(next.weakened(Evidence.SHARED_SENTENCE));
    }
}
