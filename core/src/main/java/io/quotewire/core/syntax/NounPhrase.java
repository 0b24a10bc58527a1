package io.quotewire.core.syntax;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Where a noun phrase begins and ends, as far as closed word classes, names and cues tell. */
public final class NounPhrase {
    /** Longer phrases are no phrases; it keeps each walk bounded. */
    private static final int LONGEST = 24;

    private NounPhrase() {}

    /**
     * Where the phrase begins that ends before token {@code end}: "a spokesman for the port authority". It does not
     * reach beyond a pause, a quote, a verb that reports speech, or a word that joins clauses.
     */
    public static int start(NewsText text, int end, int from) {
        return start(text, end, from, end > from && text.names().at(end - 1) >= 0);
    }

    /** The same where a name at the end may belong to a phrase around it: "a spokesman for Mary Hill". */
    public static int outerStart(NewsText text, int end, int from) {
        return start(text, end, from, false);
    }

    private static int start(NewsText text, int end, int from, boolean named) {
        int i = endsInPronoun(text, end) ? end - 2 : end;
        int first = end;
        while (i > from && end - i < LONGEST) {
            int name = text.names().at(i - 1);
            if (name >= 0) {
                i = Math.max(from, text.names().firstToken(name));
                first = i;
            } else if (text.quoteAt(i - 1) >= 0
                    || (isBoundary(text, i - 1) && !(i == end && isNounBeforeVerb(text, i - 1)))
                    || (first == i && first < end && isOutside(text, i - 1))) {
                break;
            } else if (text.is(i - 1, WordClass.PREPOSITION)) {
                if (first == end || !text.is(i - 1, WordSet.POSTMODIFIER) || (named && !text.is(i - 1, WordSet.OF))) {
                    break;
                }
                i--;
            } else if (text.is(i - 1, WordClass.CONJUNCTION)) {
                if (first == end
                        || !(JoinedPhrases.are(text, i - 1, from) || JoinedPhrases.areWithOwner(text, i - 1, from))) {
                    break;
                }
                i--;
            } else if (first == i
                    && text.names().at(i) >= 0
                    && !NamedOne.isAt(text, i - 1, from)
                    && (((isPastVerb(text, i - 1) || isVerbBeforeName(text, i - 1)) && !beginsClause(text, i - 1))
                            || isProgressive(text, i - 1)
                            || isRelativeVerb(text, i - 1))) {
                break;
            } else {
                i--;
                first = i;
            }
        }
        return first;
    }

    /** "Most of them", "a source close to him"; not "those who work for him". */
    private static boolean endsInPronoun(NewsText text, int end) {
        boolean leads = text.is(end - 2, WordSet.OF)
                || ((text.is(end - 2, WordClass.PREPOSITION) || text.is(end - 2, WordSet.TO))
                        && text.is(end - 3, WordClass.OPEN)
                        && !text.isFinite(end - 3));
        return leads && text.is(end - 1, WordClass.OBJECT_PRONOUN);
    }

    /** Whether the word before an article is a verb or an adjective of something else. */
    private static boolean isOutside(NewsText text, int i) {
        boolean article = text.is(i + 1, WordClass.DETERMINER) || text.is(i + 1, WordClass.POSSESSIVE);
        return article && text.is(i, WordClass.OPEN) && !text.is(i, WordSet.HALF);
    }

    private static boolean isBoundary(NewsText text, int i) {
        return switch (text.wordClass(i)) {
            case PUNCTUATION -> !isInsideName(text, i);
            case SUBORDINATOR, RELATIVE, AUXILIARY, OBJECT_PRONOUN, SUBJECT_PRONOUN -> !isPossessive(text, i);
            // "Day said": a name
            // "Friday's report": an owner
            case TIME ->
                !text.is(i + 1, WordSet.GENITIVE)
                        && (!text.isCapital(i) || text.is(i, WordSet.WEEKDAY))
                        && !TimeBeforeNoun.isAt(text, i);
            case ADVERB ->
                !text.is(i - 1, WordSet.ARTICLE)
                        && !text.is(i - 1, WordClass.POSSESSIVE)
                        && !text.is(i + 1, WordSet.GENITIVE);
            default -> isCueHead(text, i) || text.is(i, WordSet.THAT) || FrontedMonth.isAt(text, i);
        };
    }

    private static boolean isCueHead(NewsText text, int i) {
        int at = text.cueAt(i);
        if (at < 0) {
            return false;
        }
        Cue cue = text.cues().get(at);
        return cue.head() == i;
    }

    /** "Party figures said", "the reports show": of two verb forms side by side the first is a noun in the plural. */
    private static boolean isNounBeforeVerb(NewsText text, int i) {
        int at = text.cueAt(i);
        return at >= 0
                && text.cueAt(i + 1) >= 0
                && text.cueAt(i + 1) != at
                && text.cues().get(at).head() == i
                && text.cues().get(at).first() == i
                && text.cues().get(at).form() == VerbForm.PRESENT;
    }

    /** "Two heartland states filed": a form in -s directly before another verb. */
    private static boolean isPluralBeforeVerb(NewsText text, int i) {
        int at = text.cueAt(i);
        return at >= 0
                && text.cues().get(at).form() == VerbForm.PRESENT
                && text.cues().get(at).first() == i
                && text.cues().get(at).end() == i + 1
                && (text.isFinite(i + 1) || Participle.isRegularPast(text, i + 1))
                && !text.isCapital(i + 1);
    }

    /** "Seven mountain states", "two former cooks": the first form in -s behind a number. */
    private static boolean isCounted(NewsText text, int start, int i) {
        if (!text.is(start, WordSet.NUMBER) || !Plural.endsLikeOne(text.lower(i)) || !text.is(i, WordClass.OPEN)) {
            return false;
        }
        for (int t = start + 1; t < i; t++) {
            int name = text.names().at(t);
            boolean person = name >= 0 && text.names().type(name) == EntityType.PERSON;
            if (!text.is(t, WordClass.OPEN) || person || Plural.endsLikeOne(text.lower(t))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPossessive(NewsText text, int i) {
        return text.is(i, WordSet.GENITIVE);
    }

    private static boolean isInsideName(NewsText text, int i) {
        return isGluedStop(text, i)
                || text.isMark(i, '&')
                || text.isMark(i, '/')
                || text.is(i, "'")
                || text.isMark(i, '$')
                || text.isMark(i, '%');
    }

    /** "Harbournews.net". */
    private static boolean isGluedStop(NewsText text, int i) {
        return text.isMark(i, '.')
                && text.isWord(i - 1)
                && text.isWord(i + 1)
                && text.tokens().end(i - 1) == text.tokens().start(i)
                && text.tokens().end(i) == text.tokens().start(i + 1);
    }

    /**
     * Where the phrase ends that begins at the token; it stops before a pause, a preposition but "of" and "for", a
     * verb.
     */
    public static int end(NewsText text, int start, int limit) {
        int i = start;
        int stop = Math.min(limit, start + LONGEST);
        while (i < stop) {
            int name = text.names().at(i);
            if (name >= 0) {
                i = Math.min(limit, Math.max(i + 1, text.names().endToken(name)));
            } else if (i > start + 1 && NamedOne.isAt(text, i, start)) {
                i++;
            } else if (i > start && text.is(i - 1, WordSet.OF) && endsInPronoun(text, i + 1)) {
                // "One of them"
                return i + 1;
            } else if (text.quoteAt(i) >= 0
                    || (isBoundary(text, i)
                            && !(i > start && (isPluralBeforeVerb(text, i) || isCounted(text, start, i))))
                    || (i > start && ((text.isFinite(i) && !isCounted(text, start, i)) || opensPhrase(text, i)))) {
                break;
            } else if (text.is(i, WordClass.PREPOSITION)) {
                if (i == start || !text.is(i, WordSet.IN_PHRASE)) {
                    break;
                }
                i++;
            } else if (text.is(i, WordClass.CONJUNCTION)) {
                if (i == start || !JoinedPhrases.are(text, i, start)) {
                    break;
                }
                i++;
            } else {
                i++;
            }
        }
        while (i > start + 1 && (isLoose(text, i - 1) || (i < limit && isPastVerb(text, i - 1)))) {
            i--;
        }
        return i;
    }

    /** An article inside a phrase opens another, unless a preposition leads to it. */
    private static boolean opensPhrase(NewsText text, int i) {
        boolean article = text.is(i, WordClass.DETERMINER) || text.is(i, WordClass.POSSESSIVE);
        return article
                && !text.is(i - 1, WordSet.HALF)
                && !text.is(i - 1, WordClass.PREPOSITION)
                && !text.is(i - 1, WordClass.CONJUNCTION)
                && !text.is(i - 1, WordClass.DETERMINER);
    }

    private static boolean isLoose(NewsText text, int i) {
        return text.is(i, WordClass.PREPOSITION)
                || text.is(i, WordClass.CONJUNCTION)
                || text.is(i, WordClass.DETERMINER);
    }

    /** "He was echoing Hill". */
    private static boolean isProgressive(NewsText text, int i) {
        return text.is(i - 1, WordClass.AUXILIARY) && Participle.isPresent(text, i);
    }

    /** "They met Hill": finite, and no noun in the plural. */
    private static boolean isVerbBeforeName(NewsText text, int i) {
        return text.isFinite(i) && !text.isCapital(i) && !Plural.endsLikeOne(text.lower(i));
    }

    /** "A group that includes Hill". */
    private static boolean isRelativeVerb(NewsText text, int i) {
        return text.isFinite(i) && (text.is(i - 1, WordClass.RELATIVE) || text.is(i - 1, WordSet.THAT));
    }

    /** "“It is late,” | retired general Hill said": no subject of a verb before it. */
    private static boolean beginsClause(NewsText text, int i) {
        return text.opensSentence(i) || text.is(i - 1, WordClass.PUNCTUATION);
    }

    /** A lower-case word in -ed at the end of a phrase is the verb behind it. */
    private static boolean isPastVerb(NewsText text, int i) {
        return Participle.isRegularPast(text, i) && !text.isCapital(i);
    }
}
