package io.quotewire.core.marks;

import io.quotewire.core.cue.CueEntry;
import io.quotewire.core.cue.CueLexicon;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the end of a passage whose closing mark was forgotten: the pause before the words that say who spoke. "We were
 * never told, Hill said. “Nobody was.” So it does if single marks close it: "We were never told,' Hill said. Or the
 * stop before another, with the full name, speaks: "We were never told. Mary Kelly said that it was late. Or the stop
 * of the sentence in which a fragment stands: The mast is “ugly. It is also old.
 */
final class MissingClosingMark {
    private static final String NAME = "\\p{Lu}[\\p{L}’'.-]{0,30}(?: \\p{Lu}[\\p{L}’'.-]{0,30}){0,3}";
    private static final Pattern PAUSE = Pattern.compile("[,?!]['’]{0,2}\\s|\\.(?<=\\p{Ll}{3}\\.)\\s");
    private static final Pattern ANOTHER_SPEAKS =
            Pattern.compile("\\p{Lu}\\p{Ll}{1,20} \\p{Lu}[\\p{L}’'-]{1,30} (?<verb>\\p{Ll}{2,20}d)\\b");
    private static final Pattern SUBJECT_FIRST =
            Pattern.compile("(?:(?<pronoun>\\p{Ll}{1,10})|" + NAME + ") (?<verb>\\p{Ll}{1,20})\\b");
    private static final Pattern VERB_FIRST =
            Pattern.compile("(?<verb>\\p{Ll}{1,20}) (?:(?<article>\\p{Ll}{1,3}) |" + NAME + ")");

    /** "Her husband Karl added.", "the mayor said,". */
    private static final Pattern DESCRIBED = Pattern.compile("(?:the|an?|his|her|their|its) "
            + "(?:\\p{Ll}[\\p{Ll}-]{1,20} ){1,3}(?:" + NAME + " )?(?<verb>\\p{Ll}{1,20})[.,]");

    /** "Mary Hill said.", "she said.", "said Mary Hill.": a whole clause, at the end of its sentence. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:(?:s?he|" + NAME + ") (?<verb>\\p{Ll}{1,20})|(?<first>\\p{Ll}{1,20}) " + NAME + ")\\.(?:\\s|$)");

    /** The length of a comma and a space. */
    private static final int PAUSE_ALONE = 2;

    private MissingClosingMark() {}

    /** The offset after the pause and its marks, in {@code [start, end)}; {@code end} if no such words follow. */
    static int endOf(String text, int start, int end) {
        boolean fragment = isFragment(text, start, end);
        Matcher pause = PAUSE.matcher(text).region(start, end);
        while (pause.find()) {
            boolean ends = text.charAt(pause.start()) == '.'
                    ? isAnotherSpeaker(text, pause.end(), end) || (fragment && isSentence(text, pause.end(), end))
                    : isSubjectAndVerb(text, pause.end(), end)
                            || isVerbAndSubject(text, pause.end(), end)
                            || isTold(DESCRIBED, text, pause.end(), end);
            if (ends) {
                return pause.end() - 1;
            }
        }
        return end;
    }

    /**
     * The same where the next paragraph opens with the mark again, so that the passage may just go on: before the words
     * that say who spoke, if they are all of their clause: "It is late, said Mary Hill.
     */
    static int endBeforeWholeClause(String text, int start, int end) {
        Matcher pause = PAUSE.matcher(text).region(start, end);
        while (pause.find()) {
            if (text.charAt(pause.start()) != '.'
                    && pause.end() - pause.start() == PAUSE_ALONE
                    && isTold(WHOLE, text, pause.end(), end)) {
                return pause.end() - 1;
            }
        }
        return end;
    }

    /** "The mast is “ugly": within the narrator's clause; not "said Hill, “which is ugly". */
    private static boolean isFragment(String text, int start, int end) {
        int before = start - 2;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return start < end
                && before >= 0
                && Character.isLowerCase(text.charAt(start))
                && Character.isLetterOrDigit(text.charAt(before));
    }

    /** "The mast is “ugly. It": the words of a fragment end with the sentence that they are in. */
    private static boolean isSentence(String text, int start, int end) {
        return start < end && Character.isUpperCase(text.charAt(start));
    }

    private static boolean isTold(Pattern pattern, String text, int start, int end) {
        Matcher clause = pattern.matcher(text).region(start, end);
        return clause.lookingAt() && quoting(clause).isPresent();
    }

    /** "Mary Hill said", behind a full stop; not "Hill said", whom the one who speaks may mention. */
    private static boolean isAnotherSpeaker(String text, int start, int end) {
        Matcher clause = ANOTHER_SPEAKS.matcher(text).region(start, end);
        return clause.lookingAt() && quoting(clause).isPresent();
    }

    /** "Hill said", "she said"; not "we said", which can be part of the quote. */
    private static boolean isSubjectAndVerb(String text, int start, int end) {
        Matcher clause = SUBJECT_FIRST.matcher(text).region(start, end);
        if (!clause.lookingAt() || quoting(clause).isEmpty()) {
            return false;
        }
        String pronoun = clause.group("pronoun");
        return pronoun == null || ClosedClasses.isIn(pronoun, WordSet.NARRATORS_PRONOUN);
    }

    /** "Said Hill", "said the mayor"; not "told the mayor", who is the addressee. */
    private static boolean isVerbAndSubject(String text, int start, int end) {
        Matcher clause = VERB_FIRST.matcher(text).region(start, end);
        return clause.lookingAt()
                && isArticleOrNone(clause.group("article"))
                && quoting(clause)
                        .filter(entry -> entry.recipient() != Recipient.DIRECT)
                        .isPresent();
    }

    private static boolean isArticleOrNone(@Nullable String article) {
        return article == null || ClosedClasses.isIn(article, WordSet.ARTICLE);
    }

    private static Optional<CueEntry> quoting(Matcher clause) {
        String verb = clause.group("verb");
        return CueLexicon.english().quoting(verb == null ? clause.group("first") : verb);
    }
}
