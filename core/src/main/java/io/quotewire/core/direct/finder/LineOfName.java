package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.NameLines;
import io.quotewire.core.direct.passage.PassageEnd;
import io.quotewire.core.direct.passage.PassageForm;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;

/**
 * Finds a name on a line of its own below a quote that is a paragraph of its own, or above each of several: "We were
 * never told." (New line:) Mary Hill, rigger.
 */
public final class LineOfName implements AttributionFinder {
    /** With fewer words, a passage without a full stop may be a title, above its author: "The Tide". */
    private static final int FEWEST_WITHOUT_STOP = 8;

    private final NewsText text;
    private final NameLines lines;

    public LineOfName(NewsText text, NameLines lines) {
        this.text = text;
        this.lines = lines;
    }

    @Override
    public Optional<Attribution> find(int passage) {
        boolean title = PassageEnd.of(text, passage) == PassageEnd.WORD
                && PassageForm.isShorter(text, passage, FEWEST_WITHOUT_STOP);
        return lines.name(passage)
                .filter(name -> !title)
                .map(name -> new Attribution(Place.AHEAD, -1, name, false, Evidence.SIGNATURE));
    }
}
