package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import java.util.Optional;
import java.util.Set;

/**
 * The content behind a cue: "said that the bridge was shut", "told reporters on Monday the bridge was shut", "asked
 * whether", "vowed to". Finds where it begins, past the one who is told and when and where it was said.
 */
final class CueBeforeContent {
    static final Set<String> WH = Set.of("whether", "how", "why", "what", "where", "who", "when", "if", "which");
    private static final Set<String> LATER =
            Set.of("afterward", "afterwards", "later", "again", "also", "repeatedly", "publicly", "then", "recently");
    /** What is said in them is no clause: "said the same of him", "said nothing about it". */
    private static final Set<String> NO_CLAUSE = Set.of(
            "same",
            "opposite",
            "contrary",
            "nothing",
            "something",
            "anything",
            "everything",
            "things",
            "thing",
            "no",
            "yes",
            "little",
            "much",
            "more",
            "lot",
            "few",
            "word",
            "words",
            "prayer",
            "so",
            "goodbye",
            "hello",
            "farewell",
            "sorry",
            "thanks",
            "as");

    private static final int FARTHEST_THAT = 14;
    private static final int FEWEST_WITH_VERB = 5;
    private static final int LONGEST_SUBJECT = 14;

    private final ClauseEnd clauseEnd = new ClauseEnd();

    /**
     * Tokens {@code [start, end)} and what kind of content it is.
     */
    record Content(int start, int end, Takes kind) {}

    Optional<Content> find(Scope scope, Cue cue) {
        Words words = scope.words();
        int i = Addressee.behind(scope, cue, cue.end());
        if (i < 0) {
            return Optional.empty();
        }
        i = Occasion.behind(scope, i);
        if (words.is(i + 1, "that") && !words.isQuoted(i) && LATER.contains(words.at(i))) {
            i++;
        }
        if (i >= scope.end()) {
            return Optional.empty();
        }
        if (words.is(i, "that") && cue.entry().takes(Takes.THAT)) {
            return clause(scope, cue, i, Takes.THAT);
        }
        if (WH.contains(words.at(i)) && cue.entry().takes(Takes.WH)) {
            return clause(scope, cue, i, Takes.WH);
        }
        if ((words.is(i, "to") || (words.is(i, "not") && words.is(i + 1, "to")))
                && cue.entry().takes(Takes.TO)) {
            boolean told = i > cue.end() && cue.entry().recipient() != Recipient.NONE && !words.is(cue.end(), "to");
            return clause(scope, cue, told ? cue.end() : i, Takes.TO);
        }
        if (cue.entry().takes(Takes.ING) && opensGerund(scope, i)) {
            return clause(scope, cue, i, Takes.ING);
        }
        int that = farThat(scope, i);
        if (that >= 0 && cue.entry().takes(Takes.THAT)) {
            return clause(scope, cue, that, words.isQuoted(that) ? Takes.BARE : Takes.THAT);
        }
        boolean bare = cue.entry().takes(Takes.BARE) && opensClause(scope, i) && hasSubjectAndVerb(scope, cue, i);
        return bare ? clause(scope, cue, i, Takes.BARE) : Optional.empty();
    }

    /** The clause behind "said," where the comma belongs to what follows: "said, if elected, she would". */
    Optional<Content> behindComma(Scope scope, Cue cue) {
        int start = cue.end() + 1;
        int end = clauseEnd.of(scope, start, false);
        return scope.words().hasFinite(start + 1, end)
                ? Optional.of(new Content(start, end, Takes.BARE))
                : Optional.empty();
    }

    /** Whether the cue's own clause is only a relative one between commas, or one that leads up to the main clause. */
    private static boolean isAside(Scope scope, Cue cue) {
        Words words = scope.words();
        if (words.in(cue.first() - 1, WordClasses.RELATIVE) && words.isComma(cue.first() - 2)) {
            return true;
        }
        if (FrontedParticiple.isAt(words, scope.start(), cue)) {
            return true;
        }
        if (!words.in(scope.start(), WordClasses.SUBORDINATOR) && !words.is(scope.start(), "even")) {
            return false;
        }
        for (int i = scope.start(); i < cue.first(); i++) {
            if (words.isComma(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Say" is followed by a clause; what follows "declaring" may as well be a noun, so a verb must come soon. */
    private boolean hasSubjectAndVerb(Scope scope, Cue cue, int start) {
        Words words = scope.words();
        if (cue.entry().lemma().equals("say") || words.isQuoted(start)) {
            return true;
        }
        for (int i = start + 1; i < Math.min(scope.end(), start + LONGEST_SUBJECT); i++) {
            if (words.isComma(i) || words.isQuoted(i)) {
                return words.isQuoted(i);
            }
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Content> clause(Scope scope, Cue cue, int start, Takes kind) {
        int end = clauseEnd.of(scope, start, isAside(scope, cue));
        boolean stated = kind == Takes.TO
                || kind == Takes.ING
                || scope.words().hasFinite(start + 1, end)
                || isContracted(scope.words(), start)
                || (kind == Takes.THAT && isLong(scope, start + 1, end))
                || (kind == Takes.BARE && cue.entry().lemma().equals("say") && isLong(scope, start, end));
        return end > start + 1 && stated ? Optional.of(new Content(start, end, kind)) : Optional.empty();
    }

    /** "They'll", "he's": the subject with its verb. */
    private static boolean isContracted(Words words, int i) {
        return words.isFinite(i) && words.at(i).indexOf('\'') > 0;
    }

    /**
     * Whether a phrase of so many words follows that it can hardly be without a verb, even if none is known: "said the
     * crew back the plan", not "said that of her", "said the same of her".
     */
    private static boolean isLong(Scope scope, int start, int end) {
        Words words = scope.words();
        return end - start >= FEWEST_WITH_VERB
                && !words.isQuoted(start)
                && !(words.at(start).endsWith("ing") && !words.is(start - 1, "that"))
                && !words.in(start, WordClasses.PREPOSITION)
                && !words.in(start, NO_CLAUSE)
                && !(words.in(start, WordClasses.DETERMINER) && words.in(start + 1, NO_CLAUSE));
    }

    /** A "that" behind a phrase that is neither the content nor known: "said at the summit in Bern that". */
    private int farThat(Scope scope, int start) {
        Words words = scope.words();
        if (!words.in(start, WordClasses.PREPOSITION) && !words.isComma(start) && !words.is(start, "later")) {
            return -1;
        }
        for (int i = start + 1; i < Math.min(scope.end(), start + FARTHEST_THAT); i++) {
            if (words.isQuoted(i)) {
                return i;
            }
            boolean anotherCue = scope.cueFrom(i, i + 1) >= 0;
            boolean rest = i == start + 1 && words.isFinite(i);
            if (anotherCue || rest || (words.isComma(i) && !words.isComma(start))) {
                return -1;
            }
            if (words.isFinite(i) && !words.isComma(start)) {
                return -1;
            }
            if (words.is(i, "that") && !words.in(i - 1, WordClasses.PREPOSITION)) {
                return i;
            }
        }
        return -1;
    }

    /** "Admitted taking the boat", "denies being there"; not "denied wrongdoing". */
    private static boolean opensGerund(Scope scope, int i) {
        Words words = scope.words();
        return words.at(i).length() > 4
                && words.at(i).endsWith("ing")
                && !words.isCapital(i)
                && !words.at(i).endsWith("thing")
                && !words.is(i, "wrongdoing")
                && i + 1 < scope.end()
                && words.isWord(i + 1)
                && !words.in(i + 1, WordClasses.COORDINATOR);
    }

    private boolean opensClause(Scope scope, int i) {
        Words words = scope.words();
        if (!words.isWord(i) && !words.isQuoted(i)) {
            return false;
        }
        boolean object = words.in(i, WordClasses.OBJECT)
                && !words.in(i, WordClasses.SUBJECT)
                && !(words.is(i, "her") && words.isWord(i + 1) && !words.in(i + 1, WordClasses.PREPOSITION));
        boolean phrase = words.in(i, Set.of("of", "to", "about", "with", "for", "so", "nothing", "than", "as", "by"))
                || words.in(i, WordClasses.COORDINATOR);
        return !object && !phrase && (!words.in(i, WordClasses.AUXILIARY) || words.isCapital(i));
    }
}
