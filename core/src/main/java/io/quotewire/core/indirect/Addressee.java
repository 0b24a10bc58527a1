package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import java.util.Set;

/** The one who is told: "told reporters that", "said to her doctor that". Pure functions. */
final class Addressee {
    private static final int LONGEST = 12;

    private Addressee() {}

    /** Where the content can begin once the one who is told has been passed; -1 where someone must be told and is not. */
    static int behind(Scope scope, Cue cue, int i) {
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
                || words.in(i, CueBeforeContent.WH);
    }

    /** Behind a short noun phrase: a pronoun, or determiner, adjectives and nouns up to the next clause word. */
    private static int behindNounPhrase(Scope scope, int start) {
        Words words = scope.words();
        if (words.in(start, WordClasses.OBJECT) && !ownsNoun(words, start)) {
            return start + 1;
        }
        int i = start;
        while (i < scope.end() && i - start < LONGEST && (words.isWord(i) || words.is(i, "'s"))) {
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
}
