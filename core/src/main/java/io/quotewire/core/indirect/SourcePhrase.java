package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that name the source of a cue: its subject, found past adverbs, auxiliaries, relative clauses and appositives.
 * The head of the phrase is given, without appositive: of "Ana Ruiz, the port's director, said" the name.
 */
final class SourcePhrase {
    private static final int LONGEST = 30;
    private static final Set<String> TIME_OPENERS = Set.of("last", "this", "next", "earlier", "later", "that", "one");

    /**
     * Tokens {@code [start, end)}.
     */
    record Phrase(int start, int end) {}

    /** The source of each cue of a sentence: its subject, or for "and added" and ", adding" the one who spoke last. */
    List<Optional<Phrase>> ofCues(Words words, int start, List<Cue> cues) {
        List<Optional<Phrase>> found = new ArrayList<>(cues.size());
        Optional<Phrase> last = Optional.empty();
        Cue outer = null;
        for (Cue cue : cues) {
            Optional<Phrase> source = Optional.empty();
            if (!words.isQuoted(cue.head())) {
                boolean follows = cue.form() == VerbForm.ING || words.in(cue.first() - 1, WordClasses.COORDINATOR);
                source = !follows
                        ? before(words, cue, start)
                        : last.isPresent() ? last : ofSentence(words, start, cue.first());
                boolean speaks = !cue.modal() && !words.is(cue.first(), "to") && !Reporting.isNoun(words, cue);
                if (source.isPresent() && speaks && !isReported(words, outer, source.get())) {
                    last = source;
                    outer = cue;
                }
            }
            found.add(source);
        }
        return found;
    }

    /** Whether the phrase is the subject of what another cue reports: "Hale said the crew warned". */
    private static boolean isReported(Words words, @Nullable Cue outer, Phrase source) {
        if (outer == null || source.start() <= outer.end()) {
            return outer != null && source.start() == outer.end();
        }
        for (int i = outer.end(); i < source.start(); i++) {
            if (isPause(words, i) || words.in(i, WordClasses.COORDINATOR) || words.isQuoted(i)) {
                return false;
            }
        }
        return !words.hasFinite(outer.end(), source.start());
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
            return PrecedingPhrase.endingAt(words, from, antecedent)
                    .map(phrase -> new Phrase(nearest(words, phrase, antecedent), end));
        }
        return PrecedingPhrase.endingAt(words, from, end);
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
                        ? PrecedingPhrase.endingAt(words, chunk, verb)
                        : firstNoun < 0 ? Optional.empty() : PrecedingPhrase.endingAt(words, firstNoun, firstNounEnd);
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
            Optional<Phrase> head = PrecedingPhrase.endingAt(words, from, i);
            if (head.isPresent() && isTime(words, head.get())) {
                continue;
            }
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

    /** "Last month", "this week", "earlier this year". */
    private static boolean isTime(Words words, Phrase phrase) {
        return words.in(phrase.end() - 1, WordClasses.TIME) && words.in(phrase.start(), TIME_OPENERS);
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

    private static boolean isRelativeThat(Words words, int i) {
        return words.is(i, "that") && words.isWord(i - 1) && !words.isCapital(i - 1);
    }

    static boolean isPause(Words words, int i) {
        return words.isComma(i) || words.isDash(i) || words.is(i, "(") || words.is(i, ")");
    }
}
