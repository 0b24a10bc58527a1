package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that name the source of a cue: its subject, found past adverbs, auxiliaries, relative clauses and appositives.
 * The head of the phrase is given, without appositive: of "Ana Ruiz, the port's director, said" the name.
 */
final class SourcePhrase {
    private static final int LONGEST = 30;

    /**
     * Tokens {@code [start, end)}.
     */
    record Phrase(int start, int end) {}

    /** The source of each cue of a sentence: its subject, or for "and added" and ", adding" the one who spoke last. */
    List<Optional<Phrase>> ofCues(Words words, int start, List<Cue> cues) {
        List<Optional<Phrase>> found = new ArrayList<>(cues.size());
        Optional<Phrase> last = Optional.empty();
        for (Cue cue : cues) {
            Optional<Phrase> source = Optional.empty();
            if (!words.isQuoted(cue.head())) {
                boolean follows = cue.form() == VerbForm.ING || words.in(cue.first() - 1, WordClasses.COORDINATOR);
                source = !follows
                        ? before(words, cue, start)
                        : last.isPresent() ? last : ofSentence(words, start, cue.first());
                last = source.isPresent() ? source : last;
            }
            found.add(source);
        }
        return found;
    }

    /** The subject before a cue, not before token {@code left}. */
    Optional<Phrase> before(Words words, Cue cue, int left) {
        int end = cue.first();
        int from = Math.max(left, end - 60);
        if (end <= from) {
            return Optional.empty();
        }
        if (isPause(words, end - 1)) {
            return beforeParenthesis(words, from, end - 1);
        }
        if ((words.in(end - 1, WordClasses.RELATIVE) && !words.is(end - 1, "that")) || isRelativeThat(words, end - 1)) {
            int antecedent = words.isComma(end - 2) ? end - 2 : end - 1;
            return lastPhrase(words, from, antecedent)
                    .map(phrase -> new Phrase(nearest(words, phrase, antecedent), end));
        }
        return lastPhrase(words, from, end);
    }

    /** Of "a friend of Ana Ruiz, who said" the name; without a name, what follows the last preposition. */
    private static int nearest(Words words, Phrase phrase, int end) {
        int start = end;
        while (start > phrase.start() && (words.isCapital(start - 1) || words.is(start - 1, "."))) {
            start--;
        }
        if (start < end) {
            return start;
        }
        for (int i = end - 1; i > phrase.start(); i--) {
            if (words.in(i, WordClasses.PREPOSITION)) {
                return i + 1;
            }
        }
        return phrase.start();
    }

    /** The phrase behind an inverted cue, "said Ana Ruiz, who", or behind "according to". */
    Optional<Phrase> after(Words words, int start, int end) {
        int i = start;
        while (i < end && i - start < LONGEST && !endsPhrase(words, i, start)) {
            i++;
        }
        return i > start && words.isWord(start) ? Optional.of(new Phrase(start, i)) : Optional.empty();
    }

    /** The subject of the main clause, looked for before token {@code end}: what stands before its first finite verb. */
    private Optional<Phrase> ofSentence(Words words, int start, int end) {
        int firstNoun = -1;
        int firstNounEnd = -1;
        int chunk = start;
        while (chunk < end) {
            int next = chunk;
            while (next < end && !isPause(words, next)) {
                next++;
            }
            boolean leads = words.in(chunk, WordClasses.LEADING) || words.in(chunk, WordClasses.RELATIVE);
            if (!leads && words.hasFinite(chunk, next)) {
                int verb = chunk;
                while (!words.isFinite(verb)) {
                    verb++;
                }
                return verb > chunk
                        ? lastPhrase(words, chunk, verb)
                        : firstNoun < 0 ? Optional.empty() : lastPhrase(words, firstNoun, firstNounEnd);
            }
            if (!leads && firstNoun < 0 && next > chunk) {
                firstNoun = chunk;
                firstNounEnd = next;
            }
            chunk = next + 1;
        }
        return Optional.empty();
    }

    private boolean endsPhrase(Words words, int i, int start) {
        if (!words.isWord(i) && !words.is(i, "'s") && !words.is(i, "-") && !words.is(i, "&") && !words.is(i, "'")) {
            return true;
        }
        String word = words.at(i);
        if (i > start && (WordClasses.WEEKDAY.contains(word) || WordClasses.SUBORDINATOR.contains(word))) {
            return true;
        }
        boolean place = WordClasses.PREPOSITION.contains(word) && !word.equals("of") && !word.equals("for");
        return (place && i > start)
                || WordClasses.RELATIVE.contains(word)
                || word.equals("but")
                || (i > start && words.isFinite(i));
    }

    /** Subject before ", the port's director,": the chunk that an appositive or relative clause follows. */
    private Optional<Phrase> beforeParenthesis(Words words, int from, int comma) {
        List<Integer> pauses = new ArrayList<>();
        for (int i = comma - 1; i >= from; i--) {
            if (isPause(words, i)) {
                pauses.add(i);
            }
        }
        for (int i : pauses) {
            if (!isApposition(words, i + 1)) {
                continue;
            }
            Optional<Phrase> head = lastPhrase(words, from, i);
            boolean another = head.isPresent()
                    && isApposition(words, head.get().start())
                    && head.get().start() > from
                    && isPause(words, head.get().start() - 1)
                    && !words.isCapital(head.get().start());
            if (head.isPresent() && !another) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** Whether what begins here can stand beside a name: "a", "the", "who", "former", a number, a party's letter. */
    private static boolean isApposition(Words words, int i) {
        return words.in(i, WordClasses.RELATIVE)
                || words.in(i, WordClasses.DETERMINER)
                || words.is(i, "r")
                || words.is(i, "d")
                || (words.isWord(i) && !words.isCapital(i) && !words.in(i, WordClasses.COORDINATOR))
                || words.isCapital(i);
    }

    /** The noun phrase that ends at {@code end}. */
    private Optional<Phrase> lastPhrase(Words words, int from, int end) {
        int start = end;
        int relative = -1;
        while (start > from && end - start < LONGEST) {
            int i = start - 1;
            if (words.isQuoted(i) || isPause(words, i) || isStop(words, i)) {
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
    private int relativeBefore(Words words, int from, int i) {
        for (int j = i - 1; j >= Math.max(from + 1, i - 4); j--) {
            if (words.in(j, WordClasses.RELATIVE) && words.isWord(j - 1) && !words.isFinite(j - 1)) {
                return j;
            }
            if (words.isFinite(j) || isPause(words, j)) {
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
        boolean subordinates = WordClasses.SUBORDINATOR.contains(word)
                && !WordClasses.PREPOSITION.contains(word)
                && !isDeterminerThat(words, i);
        return subordinates || (word.equals("and") && !joinsNouns(words, i, start));
    }

    /** "Ruiz and Hale said", not "fell and Hale said". */
    private static boolean joinsNouns(Words words, int i, int start) {
        boolean left = words.isCapital(i - 1) || words.at(i - 1).endsWith("s");
        boolean right = !words.in(start, WordClasses.SUBJECT);
        return left && right;
    }

    private Optional<Phrase> trimmed(Words words, int from, int end) {
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

    private static boolean isRelativeThat(Words words, int i) {
        return words.is(i, "that") && words.isWord(i - 1) && !words.isCapital(i - 1);
    }

    private static boolean isDeterminerThat(Words words, int i) {
        return words.is(i, "that") && (!words.isWord(i - 1) || words.in(i - 1, WordClasses.PREPOSITION));
    }

    private static boolean isPause(Words words, int i) {
        return words.isComma(i) || words.isDash(i) || words.is(i, "(") || words.is(i, ")");
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
