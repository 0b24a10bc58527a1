package io.quotewire.core.indirect;

import io.quotewire.core.indirect.SourcePhrase.Phrase;
import java.util.Optional;
import java.util.Set;

/**
 * The noun phrase that stands before a verb or a comma, found backwards: over names, nouns and their relative clauses, to
 * the word that joins the clause to what comes before. Without a preposition, a day or an adverb at its head.
 */
final class PrecedingPhrase {
    private static final int LONGEST = 30;
    /** Subjects that nothing belongs to. */
    private static final Set<String> PRONOUNS = Set.of("i", "he", "she", "we", "they");

    private PrecedingPhrase() {}

    /** The noun phrase that ends at {@code end}. */
    static Optional<Phrase> endingAt(Words words, int from, int end) {
        if (end > from && words.in(end - 1, PRONOUNS)) {
            return Optional.of(new Phrase(end - 1, end));
        }
        int start = end;
        int relative = -1;
        while (start > from && end - start < LONGEST) {
            int i = start - 1;
            if (words.isQuoted(i) || SourcePhrase.isPause(words, i) || isStop(words, i)) {
                break;
            }
            if (words.in(i, WordClasses.RELATIVE) && !isDeterminerThat(words, i)) {
                relative = i;
            } else if (words.isFinite(i)) {
                int opener = relativeBefore(words, from, i);
                if (opener < 0) {
                    break;
                }
                start = opener;
                continue;
            } else if (isBreak(words, i, start)) {
                break;
            }
            start = i;
        }
        if (relative >= start && relative == start) {
            start = relative + 1;
        }
        return trimmed(words, start, end);
    }

    /** A relative pronoun or "who" close before the verb at {@code i} that makes it part of the phrase; or -1. */
    private static int relativeBefore(Words words, int from, int i) {
        for (int j = i - 1; j >= Math.max(from + 1, i - 4); j--) {
            if (words.in(j, WordClasses.RELATIVE) && words.isWord(j - 1) && !words.isFinite(j - 1)) {
                return j;
            }
            if (words.isFinite(j) || SourcePhrase.isPause(words, j)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBreak(Words words, int i, int start) {
        String word = words.at(i);
        if (word.equals("but") || word.equals("yet") || word.equals("nor")) {
            return true;
        }
        boolean subordinates = WordClasses.SUBORDINATOR.contains(word) && !isDeterminerThat(words, i);
        return subordinates || (word.equals("and") && !joinsNouns(words, i, start));
    }

    /** "Ruiz and Hale said", not "fell and Hale said". */
    private static boolean joinsNouns(Words words, int i, int start) {
        boolean left = words.isCapital(i - 1) || words.at(i - 1).endsWith("s");
        boolean right = !words.in(start, WordClasses.SUBJECT);
        return left && right;
    }

    private static Optional<Phrase> trimmed(Words words, int from, int end) {
        int start = from;
        boolean moved = true;
        while (moved && start < end) {
            moved = false;
            if (words.in(start, WordClasses.COORDINATOR)
                    || words.in(start, WordClasses.WEEKDAY)
                    || (words.at(start).endsWith("ly") && !words.isCapital(start))
                    || words.is(start, "then")
                    || words.is(start, "also")
                    || words.is(start, "still")
                    || words.is(start, "however")
                    || words.is(start, "later")) {
                start++;
                moved = true;
            } else if (words.in(start, WordClasses.PREPOSITION)) {
                start = behindPreposition(words, end);
                moved = true;
            }
        }
        boolean bare = start < end && end - start == 1 && !canBeSubject(words, start);
        return start < end && words.isWord(start) && !bare ? Optional.of(new Phrase(start, end)) : Optional.empty();
    }

    /** "In Ohio Trump said": the subject is what follows the place; where none follows there is none. */
    private static int behindPreposition(Words words, int end) {
        int last = end - 1;
        if (words.in(last, WordClasses.SUBJECT)) {
            return last;
        }
        return end;
    }

    private static boolean canBeSubject(Words words, int i) {
        String word = words.at(i);
        return !WordClasses.PREPOSITION.contains(word)
                && !WordClasses.WEEKDAY.contains(word)
                && !word.equals("not")
                && !word.equals("to");
    }

    private static boolean isDeterminerThat(Words words, int i) {
        return words.is(i, "that") && (!words.isWord(i - 1) || words.in(i - 1, WordClasses.PREPOSITION));
    }

    private static boolean isStop(Words words, int i) {
        return !words.isWord(i)
                && !words.is(i, "'s")
                && !words.is(i, "'")
                && !words.is(i, "&")
                && !words.is(i, ".")
                && !words.is(i, "-");
    }
}
