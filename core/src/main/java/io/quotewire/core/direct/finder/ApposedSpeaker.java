package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a speaker in two phrases of which no second comma closes the first: "“It is late,” Hill's lawyer, Ana Ruiz
 * said", "“It is late,” Ana Ruiz, head of the port told the Herald". The passage is all that was said, unlike in "“It
 * is late,” in this case for the port, Hill said". Pure functions.
 */
final class ApposedSpeaker {
    private ApposedSpeaker() {}

    /** The attribution that ends the sentence, to the passage as a whole if only such a phrase stands between. */
    static Attribution whole(NewsText text, int start, Attribution found) {
        Source last = found.source();
        if (last == null || !found.isPartOfContent() || !isPhrase(text, start, last.first())) {
            return found;
        }
        if (isPerson(text, last)) {
            return ofWhole(found, last);
        }
        int comma = Scan.to(start, last.first(), text::isComma);
        return describesOne(text, start, comma, last) ? ofWhole(found, new Source(start, comma, true)) : found;
    }

    private static Attribution ofWhole(Attribution found, Source source) {
        return new Attribution(found.place(), found.cue(), source, false, Evidence.CUE_BEHIND);
    }

    /** "Ana Ruiz", "the mayor Ana Ruiz"; not "head of Harland". */
    private static boolean isPerson(NewsText text, Source source) {
        return text.names().is(source.end() - 1, EntityType.PERSON)
                && !Scan.any(source.first(), source.end(), i -> text.is(i, WordClass.PREPOSITION));
    }

    /** "Hill, | head of the port | told"; not "the butcher, Karl Voss, | prosecutors | said". */
    private static boolean describesOne(NewsText text, int start, int comma, Source last) {
        int noun = HeadNoun.of(text, last.first(), last.end());
        boolean role = RoleWords.isNoun(text.tokens(), noun) && !Plural.endsLikeOne(text.lower(noun));
        return role ? text.names().is(comma - 1, EntityType.PERSON) : isBody(text, start, comma);
    }

    /** "“It is late,” | Harland Corp |, a maker of boats said". */
    private static boolean isBody(NewsText text, int first, int end) {
        int name = text.names().at(first);
        return name >= 0
                && text.names().endToken(name) == end
                && text.names().type(name) == EntityType.ORGANIZATION
                && text.is(end + 1, WordSet.ARTICLE);
    }

    private static boolean isPhrase(NewsText text, int start, int end) {
        boolean opens = text.names().at(start) >= 0
                || text.is(start, WordClass.POSSESSIVE)
                || text.is(start, WordSet.ARTICLE)
                || text.is(start, WordClass.OPEN);
        return opens
                && !text.hasFinite(start, end)
                && !Scan.any(start, end, i -> Participle.isPresent(text, i) || text.isDash(i));
    }
}
