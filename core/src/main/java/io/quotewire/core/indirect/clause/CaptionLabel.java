package io.quotewire.core.indirect.clause;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;

/** Recognises the label with which a caption or a dated report opens: "Shut: The bridge", "Bern: The bridge". */
final class CaptionLabel {
    private static final int LONGEST = 4;

    private CaptionLabel() {}

    /**
     * The token after the label's colon; {@code start} if there is none. A label opens its paragraph and has neither a
     * verb nor a name other than a place's, since "Boat Race: The Return" is a title.
     */
    static int behind(NewsText text, int start, int end) {
        if (start > 0 && text.paragraphAt(start) == text.paragraphAt(start - 1)) {
            return start;
        }
        int colon = Scan.past(start, Math.min(end, start + LONGEST + 1), i -> text.isWord(i) || text.isMark(i, '/'));
        boolean label = colon > start
                && text.isMark(colon, ':')
                && colon + 1 < end
                && !text.isQuoted(start)
                && !text.isQuoted(colon + 1)
                && text.isCapital(colon + 1)
                && !text.hasFinite(start, colon)
                && !isNamed(text, start, colon);
        return label ? colon + 1 : start;
    }

    private static boolean isNamed(NewsText text, int start, int colon) {
        return Scan.any(
                start, colon, i -> text.names().at(i) >= 0 && !text.names().is(i, EntityType.LOCATION));
    }
}
