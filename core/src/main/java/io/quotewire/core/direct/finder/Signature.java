package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds a dash and a name after the quote, on its line or the next: "We were never told." — Richard Hill; "We were
 * never told." — Port Board chair Richard Hill. On the line below words that tell who spoke, "Hill said. “We were never
 * told.”", a name is the reporter's.
 */
public final class Signature implements AttributionFinder {
    /** The maximum length: only a title or a place may follow the name. */
    private static final int LONGEST = 16;

    private static final int LONGEST_ROLE = 5;

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
        int first = behindRole(start);
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
        return closesParagraph && !label && text.cueAt(end) < 0 && !isByline(passage, dash, end)
                ? Optional.of(new Attribution(Place.AHEAD, -1, new Source(start, end, true), false, Evidence.SIGNATURE))
                : Optional.empty();
    }

    /** Whether only a dash and a name stand on a line below one that has more than quotes before the passage. */
    private boolean isByline(int passage, int dash, int end) {
        int paragraph = text.paragraphAt(text.firstToken(passage));
        return text.paragraphAt(dash) != paragraph
                && text.paragraphAt(dash) != text.paragraphAt(end)
                && Scan.any(
                        text.tokens().at(text.paragraphs().start(paragraph)),
                        text.firstToken(passage),
                        i -> text.isWord(i) && !text.isQuoted(i));
    }

    /** "— Mayor | Mary Hill", "— Port Board chair | Mary Hill": the start if no role stands there. */
    private int behindRole(int start) {
        int limit = Math.min(start + LONGEST_ROLE + 1, text.tokens().size());
        int name = Scan.to(start, limit, i -> text.names().is(i, EntityType.PERSON) || !text.isWord(i));
        boolean role = name > start
                && text.names().is(name, EntityType.PERSON)
                && (RoleWords.isNoun(text.tokens(), name - 1) || PersonNouns.contains(text.lower(name - 1)))
                && !Scan.any(start, name, i -> text.is(i, WordSet.ANY_PREPOSITION));
        boolean title = start < limit && text.isCapital(start) && text.names().at(start) < 0;
        return role ? name : title ? start + 1 : start;
    }
}
