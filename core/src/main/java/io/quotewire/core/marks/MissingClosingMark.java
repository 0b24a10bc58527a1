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
 * stop before another, with the full name, speaks: "We were never told. Mary Kelly said that it was late.
 */
final class MissingClosingMark {
    private static final String NAME = "\\p{Lu}[\\p{L}’'.-]{0,30}(?: \\p{Lu}[\\p{L}’'.-]{0,30}){0,3}";
    private static final Pattern PAUSE = Pattern.compile("[,?!]['’]{0,2}\\s|(?<=\\p{Ll}{3})\\.\\s");
    private static final Pattern ANOTHER_SPEAKS =
            Pattern.compile("\\p{Lu}\\p{Ll}{1,20} \\p{Lu}[\\p{L}’'-]{1,30} (?<verb>\\p{Ll}{2,20}d)\\b");
    private static final Pattern SUBJECT_FIRST =
            Pattern.compile("(?:(?<pronoun>\\p{Ll}{1,10})|" + NAME + ") (?<verb>\\p{Ll}{1,20})\\b");
    private static final Pattern VERB_FIRST =
            Pattern.compile("(?<verb>\\p{Ll}{1,20}) (?:(?<article>\\p{Ll}{1,3}) |" + NAME + ")");

    private MissingClosingMark() {}

    /** The offset after the pause and its marks, in {@code [start, end)}; {@code end} if no such words follow. */
    static int endOf(String text, int start, int end) {
        Matcher pause = PAUSE.matcher(text).region(start, end);
        while (pause.find()) {
            boolean ends = text.charAt(pause.start()) == '.'
                    ? isAnotherSpeaker(text, pause.end(), end)
                    : isSubjectAndVerb(text, pause.end(), end) || isVerbAndSubject(text, pause.end(), end);
            if (ends) {
                return pause.end() - 1;
            }
        }
        return end;
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
        return CueLexicon.english().quoting(clause.group("verb"));
    }
}
