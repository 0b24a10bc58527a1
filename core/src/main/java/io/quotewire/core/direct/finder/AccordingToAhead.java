package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.syntax.subject.SubjectAfter;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Finds a source before a whole passage: According to Hill, "nobody will sleep tonight." */
public final class AccordingToAhead implements AttributionFinder {
    /** The maximum length: "According to Mary Hill, who worked on it until 2019,". */
    private static final int FARTHEST = 24;

    private final NewsText text;
    private final SubjectAfter after;

    public AccordingToAhead(NewsText text) {
        this.text = text;
        this.after = new SubjectAfter(text);
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int first = text.firstToken(passage);
        int sentence = text.sentenceAt(first);
        if (sentence < 0 || !(text.isMark(first - 1, ',') || text.isMark(first - 1, ':'))) {
            return Optional.empty();
        }
        int start = text.sentences().start(sentence);
        start = text.is(start, WordSet.COORDINATOR) ? start + 1 : start;
        int length = start < first ? SourcePreposition.length(text, start) : 0;
        return length == 0 || first - start > FARTHEST
                ? Optional.empty()
                : after.find(start + length, first - 1)
                        .filter(source -> hangsOnSource(source.end(), first - 1))
                        .map(source -> new Attribution(Place.AHEAD, -1, source, false, Evidence.ACCORDING_TO_PASSAGE));
    }

    /** Whether nothing follows the source, or only a relative clause, and no clause of its own. */
    private boolean hangsOnSource(int from, int comma) {
        return from == comma || text.is(from + 1, WordSet.ANY_RELATIVE) || !text.hasFinite(from, comma);
    }
}
