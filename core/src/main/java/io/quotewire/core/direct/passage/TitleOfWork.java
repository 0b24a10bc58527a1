package io.quotewire.core.direct.passage;

import io.quotewire.core.cue.CueEntry;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Distinguishes the title of a book, a show or a paper from speech: all its words are capitalised, except those of
 * closed classes ("The Long Way Home"). A passage that a cue directly introduces is speech nevertheless.
 */
public final class TitleOfWork {
    private static final int LONGEST = 16;

    private TitleOfWork() {}

    /** Whether the passage is such a title. */
    public static boolean is(NewsText text, int passage) {
        int first = text.firstToken(passage);
        int end = text.endToken(passage);
        int before = text.isComma(first - 1) ? first - 2 : first - 1;
        int cue = text.cueAt(before);
        boolean introduced = cue >= 0
                && !text.is(before, "about")
                && !isNaming(text, first)
                && introduces(text.cues().get(cue).entry());
        if (text.is(first - 1, WordSet.NAMING) && cue < 0) {
            return true; // "an article titled “The port has a problem”"
        }
        if (introduced || text.isMark(first - 1, ':') || !PassageForm.isShorter(text, passage, LONGEST + 1)) {
            return false;
        }
        boolean styled = isStyled(text, first, end);
        int capitals = 0;
        for (int i = first; i < end; i++) {
            if (text.is(i, WordClass.OPEN, WordClass.TIME)) {
                if (!text.isCapital(i) && !isBracketedNumber(text, i)) {
                    return false;
                }
                capitals++;
            } else if (isOfClause(text, i, end) && !(styled && text.isCapital(i))) {
                return false;
            }
        }
        boolean owned = isOutlets(text, first - 1);
        PassageEnd ending = PassageEnd.of(text, passage);
        return capitals >= (owned ? 1 : 2)
                && ending != PassageEnd.CALL
                && (owned || leadsInto(text, first - 1, ending));
    }

    /** "What Hill | Did Next", "Just Do | It": only a title gives such a word a capital; not "STOP IT", "I". */
    private static boolean isStyled(NewsText text, int first, int end) {
        return Scan.any(
                first + 1,
                end,
                i -> isOfClause(text, i, end)
                        && text.isCapital(i)
                        && !text.opensSentence(i)
                        && text.tokens().word(i).length() > 1
                        && Character.isLowerCase(text.tokens().word(i).charAt(1)));
    }

    private static boolean isOfClause(NewsText text, int i, int end) {
        return text.is(i, WordClass.SUBJECT_PRONOUN)
                || (text.is(i, WordClass.AUXILIARY) && !(isOwners(text, i) && i + 1 < end));
    }

    /** "(Told) CBS' “This Morning”": the show of an outlet. */
    private static boolean isOutlets(NewsText text, int mark) {
        return (text.is(mark, WordSet.GENITIVE) || text.is(mark, "'"))
                && text.names().is(mark - 1, EntityType.ORGANIZATION);
    }

    /** "Said", but not "directed" or "had hoped to print". */
    private static boolean introduces(CueEntry cue) {
        boolean speech = cue.takes(Takes.QUOTE) || cue.takes(Takes.LABEL);
        return speech && !cue.takes(Takes.WORK) && !isAddressed(cue);
    }

    /** "Told “Good Morning”": a show as addressee. */
    private static boolean isAddressed(CueEntry cue) {
        return cue.recipient() == Recipient.DIRECT && !cue.takes(Takes.AS) && !cue.takes(Takes.OF);
    }

    /** "The Long Way (40 Miles)". */
    private static boolean isBracketedNumber(NewsText text, int token) {
        return text.isFigure(token) && text.isMark(token - 1, '(');
    }

    /** "Hill's Bitter Pill". */
    private static boolean isOwners(NewsText text, int genitive) {
        return text.is(genitive, WordSet.GENITIVE)
                && text.is(genitive - 1, WordClass.OPEN)
                && text.is(genitive + 1, WordClass.OPEN);
    }

    /** "A book called “The Long Way Home”": the verb names the noun before it. */
    private static boolean isNaming(NewsText text, int first) {
        int at = text.cueAt(first - 1);
        if (at < 0 || !text.cues().get(at).entry().takes(Takes.TITLE)) {
            return false;
        }
        int ahead = text.cues().get(at).first() - 1;
        int noun = text.isComma(ahead) ? ahead - 1 : ahead;
        return text.cues().get(at).form() == VerbForm.PAST
                && text.is(noun, WordClass.OPEN)
                && Character.isLowerCase(text.tokens().firstChar(noun));
    }

    /** A word of the sentence precedes the title, or the sentence continues after it. */
    private static boolean leadsInto(NewsText text, int before, PassageEnd ending) {
        boolean word = before >= 0
                && !text.is(before, WordClass.PUNCTUATION)
                && text.sentenceAt(before) == text.sentenceAt(before + 1);
        return word || ending == PassageEnd.WORD || text.isMark(before, ',');
    }
}
