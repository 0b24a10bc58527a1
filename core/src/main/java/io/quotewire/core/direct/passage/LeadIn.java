package io.quotewire.core.direct.passage;

import io.quotewire.core.cue.Takes;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises words before a passage that belong to what is said: "If it rains, “the yard will close,” Hill said",
 * "Under the new plan, “boats will wait,” he said". Not the time or place of the saying: "On Monday, “…”", "In a
 * letter, “…”". Pure functions.
 */
public final class LeadIn {
    private static final Set<String> OPENERS = of("openers");
    private static final Set<String> LOOSE = of("loose");
    private static final Set<String> CONDITIONS = of("conditions");
    private static final Set<String> PHRASES = of("phrases");
    /** The maximum number of words: longer ones are mostly the narrator's. */
    private static final int LONGEST = 14;
    /** The minimum number: "If so," and "In Lima," alone tell nothing. */
    private static final int SHORTEST = 3;

    private LeadIn() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(LeadIn.class, "lead-in.txt", kind::equals);
    }

    /** Whether the words from the start of its sentence to the passage are such words. */
    public static boolean isBefore(NewsText text, int passage) {
        int start = SentenceAround.start(text, passage);
        int comma = text.firstToken(passage) - 1;
        if (!text.isComma(comma)
                || comma - start > LONGEST
                || comma - start < SHORTEST
                || isOfSpeaker(text, start)
                || isManner(text, start)
                || !(OPENERS.contains(text.lower(start))
                        || (LOOSE.contains(text.lower(start)) && text.hasFinite(start, comma)))) {
            return false;
        }
        return !Scan.any(
                start, comma, i -> text.isComma(i) || text.quoteAt(i) >= 0 || tells(text, i) || isDay(text, i));
    }

    /** "While Voss says it is old", "since the war began": a finite verb that can report; not "under the new plan". */
    private static boolean tells(NewsText text, int i) {
        int cue = text.cueAt(i);
        return cue >= 0
                && (text.cues().get(cue).entry().takes(Takes.BARE)
                        || text.cues().get(cue).entry().takes(Takes.QUOTE))
                && text.isFinite(text.cues().get(cue).first());
    }

    /** "Although he did not name her": what the narrator tells of the speaker; a condition is part of what is said. */
    private static boolean isOfSpeaker(NewsText text, int start) {
        return !CONDITIONS.contains(text.lower(start))
                && text.is(start + 1, WordSet.SINGULAR_PRONOUN, WordSet.PLURAL_PRONOUN);
    }

    /** "Under questioning by Voss", "without a pause": how it was said; not "under the new plan". */
    private static boolean isManner(NewsText text, int start) {
        return PHRASES.contains(text.lower(start))
                && !text.is(start + 1, WordSet.THE, WordSet.ALONE)
                && !text.is(start + 1, WordClass.POSSESSIVE);
    }

    private static boolean isDay(NewsText text, int i) {
        return text.is(i, WordSet.WEEKDAY, WordSet.MONTH);
    }
}
