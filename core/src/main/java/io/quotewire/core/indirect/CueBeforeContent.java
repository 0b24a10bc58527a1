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
    private static final Set<String> WH =
            Set.of("whether", "how", "why", "what", "where", "who", "when", "if", "which");
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
        int i = behindRecipient(scope, cue, cue.end());
        if (i < 0) {
            return Optional.empty();
        }
        i = behindOccasion(scope, i);
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

    /** Where the content can begin once the one who is told has been passed; -1 where someone must be told and is not. */
    int behindRecipient(Scope scope, Cue cue, int i) {
        Words words = scope.words();
        Recipient recipient = cue.entry().recipient();
        if (recipient == Recipient.DIRECT || recipient == Recipient.OPTIONAL) {
            int end = behindNounPhrase(scope, i);
            boolean told = end > i && (recipient == Recipient.DIRECT || opensContent(words, end));
            if (told) {
                return end;
            }
            return recipient == Recipient.OPTIONAL ? i : -1;
        }
        boolean to = recipient == Recipient.TO && words.is(i, "to");
        boolean with = recipient == Recipient.WITH && words.is(i, "with");
        boolean of = recipient == Recipient.OF && words.is(i, "of");
        if (to || with || of) {
            int end = behindNounPhrase(scope, i + 1);
            return end > i + 1 ? end : i;
        }
        return i;
    }

    private static boolean opensContent(Words words, int i) {
        return words.is(i, "that")
                || words.is(i, "to")
                || (words.is(i, "not") && words.is(i + 1, "to"))
                || WH.contains(words.at(i));
    }

    /** Behind a short noun phrase: a pronoun, or determiner, adjectives and nouns up to the next clause word. */
    private int behindNounPhrase(Scope scope, int start) {
        Words words = scope.words();
        if (words.in(start, WordClasses.OBJECT) && !ownsNoun(words, start)) {
            return start + 1;
        }
        int i = start;
        while (i < scope.end() && i - start < 12 && (words.isWord(i) || words.is(i, "'s"))) {
            String word = words.at(i);
            boolean stops = opensContent(words, i)
                    || WordClasses.SUBJECT.contains(word)
                    || WordClasses.WEEKDAY.contains(word)
                    || (WordClasses.PREPOSITION.contains(word) && !word.equals("of") && !word.equals("at"))
                    || words.isFinite(i)
                    || (i > start
                            && WordClasses.DETERMINER.contains(word)
                            && !words.in(i - 1, Set.of("of", "and", "at")));
            if (stops) {
                break;
            }
            i++;
        }
        return words.isFinite(i) && i - start > 1 ? beforeSubjectOf(words, start, i) : i;
    }

    /** "Told her doctor she was ill", not "told her the winch was old". */
    private static boolean ownsNoun(Words words, int i) {
        return words.is(i, "her")
                && words.isWord(i + 1)
                && !opensContent(words, i + 1)
                && !words.in(i + 1, WordClasses.SUBJECT)
                && !words.in(i + 1, WordClasses.DETERMINER)
                && !words.in(i + 1, WordClasses.PREPOSITION)
                && !words.in(i + 1, WordClasses.WEEKDAY)
                && !words.isCapital(i + 2)
                && !words.isFinite(i + 2);
    }

    /** "Told reporters Clinton was": the capital run before the verb is a subject already. */
    private static int beforeSubjectOf(Words words, int start, int verb) {
        int i = verb;
        while (i > start + 1 && words.isCapital(i - 1)) {
            i--;
        }
        return i == verb ? Math.max(start + 1, verb - 1) : i;
    }

    /** Behind days, "last week", "in a statement", "at a news conference in Ohio", with or without commas. */
    private int behindOccasion(Scope scope, int start) {
        Words words = scope.words();
        int i = start;
        for (int guard = 0; guard < 4; guard++) {
            int next = behindDay(words, i);
            if (next == i) {
                next = behindOccasionPhrase(scope, i);
            }
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** Behind "Monday morning", "on Monday", "in March", "in 2019", "last week"; else {@code i}. */
    static int behindDay(Words words, int i) {
        int day = words.is(i, "on") || words.is(i, "late") || words.is(i, "early") ? i + 1 : i;
        if (words.in(day, WordClasses.WEEKDAY) && !words.is(day + 1, "'s")) {
            return words.in(day + 1, WordClasses.DAYTIME) ? day + 2 : day + 1;
        }
        if (words.is(i, "in") && (words.in(i + 1, WordClasses.MONTH) || isYear(words.at(i + 1)))) {
            return i + 2;
        }
        boolean last = words.is(i, "last") || words.is(i, "this") || words.is(i, "earlier");
        boolean time = words.in(i + 1, WordClasses.TIME) || words.in(i + 1, WordClasses.WEEKDAY);
        if (last && time) {
            return i + 2;
        }
        return i;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }

    private int behindOccasionPhrase(Scope scope, int start) {
        Words words = scope.words();
        int open = words.isComma(start) ? start + 1 : start;
        if (!words.in(open, WordClasses.PREPOSITION)) {
            return start;
        }
        for (int i = open + 1; i < Math.min(scope.end(), open + 9); i++) {
            if (words.isQuoted(i)
                    || words.isFinite(i)
                    || words.isComma(i)
                    || words.is(i, "that")
                    || words.in(i, WordClasses.SUBJECT)) {
                return start;
            }
            if (words.in(i, WordClasses.OCCASION)) {
                int end = i + 1;
                while (end < scope.end() && words.in(end, WordClasses.OCCASION)) {
                    end++;
                }
                return words.isComma(end) && open > start ? end + 1 : end;
            }
        }
        return start;
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
