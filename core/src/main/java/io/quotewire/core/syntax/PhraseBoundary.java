package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the tokens across which no noun phrase extends: a pause, a word that opens a clause, a reporting verb, a
 * time.
 */
final class PhraseBoundary {
    private PhraseBoundary() {}

    static boolean isAt(NewsText text, int i) {
        return switch (text.wordClass(i)) {
            case PUNCTUATION -> !isInsideName(text, i);
            case SUBORDINATOR, RELATIVE, AUXILIARY, OBJECT_PRONOUN, SUBJECT_PRONOUN -> !text.is(i, WordSet.GENITIVE);
            // "Day said" is a name, "Friday's report" has an owner
            case TIME ->
                !text.is(i + 1, WordSet.GENITIVE)
                        && (!text.isCapital(i) || text.is(i, WordSet.WEEKDAY))
                        && !TimeBeforeNoun.isAt(text, i);
            case ADVERB ->
                !text.is(i - 1, WordSet.ARTICLE)
                        && !text.is(i - 1, WordClass.POSSESSIVE)
                        && !text.is(i + 1, WordSet.GENITIVE)
                        && !isOwned(text, i)
                        && !opensTitle(text, i);
            default -> isCueHead(text, i) || FrontedMonth.isAt(text, i);
        };
    }

    /** "Peru's first minister", "the port's then owner"; not "the yard's finally open". */
    private static boolean isOwned(NewsText text, int i) {
        return text.is(i - 1, WordSet.GENITIVE)
                && text.is(i + 1, WordClass.OPEN)
                && (RoleWords.isNoun(text.tokens(), i + 1)
                        || (i + 2 < text.tokens().size() && RoleWords.isNoun(text.tokens(), i + 2)));
    }

    /** "First Minister Hill". */
    private static boolean opensTitle(NewsText text, int i) {
        return text.is(i, "first")
                && text.isCapital(i)
                && text.isCapital(i + 1)
                && text.is(i + 1, WordClass.OPEN)
                && text.names().at(i + 1) < 0;
    }

    private static boolean isCueHead(NewsText text, int i) {
        int at = text.cueAt(i);
        return at >= 0
                && text.cues().get(at).head() == i
                && !isDocuments(text, i)
                && !isField(text, i)
                && !isPlanning(text, i)
                && !isRulingGroup(text, i)
                && !isPosting(text, i);
    }

    /** "Planning officers", "the planning inspector": what is planned follows the verb with an article or "to". */
    private static boolean isPlanning(NewsText text, int i) {
        return text.is(i, "planning")
                && i + 1 < text.tokens().size()
                && (RoleWords.isNoun(text.tokens(), i + 1) || GroupNouns.contains(text.lower(i + 1)));
    }

    /** "Ruling party deputies", "the ruling Harbour Party". */
    private static boolean isRulingGroup(NewsText text, int i) {
        return text.is(i, "ruling")
                && (GroupNouns.isOrganization(text.lower(i + 1))
                        || (text.isCapital(i + 1) && GroupNouns.isOrganization(text.lower(i + 2))));
    }

    /** "A job posting from the port"; not "a man posting it". */
    private static boolean isPosting(NewsText text, int i) {
        boolean noun = text.is(i - 2, WordSet.ARTICLE);
        return text.is(i, "posting")
                && noun
                && (text.is(i + 1, WordClass.PREPOSITION, WordClass.PUNCTUATION) || text.cueAt(i + 1) >= 0);
    }

    /** "The head of forecasting", "the director of economic planning". */
    private static boolean isField(NewsText text, int i) {
        int of = text.is(i - 1, WordClass.OPEN) ? i - 2 : i - 1;
        return Participle.isPresent(text, i) && text.is(of, WordSet.OF) && RoleWords.isNoun(text.tokens(), of - 1);
    }

    /** "New figures from the bank", "reports on the fire": document nouns that look like verbs. */
    private static boolean isDocuments(NewsText text, int i) {
        boolean opens = text.opensSentence(i)
                || text.opensSentence(i - 1)
                || text.is(i - 1, WordClass.DETERMINER)
                || text.is(i - 2, WordClass.DETERMINER);
        return opens
                && GroupNouns.isDocument(text.lower(i))
                && Plural.endsLikeOne(text.lower(i))
                && text.is(i + 1, WordSet.POSTMODIFIER)
                && !text.is(i - 1, WordSet.SUBJECT)
                && text.names().at(i - 1) < 0;
    }

    private static boolean isInsideName(NewsText text, int i) {
        return text.tokens().isGluedStop(i)
                || NumberSign.isStop(text, i)
                || text.isMark(i, '&')
                || text.isMark(i, '/')
                || text.is(i, "'")
                || text.isMark(i, '$')
                || text.isMark(i, '%');
    }
}
