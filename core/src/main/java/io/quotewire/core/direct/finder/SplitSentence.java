package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Continues an attribution after the clause that splits its sentence: "…," said Hill, "…". The second passage belongs
 * to the same clause unless another cue intervenes, and is no link of a chain.
 */
public final class SplitSentence implements AttributionFinder {
    private final NewsText text;
    private final IntFunction<Optional<Attribution>> known;

    /**
     * Creates a finder for a text.
     *
     * @param known the attribution of each passage before the one asked about
     */
    public SplitSentence(NewsText text, IntFunction<Optional<Attribution>> known) {
        this.text = text;
        this.known = known;
    }

    @Override
    public Optional<Attribution> find(int passage) {
        return passage == 0 || !SentenceAround.holdsNext(text, passage - 1)
                ? Optional.empty()
                : known.apply(passage - 1).flatMap(before -> behind(before, passage));
    }

    private Optional<Attribution> behind(Attribution before, int passage) {
        int end = text.endToken(passage - 1);
        int first = text.firstToken(passage);
        Source source = before.source();
        if (source == null || source.first() < end || hasOtherCue(before.cue(), Math.max(end, source.end()), first)) {
            return Optional.empty();
        }
        boolean paused = text.is(first - 1, WordClass.PUNCTUATION);
        return Optional.of(paused ? before.weakened(Evidence.SPLIT) : before.ofFragment());
    }

    private boolean hasOtherCue(int cue, int from, int to) {
        return Scan.any(from, to, i -> text.cueAt(i) >= 0 && text.cueAt(i) != cue);
    }
}
