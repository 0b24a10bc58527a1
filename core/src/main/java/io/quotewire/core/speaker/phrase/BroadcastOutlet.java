package io.quotewire.core.speaker.phrase;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the broadcaster or site on which a report appears: "a report on Harbour Television", "on CNN", "in
 * harbournews.com", "on the Harbour Pilot website"; not "a report on the BBC", which is about it. Pure functions.
 */
final class BroadcastOutlet {
    /** "A report on CNN found" is about it. */
    private static final String FIND = "find";

    private BroadcastOutlet() {}

    /** Whether such an outlet follows the preposition. */
    static boolean isBehind(NewsText text, int preposition) {
        if (!text.is(preposition, WordSet.IN) && !text.is(preposition, WordSet.ON)) {
            return false;
        }
        boolean article = text.is(preposition + 1, WordSet.THE);
        int first = article ? preposition + 2 : preposition + 1;
        return (isAddress(text, first) && !(text.isCapital(first) && text.is(preposition, WordSet.ON)))
                || (text.isCapital(first) && (isOnItsSite(text, first) || isOnAir(text, first)));
    }

    /** "Harbournews.com"; "a report on Harbournews.com" may be about the company. */
    private static boolean isAddress(NewsText text, int first) {
        return text.is(first + 1, ".")
                && text.is(first + 2, WordSet.SITE_ENDING)
                && !isByOther(text, first + 3)
                && text.tokens().end(first) == text.tokens().start(first + 1);
    }

    /** "By Harland", ", released by Harland". */
    private static boolean isByOther(NewsText text, int end) {
        return text.is(end, WordSet.BY) || (text.isComma(end) && text.is(end + 2, WordSet.BY));
    }

    /** "(The) Harbour Pilot website", "(the) Harbour Pilot news site"; not of a person or company. */
    private static boolean isOnItsSite(NewsText text, int first) {
        int name = text.names().at(first);
        int end = name < 0 ? first : text.names().endToken(name);
        while (name < 0 && text.isCapital(end) && text.is(end, WordClass.OPEN)) {
            end++;
        }
        int noun = text.is(end, "news") ? end + 1 : end;
        boolean outlet = name < 0
                || (text.names().type(name) != EntityType.PERSON && !NameEndings.isLegalForm(text.lower(end - 1)));
        return outlet && AuthoredNouns.isOfOutlet(text.lower(noun)) && !isByOther(text, noun + 1);
    }

    /** "Harbour Television", "CNN"; not "the BBC", "BBC pay", "CNN.website" or "CNN by Harland". */
    private static boolean isOnAir(NewsText text, int first) {
        int name = text.names().at(first);
        int end = name < 0 ? first : text.names().endToken(name);
        int cue = text.cueAt(end);
        return name >= 0
                && text.names().type(name) == EntityType.ORGANIZATION
                && !text.is(first - 1, WordSet.THE)
                && AuthoredNouns.isOnAir(text.lower(end - 1))
                && !isByOther(text, end)
                && !(text.is(end, ".") && text.sentenceAt(end + 1) == text.sentenceAt(end))
                && (cue >= 0 ? !text.cues().get(cue).entry().lemma().equals(FIND) : !text.is(end, WordClass.OPEN));
    }
}
