package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds headlines that quote a person: a quote that opens the line, a colon, and a clause about the speaker. "It’s
 * over": Hill quits.
 */
public final class HeadlineColon implements AttributionFinder {

    private final NewsText text;

    public HeadlineColon(NewsText text) {
        this.text = text;
    }

    /** "“No regrets”: Hill on her last year in office": a line without a full stop. */
    private boolean isTopic(int colon, int on) {
        int sentence = text.sentenceAt(colon);
        int last = sentence < 0 ? -1 : text.sentences().end(sentence) - 1;
        return text.is(on, WordSet.ON)
                && last > on
                && text.isWord(last)
                && (last + 1 >= text.tokens().size() || text.paragraphAt(last + 1) != text.paragraphAt(last));
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int first = text.firstToken(passage);
        int colon = text.endToken(passage);
        boolean opens = first == 0 || text.paragraphAt(first - 1) != text.paragraphAt(first);
        int name = opens && text.isMark(colon, ':') ? text.names().at(colon + 1) : -1;
        if (name < 0
                || text.names().firstToken(name) != colon + 1
                || text.names().type(name) != EntityType.PERSON) {
            return Optional.empty();
        }
        int end = text.names().endToken(name);
        boolean subject =
                end < text.tokens().size() && (text.isFinite(end) || text.cueAt(end) >= 0 || isTopic(colon, end));
        return subject
                ? Optional.of(
                        new Attribution(Place.BEHIND, -1, new Source(colon + 1, end, false), false, Evidence.HEADLINE))
                : Optional.empty();
    }
}
