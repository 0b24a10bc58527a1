package io.quotewire.core.indirect.clause;

import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** The main clause that stands before ", the mayor said": where it begins, and whether there is one. */
public final class MainClause {
    /**
     * First token of the content: behind the last semicolon, a dateline ("BERN —", "Bern (SDA) -"), a bracket that does
     * not close, and "But" or "And".
     */
    public int start(ReportingSentence sentence, int end) {
        NewsText text = sentence.text();
        int start = Dateline.behind(text, sentence.start(), end);
        start = isClock(text, start) && text.isCapital(start + 1) ? start + 1 : start;
        int bracket = -1;
        for (int i = start; i < end; i++) {
            if (text.isMark(i, '(') || text.isMark(i, ')')) {
                bracket = text.isMark(i, '(') ? i : -1;
            }
            boolean introduces = text.isMark(i, ':') && !text.isQuoted(i) && text.isQuoted(i + 1);
            if (text.isMark(i, ';') || introduces) {
                start = i + 1;
            }
        }
        start = Math.max(start, bracket + 1);
        while (start < end && (opensAfterOther(text, start) || (!text.isWord(start) && !text.isQuoted(start)))) {
            start++;
        }
        return start;
    }

    /** "18:40", as a live page sets it before its lines. */
    private static boolean isClock(NewsText text, int token) {
        String word = text.lower(token);
        int colon = word.indexOf(':');
        return colon > 0 && colon == word.length() - 3 && Character.isDigit(word.charAt(0));
    }

    /**
     * The same where no verb of a relative clause counts, however many it has: "A neighbour, who left and asked not to
     * be named, said people".
     */
    public boolean isSimplyIn(NewsText text, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.is(i, WordSet.RELATIVE) && !text.is(i, WordSet.THAT)) {
                if (isIn(text, start, i)) {
                    return true;
                }
                while (i < to && !text.isComma(i)) {
                    i++;
                }
                start = i + 1;
            }
        }
        return start < to && isIn(text, start, to);
    }

    /** Whether a finite verb stands there that belongs to no leading phrase and no relative clause. */
    public boolean isIn(NewsText text, int from, int to) {
        int chunk = from;
        while (chunk < to) {
            int end = chunk;
            while (end < to && !text.isComma(end)) {
                end++;
            }
            int lead = text.is(chunk, WordClass.ADVERB) ? chunk + 1 : chunk;
            boolean states = text.is(lead, WordSet.LEADING)
                    ? hasMainVerbBehindPhrase(text, lead, end)
                    : hasMainVerb(text, chunk, end);
            if (states) {
                return quotesAreClosed(text, from, to);
            }
            chunk = end + 1;
        }
        return false;
    }

    /**
     * "By May only ten had sailed", "At that point ten boats sailed": a phrase that no comma parts from the clause
     * behind it; "If it goes on then prices will rise".
     */
    private boolean hasMainVerbBehindPhrase(NewsText text, int from, int to) {
        boolean phrase = text.is(from, WordClass.PREPOSITION) && !text.is(from, WordSet.SUBORDINATOR);
        for (int i = from + 1; i < to; i++) {
            if (!phrase && text.is(i, WordSet.THEN)) {
                return hasMainVerb(text, i, to);
            }
            if (!phrase && resumesAt(text, from, i)) {
                return true;
            }
            if (phrase
                    && !(text.is(i, WordSet.THAT) && i == from + 1)
                    && (text.is(i, WordSet.RELATIVE) || text.is(i, WordSet.SUBORDINATOR) || text.is(i, WordSet.WH))) {
                return false;
            }
            if (phrase && text.isFinite(i) && !isOfText(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** "In a statement issued after the vote": a participle of what somebody wrote. */
    private static boolean isOfText(NewsText text, int participle) {
        return Participle.isRegularPast(text, participle)
                && (text.is(participle + 1, WordSet.PREPOSITION) || text.is(participle + 1, WordClass.TIME))
                && (NarratorsRemark.namesText(text, participle - 1)
                        || GroupNouns.isDocument(text.lower(participle - 1)));
    }

    /** "When prices fall | it is the farms that go": a pronoun and a verb behind the verb of the leading clause. */
    private static boolean resumesAt(NewsText text, int from, int i) {
        return i > from + 2
                && text.is(i, WordClass.SUBJECT_PRONOUN)
                && text.isFinite(i + 1)
                && text.hasFinite(from, i)
                && text.cueAt(i - 1) < 0
                && !text.is(i - 1, WordSet.THAT)
                && !text.is(i - 1, WordSet.COORDINATOR)
                && !text.is(i - 1, WordSet.SUBORDINATOR)
                && !text.is(i - 1, WordSet.RELATIVE)
                && !text.is(i - 1, WordSet.WH)
                && (!text.is(i - 1, WordSet.PREPOSITION) || text.isFinite(i - 2));
    }

    /** "Those who back him | would go": the verbs of relative clauses, and of clauses inside them, do not count. */
    private boolean hasMainVerb(NewsText text, int from, int to) {
        int inside = 0;
        boolean relative = false;
        for (int i = from; i < to; i++) {
            boolean group = text.isFinite(i) && (i == from || !text.isFinite(i - 1));
            boolean clause = text.is(i, WordSet.RELATIVE) && (inside > 0 || !text.is(i, WordSet.THAT));
            boolean nested = inside > 0 && group && text.is(i - 1, WordClass.SUBJECT_PRONOUN);
            boolean goesOn = relative && text.is(i - 1, WordSet.COORDINATOR);
            if (clause) {
                inside++;
                relative = true;
            } else if (group && !nested && !goesOn) {
                if (inside == 0) {
                    return true;
                }
                inside--;
            }
        }
        return false;
    }

    /** A passage that ends in a comma is direct speech, and what follows it is the narrator's. */
    private static boolean quotesAreClosed(NewsText text, int from, int to) {
        if (text.isQuoted(to - 1) && !hangsOnWords(text, from, to - 1)) {
            return false;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean ends = text.isQuoted(i) && !text.isQuoted(i + 1);
            if (ends && endsOpen(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** "The plan is “a shame,” he said": the passage goes on with the words before it, no pause between. */
    private static boolean hangsOnWords(NewsText text, int from, int mark) {
        int i = mark;
        while (i > from && text.isQuoted(i)) {
            i--;
        }
        return text.isWord(i) && !text.isQuoted(i);
    }

    /** Whether the clause closes here with a comma, its own or that inside a quoted passage that is part of it. */
    public static boolean closesWithComma(NewsText text, int i) {
        return text.isComma(i) || (text.isQuoted(i) && endsOpen(text, i));
    }

    /**
     * Whether the passage whose last mark is token {@code mark} has a comma, a question or an exclamation mark before
     * it.
     */
    public static boolean endsOpen(NewsText text, int mark) {
        int i = mark;
        while (i > 0 && text.isQuoted(i) && !text.isWord(i)) {
            if (text.isMark(i, ',') || text.isMark(i, '?') || text.isMark(i, '!')) {
                return true;
            }
            i--;
        }
        return false;
    }

    private static boolean opensAfterOther(NewsText text, int i) {
        return (text.is(i, WordSet.COORDINATOR) && !text.is(i, WordSet.NEGATIVE_JOINT))
                || (text.is(i, WordSet.LOOSE_OPENER) && text.isComma(i + 1));
    }

    /**
     * "The port is shut and, she said, will stay so", "he wrote a note that, she said, he burnt": whether the narrator
     * says what stands before, up to a joint or a relative pronoun.
     */
    public static boolean leadsOn(NewsText text, int end) {
        return text.is(end - 1, WordSet.LIST_JOINT)
                || text.is(end - 1, WordSet.CONTRAST)
                || opensRelative(text, end - 1);
    }

    /** "A note that", "boats, which", "the bombs with which"; not "than that", "to mend that". */
    private static boolean opensRelative(NewsText text, int i) {
        int noun = i - 1;
        boolean named = (text.is(noun, WordClass.OPEN) || text.names().at(noun) >= 0) && !text.isFinite(noun);
        return text.is(i, WordClass.RELATIVE)
                || (text.is(i, WordSet.THAT)
                        && named
                        && !text.is(noun - 1, WordSet.TO)
                        && !text.is(noun - 1, WordClass.AUXILIARY));
    }
}
