package io.quotewire.core.indirect.clause;

import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Finds the main clause before ", the mayor said": its start, and whether there is one. */
public final class MainClause {
    private static final String OR = "or";
    private static final Set<String> PLACE_OR_TIME = Set.of("where", "when");

    /**
     * The first token of the content: after a dateline ("BERN —", "Bern (SDA) -"), the label of a caption ("Shut:"),
     * the last semicolon outside brackets or in one that is not closed, and "But" or "And".
     */
    public int start(ReportingSentence sentence, int end) {
        NewsText text = sentence.text();
        int start = Dateline.behind(text, sentence.start(), end);
        start = isClock(text, start) && text.isCapital(start + 1) ? start + 1 : CaptionLabel.behind(text, start, end);
        int behindBracket = -1;
        for (int i = start; i < end; i++) {
            if (!text.is(i, WordClass.PUNCTUATION)) {
                continue;
            }
            if (text.isMark(i, '(')) {
                behindBracket = i + 1;
            } else if (text.isMark(i, ')')) {
                behindBracket = -1;
            } else if (text.isMark(i, ';') && behindBracket >= 0) {
                behindBracket = i + 1;
            } else if (text.isMark(i, ';') || (text.isMark(i, ':') && !text.isQuoted(i) && text.isQuoted(i + 1))) {
                start = i + 1;
            }
        }
        return Scan.past(
                Math.max(start, behindBracket),
                end,
                word -> opensAfterOther(text, word)
                        || (!text.isWord(word) && !text.isQuoted(word) && !LeadingSign.is(text, word)));
    }

    /**
     * "Hill agrees: | trampling, he says, is how": the start of words that need the verb behind the remark, so that the
     * remark is theirs alone.
     */
    public Phrase behindColon(NewsText text, Phrase split) {
        for (int i = split.end() - 1; i > split.start(); i--) {
            if (text.isMark(i, ':') && !text.isQuoted(i)) {
                return isIn(text, split.start(), i) && !isIn(text, i + 1, split.end())
                        ? new Phrase(i + 1, split.end())
                        : split;
            }
        }
        return split;
    }

    /** "18:40": the time before an entry of a live page. */
    private static boolean isClock(NewsText text, int token) {
        String word = text.lower(token);
        int colon = word.indexOf(':');
        return colon > 0 && colon == word.length() - 3 && Character.isDigit(word.charAt(0));
    }

    /**
     * Like {@link #isIn}, but ignores all verbs of relative clauses: "A neighbour, who left and asked not to be named,
     * said people".
     */
    public boolean isSimplyIn(NewsText text, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.is(i, WordSet.ANY_RELATIVE) && !text.is(i, WordSet.THAT)) {
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

    /** Whether there is a finite verb outside fronted phrases and relative clauses. */
    public boolean isIn(NewsText text, int from, int to) {
        int chunk = from;
        while (chunk < to) {
            int end = Scan.to(chunk, to, text::isComma);
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
     * "By May only ten had sailed", "At that point ten boats sailed", "If it goes on then prices will rise": whether
     * the main clause follows a fronted phrase or clause without a comma.
     */
    private boolean hasMainVerbBehindPhrase(NewsText text, int from, int to) {
        boolean phrase = text.is(from, WordClass.PREPOSITION) && !text.is(from, WordSet.ANY_SUBORDINATOR);
        for (int i = from + 1; i < to; i++) {
            if (!phrase && text.is(i, "then")) {
                return hasMainVerb(text, i, to);
            }
            if (!phrase && ResumedClause.isAt(text, from, i, to)) {
                return true;
            }
            if (phrase
                    && !(text.is(i, WordSet.THAT) && i == from + 1)
                    && (text.is(i, WordSet.ANY_RELATIVE) || text.is(i, WordSet.ANY_SUBORDINATOR))) {
                return false;
            }
            if (phrase && text.isFinite(i) && !isOfText(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** "In a statement issued after the vote": a participle that modifies a text. */
    private static boolean isOfText(NewsText text, int participle) {
        return Participle.isRegularPast(text, participle)
                && (text.is(participle + 1, WordSet.ANY_PREPOSITION) || text.is(participle + 1, WordClass.TIME))
                && (NarratorsRemark.namesText(text, participle - 1)
                        || GroupNouns.isDocument(text.lower(participle - 1)));
    }

    /**
     * "Those who back him | would go": whether there is a verb outside relative clauses and the clauses within them.
     */
    private boolean hasMainVerb(NewsText text, int from, int to) {
        int inside = 0;
        boolean relative = false;
        for (int i = from; i < to; i++) {
            boolean group = text.isFinite(i) && (i == from || !text.isFinite(i - 1));
            boolean clause = text.is(i, WordSet.ANY_RELATIVE) && (inside > 0 || !text.is(i, WordSet.THAT));
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

    /** Whether no quoted passage ends with a comma, after which the narrator speaks. */
    private static boolean quotesAreClosed(NewsText text, int from, int to) {
        if (text.isQuoted(to - 1) && !hangsOnWords(text, from, to - 1)) {
            return false;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean ends = text.isQuoted(i) && !text.isQuoted(i + 1);
            if (ends && endsOpen(text, i) && !isOtherName(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** "About ten certificates, or “certs,” | will be sent": the passage is another name for what stands before it. */
    private static boolean isOtherName(NewsText text, int mark) {
        int first = text.firstToken(text.quoteAt(mark));
        return text.is(first - 1, OR) && text.isComma(first - 2);
    }

    /** "The plan is “a shame,” he said": no pause separates the passage from the words before it. */
    private static boolean hangsOnWords(NewsText text, int from, int mark) {
        int i = Scan.backPast(mark, from, text::isQuoted);
        return text.isWord(i) && !text.isQuoted(i);
    }

    /** Whether the clause ends here with a comma, its own or one inside a quoted passage that belongs to it. */
    public static boolean closesWithComma(NewsText text, int i) {
        return text.isComma(i) || (text.isQuoted(i) && endsOpen(text, i));
    }

    /**
     * Whether the passage whose last mark is token {@code mark} ends with a comma, a question mark or an exclamation
     * mark.
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
        return (text.is(i, WordSet.COORDINATOR) && !text.is(i, WordSet.NEGATIVE_JOINT) && !isSoFar(text, i))
                || (text.is(i, WordSet.LOOSE_OPENER) && text.isComma(i + 1));
    }

    /** "So far ten boats have sailed". */
    private static boolean isSoFar(NewsText text, int i) {
        return text.is(i, "so") && text.is(i + 1, "far");
    }

    /**
     * "The port is shut and, she said, will stay so", "he wrote a note that, she said, he burnt": whether the words
     * before end with a conjunction or a relative pronoun, and so are the narrator's.
     */
    public static boolean leadsOn(NewsText text, int end) {
        return text.is(end - 1, WordSet.LIST_JOINT)
                || text.is(end - 1, WordSet.CONTRAST)
                || opensRelative(text, end - 1);
    }

    /** "A note that", "boats, which", "Lima, where", "the bombs with which"; not "than that" or "to mend that". */
    private static boolean opensRelative(NewsText text, int i) {
        int noun = i - 1;
        boolean named = (text.is(noun, WordClass.OPEN) || text.names().at(noun) >= 0) && !text.isFinite(noun);
        return text.is(i, WordClass.RELATIVE)
                || (text.isComma(noun) && PLACE_OR_TIME.contains(text.lower(i)))
                || (text.is(i, WordSet.THAT)
                        && named
                        && !text.is(noun - 1, WordSet.TO)
                        && !text.is(noun - 1, WordClass.AUXILIARY));
    }
}
