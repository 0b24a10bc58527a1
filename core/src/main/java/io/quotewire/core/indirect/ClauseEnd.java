package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import java.util.Set;

/**
 * Where a reported clause ends. Mostly with its sentence; before that where the narrator speaks again: at a semicolon or
 * colon, where the bracket around it closes, at ", and he added", ", adding that", ", the minister said", ", according to", ", but he". What stands in
 * brackets or between quote marks is passed over whole.
 */
final class ClauseEnd {
    /** A subject of more words before its verb of saying is not looked for. */
    private static final int LONGEST_SUBJECT = 9;

    /** Behind the content's verb and a comma it is mostly the narrator who explains. */
    private static final Set<String> NARRATORS_RELATIVE = Set.of("which", "who", "where", "whose");

    /** The token after the last one of the clause that begins at {@code start}. */
    int of(Scope scope, int start) {
        return of(scope, start, false);
    }

    /**
     * The same for a clause that hangs on an aside, "Hale, who said it rained, went home", "While Hale said it rained, the
     * crew stayed": the comma before the main clause ends it too.
     */
    int of(Scope scope, int start, boolean aside) {
        Words words = scope.words();
        int i = start;
        while (i < scope.end()) {
            int next = past(words, i, scope.end());
            if (next > i + 1) {
                boolean pauses = words.isQuoted(i) && next < scope.end() && MainClause.endsInComma(words, next - 1);
                if (pauses
                        && (endsAtPause(scope, next - 1)
                                || invertedAt(scope, next)
                                || (aside && isStated(words, start, next) && resumesAt(scope, next)))) {
                    return next;
                }
                i = next;
                continue;
            }
            boolean resumes = aside && words.isComma(i) && isStated(words, start, i) && resumesAt(scope, i + 1);
            if (i > start && (resumes || endsAt(scope, start, i))) {
                return words.is(i, ")") && words.is(i - 1, ".") ? i - 1 : i;
            }
            i++;
        }
        return scope.end();
    }

    /** Behind the quoted passage or the bracket that opens at {@code i}, else the next token. */
    static int past(Words words, int i, int end) {
        if (words.isQuoted(i)) {
            int quote = words.quote(i);
            int j = i + 1;
            while (j < end && words.quote(j) == quote) {
                j++;
            }
            return Math.max(j, i + 2);
        }
        if (words.is(i, "(") || words.is(i, "[")) {
            for (int j = i + 1; j < end; j++) {
                if (words.is(j, ")") || words.is(j, "]")) {
                    return j + 1;
                }
            }
        }
        return i + 1;
    }

    /** Whether there is a verb by now: "that Hale, under fire, | would leave" is not yet at its end. */
    private static boolean isStated(Words words, int start, int i) {
        return words.hasFinite(start, i) || words.is(start, "to") || words.is(start + 1, "to");
    }

    /** Whether the main clause goes on here: with its verb, or with a subject and then a verb. */
    private static boolean resumesAt(Scope scope, int i) {
        Words words = scope.words();
        boolean subject = words.in(i, WordClasses.SUBJECT) || words.in(i, WordClasses.DETERMINER) || words.isCapital(i);
        return words.isFinite(i)
                || (subject
                        && !words.in(i, WordClasses.RELATIVE)
                        && words.hasFinite(i, Math.min(scope.end(), i + LONGEST_SUBJECT)));
    }

    private boolean endsAt(Scope scope, int start, int i) {
        Words words = scope.words();
        String word = words.at(i);
        if (word.equals(";") || word.equals(":") || word.equals(")") || word.equals("]")) {
            return true;
        }
        boolean pause = word.equals(",") || words.isDash(i);
        if (pause) {
            return endsAtPause(scope, i)
                    || (isStated(words, start, i) && invertedAt(scope, i + 1))
                    || (words.hasFinite(start, i) && words.in(i + 1, NARRATORS_RELATIVE));
        }
        return (word.equals("and") || word.equals("but")) && i > start + 2 && goesOnWithCue(scope, i + 1);
    }

    private boolean endsAtPause(Scope scope, int i) {
        Words words = scope.words();
        return words.is(i + 1, "according")
                || words.is(i + 1, "compared")
                || participleAt(scope, i + 1)
                || narratorAt(scope, i + 1)
                || (isJoint(words, i + 1) && goesOnWithCue(scope, Occasion.behindDay(words, i + 2)))
                || (words.is(i + 1, "but") && words.in(i + 2, WordClasses.SUBJECT));
    }

    private static boolean isJoint(Words words, int i) {
        return words.in(i, WordClasses.COORDINATOR)
                || words.is(i, "while")
                || words.is(i, "although")
                || words.is(i, "though")
                || words.is(i, "as");
    }

    /** ", adding that", ", according to": a participle of a verb of saying. */
    private static boolean participleAt(Scope scope, int i) {
        int c = scope.cueFrom(i, i + 1);
        return c >= 0 && scope.cues().get(c).form() == VerbForm.ING;
    }

    /** ", said the minister", not ", confessed to the crime". */
    private static boolean invertedAt(Scope scope, int i) {
        int c = scope.cueFrom(i, i + 1);
        return c >= 0
                && isFinite(scope.cues().get(c))
                && !scope.words().in(scope.cues().get(c).head() + 1, WordClasses.PREPOSITION)
                && !scope.words().is(scope.cues().get(c).head() + 1, "to");
    }

    /** ", the minister said" at the end or before another comma. */
    private boolean narratorAt(Scope scope, int i) {
        int c = cueAfterSubject(scope, i);
        if (c < 0) {
            return false;
        }
        int end = scope.cues().get(c).end();
        return end >= scope.end() || scope.words().isComma(end);
    }

    /** "and added", "and he added", "while the minister said". */
    private boolean goesOnWithCue(Scope scope, int i) {
        if (scope.words().is(i, "that")) {
            return false;
        }
        int c = scope.cueFrom(i, i + 1);
        return (c >= 0
                        && isFinite(scope.cues().get(c))
                        && scope.cues().get(c).form() != VerbForm.BASE
                        && scope.cues().get(c).entry().kind() != CueKind.ATTITUDE)
                || cueAfterSubject(scope, i) >= 0;
    }

    /** The cue that a subject at {@code i} governs, no other finite verb between; or -1. */
    private int cueAfterSubject(Scope scope, int i) {
        int c = scope.cueFrom(i + 1, i + LONGEST_SUBJECT);
        if (c < 0) {
            return -1;
        }
        Cue cue = scope.cues().get(c);
        Words words = scope.words();
        boolean subject = words.in(i, WordClasses.SUBJECT)
                || words.in(i, WordClasses.DETERMINER)
                || words.isCapital(i)
                || (words.isWord(i) && cue.first() == i + 1 && words.at(i).endsWith("s"));
        return subject && isFinite(cue) && cue.first() <= scope.end() && !words.hasFinite(i, cue.first()) ? c : -1;
    }

    private static boolean isFinite(Cue cue) {
        return cue.form() != VerbForm.ING && cue.form() != VerbForm.PARTICIPLE && !cue.modal();
    }
}
