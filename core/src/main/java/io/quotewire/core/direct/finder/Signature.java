package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import java.util.Optional;

/** Finds a dash and a name after the quote, on its line or the next: "We were never told." — Richard Hill. */
public final class Signature implements AttributionFinder {
    /** The maximum length: only a title or a place may follow the name. */
    private static final int LONGEST = 16;

    private final NewsText text;

    public Signature(NewsText text) {
        this.text = text;
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int dash = text.endToken(passage);
        if (!text.isDash(dash)) {
            return Optional.empty();
        }
        int start = dash + 1;
        while (text.isMark(start, '-')) {
            start++;
        }
        boolean titled = start + 1 < text.tokens().size()
                && text.isCapital(start)
                && text.names().at(start) < 0;
        int first = titled ? start + 1 : start;
        int name = first < text.tokens().size() ? text.names().at(first) : -1;
        int sentence = name < 0 ? -1 : text.sentenceAt(start);
        if (sentence < 0
                || text.names().firstToken(name) != first
                || text.sentences().end(sentence) - start > LONGEST) {
            return Optional.empty();
        }
        boolean closesParagraph =
                text.sentences().end(sentence) >= text.tokens().size()
                        || text.paragraphAt(text.sentences().end(sentence)) != text.paragraphAt(start);
        int end = text.names().endToken(name);
        // "- Ann Hill: “…”" is an item of its own
        boolean label = Scan.any(end, text.sentences().end(sentence), i -> text.isMark(i, ':'));
        return closesParagraph && !label && text.cueAt(end) < 0
                ? Optional.of(new Attribution(Place.AHEAD, -1, new Source(start, end, true), false, Evidence.SIGNATURE))
                : Optional.empty();
    }
}
