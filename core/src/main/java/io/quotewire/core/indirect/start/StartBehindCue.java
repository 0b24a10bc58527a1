package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.clause.SecondClause;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the content behind a cue begins: skips the addressee, the time and the place, and tells which kind of
 * complement follows. "Said on Monday | that the bridge was shut", "told reporters | the bridge was shut", "asked |
 * whether". Pure functions.
 */
public final class StartBehindCue {
    private static final Set<String> EXACTLY = Set.of("exactly", "precisely", "just");

    private StartBehindCue() {}

    /** Where the content of the cue begins; empty if none seems to follow it. */
    public static Optional<ContentStart> of(ReportingSentence sentence, Cue cue) {
        if (cue.end() >= sentence.end()) {
            return Optional.empty();
        }
        NewsText text = sentence.text();
        if (cue.entry().takes(Takes.ING) && text.is(cue.end(), WordSet.TO) && opensGerund(sentence, cue.end() + 1)) {
            return Optional.of(ContentStart.at(cue.end() + 1, Takes.ING));
        }
        int told = informs(text, cue) ? cue.end() : Addressee.behind(sentence, cue, cue.end());
        if (told < 0) {
            return Optional.empty();
        }
        int behind = behindOccasion(sentence, cue, told);
        if (opensBehindColon(text, cue, behind)) {
            return text.hasFinite(behind + 2, sentence.end())
                    ? Optional.of(ContentStart.at(behind + 1, Takes.BARE))
                    : Optional.empty();
        }
        int start = behindPause(text, told, behind);
        // "Reported in a piece | detailing the plan": what the piece is about
        boolean detailed = behind > told
                && start == behind
                && !cue.entry().takes(Takes.ANY_CLAUSE)
                && opensGerund(sentence, start)
                && text.is(start - 1, WordSet.OCCASION);
        return start < sentence.end() && !detailed && !ReportWords.isNoWords(text, cue)
                ? beginning(sentence, cue, told, start)
                : Optional.empty();
    }

    /** "Hill informed | that it was late", as Indian papers write; not "those informed that", "was informed that". */
    private static boolean informs(NewsText text, Cue cue) {
        return "inform".equals(cue.entry().lemma())
                && cue.form() == VerbForm.PAST
                && !cue.passive()
                && text.is(cue.end(), WordSet.THAT)
                && text.names().is(cue.first() - 1, EntityType.PERSON);
    }

    /** The token after the time and place, and any quoted title in them. */
    private static int behindOccasion(ReportingSentence sentence, Cue cue, int told) {
        int i = Occasion.behind(sentence, told);
        if (i == told && told > cue.end()) {
            i = Occasion.behindPlace(sentence, told);
        }
        i = i == told ? Occasion.behindEvent(sentence.text(), told) : i;
        boolean show = i > told
                || sentence.text().is(i - 1, WordSet.GENITIVE)
                || (i > cue.end() && sentence.text().is(i - 1, WordSet.THE));
        int title = show && sentence.text().isQuoted(i) ? QuotedTitle.thatBehind(sentence, i) : -1;
        return title >= 0 ? title : i;
    }

    /** "Some say: It is late." */
    private static boolean opensBehindColon(NewsText text, Cue cue, int i) {
        return text.isMark(i, ':')
                && cue.entry().takes(Takes.ANY_CLAUSE)
                && text.isCapital(i + 1)
                && !text.isQuoted(i + 1);
    }

    /** "Said later that", "said later, that", "told reporters on Monday, that". */
    private static int behindPause(NewsText text, int told, int i) {
        int start = i;
        if (!text.isQuoted(i) && text.is(i, WordSet.LATER)) {
            int next = text.isComma(i + 1) ? i + 2 : i + 1;
            boolean subject = (text.is(next, WordSet.SUBJECT) && text.isFinite(next + 1))
                    || (ReportWords.WHEN_SAID.contains(text.lower(i)) && text.is(next, WordSet.ANY_DETERMINER));
            boolean clause = next == i + 1 && subject && !text.is(i, "then") && !text.is(i, WordSet.CLAUSE_PREPOSITION);
            start = clause || text.is(next, WordSet.THAT) ? next : i;
        }
        return text.isComma(start) && start > told && text.is(start + 1, WordSet.THAT) ? start + 1 : start;
    }

    /** The content that begins at the token, or after words that separate it from its "that", if the cue takes it. */
    private static Optional<ContentStart> beginning(ReportingSentence sentence, Cue cue, int told, int i) {
        NewsText text = sentence.text();
        boolean takesThat = cue.entry().takes(Takes.THAT);
        if (text.is(i, WordSet.THAT) && isThatDay(text, i)) {
            return Optional.empty();
        }
        if (text.is(i, WordSet.THAT) && RelativeBehindCue.isThat(text, cue, told, i)) {
            int second = takesThat ? RelativeBehindCue.thatBehind(sentence, i) : -1;
            return second < 0 ? Optional.empty() : Optional.of(ContentStart.at(second, Takes.THAT));
        }
        if (!takesThat) {
            return withoutThat(sentence, cue, i);
        }
        int that = text.is(i, WordSet.THAT) ? thatAt(sentence, cue, i) : thatBehind(sentence, cue, told, i);
        return that >= 0 ? Optional.of(ContentStart.at(that, Takes.THAT)) : withoutThat(sentence, cue, i);
    }

    /** The "that" that opens the content: this one, or, behind a relative clause that it opens, the next. */
    private static int thatAt(ReportingSentence sentence, Cue cue, int that) {
        int second = RelativeBehindCue.isThatOfThoseTold(sentence.text(), cue, that)
                ? RelativeBehindCue.thatBehind(sentence, that)
                : -1;
        return second < 0 ? that : second;
    }

    /** The "that" behind a modifier or a clause of time that begins at the token; -1 if there is none. */
    private static int thatBehind(ReportingSentence sentence, Cue cue, int told, int i) {
        int that = RelativeBehindCue.isBeforeThat(sentence.text(), cue, told, i)
                ? RelativeBehindCue.thatBehind(sentence, i)
                : -1;
        return that >= 0 ? that : TimeClause.thatBehind(sentence, i);
    }

    /** An indirect question, an infinitive, a gerund or a clause without "that" at the token, or a later "that". */
    private static Optional<ContentStart> withoutThat(ReportingSentence sentence, Cue cue, int i) {
        NewsText text = sentence.text();
        int far = cue.entry().takes(Takes.TO) && cue.entry().recipient() != Recipient.NONE
                ? Addressee.infinitiveBehind(sentence, cue)
                : -1;
        if (RelativeBehindCue.isOfNoun(text, cue, i)) {
            return far >= 0 ? InfinitiveStart.of(text, cue, far) : Optional.empty();
        }
        int question = EXACTLY.contains(text.lower(i)) ? i + 1 : i; // "revealed exactly | how"
        if (text.is(question, WordSet.WH) && cue.entry().takes(Takes.WH)) {
            boolean asks = !cue.negated() && !TimeClause.isOfQuestion(text, question);
            return asks ? Optional.of(new ContentStart(i, question, Takes.WH)) : Optional.empty();
        }
        if (InfinitiveStart.isAt(text, i) && cue.entry().takes(Takes.TO)) {
            return InfinitiveStart.of(text, cue, i);
        }
        if (cue.entry().takes(Takes.ING) && opensGerund(sentence, i)) {
            return Optional.of(ContentStart.at(i, Takes.ING));
        }
        if (far >= 0) {
            return InfinitiveStart.of(text, cue, far);
        }
        return laterOrPlain(sentence, cue, i);
    }

    /** "Announced that week". */
    private static boolean isThatDay(NewsText text, int that) {
        return text.is(that + 1, WordSet.PERIOD) && !text.isCapital(that + 1);
    }

    private static Optional<ContentStart> laterOrPlain(ReportingSentence sentence, Cue cue, int i) {
        NewsText text = sentence.text();
        boolean toSomebody = cue.entry().recipient() == Recipient.WITH && text.is(i, WordSet.TO);
        int that = cue.entry().takes(Takes.THAT) && !toSomebody ? LaterThat.behind(sentence, i) : -1;
        if (that >= 0) {
            return Optional.of(ContentStart.at(that, text.isQuoted(that) ? Takes.BARE : Takes.THAT));
        }
        boolean bare = cue.entry().takes(Takes.BARE)
                && (!Reporting.isOfAgreeing(cue) || SecondClause.hasVerb(text, i, sentence.end()))
                && PlainClause.isAt(sentence, cue, i)
                && !QuotedTitle.isBeforeSpeech(sentence, text.is(i, WordSet.PLACING) ? i + 1 : i)
                && !TimeClause.isAt(sentence, i)
                && (!ReportWords.CITING.contains(text.lower(i)) || PhraseBeforeClause.isAt(sentence, i));
        return bare ? Optional.of(ContentStart.at(i, Takes.BARE)) : Optional.empty();
    }

    /** "Admitted taking the boat", "denies being there"; not "denied wrongdoing", "it sank, he reported citing us". */
    private static boolean opensGerund(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return Participle.isPresent(text, i)
                && !text.isCapital(i)
                && !text.is(i, WordSet.ING_NOUN)
                && !(text.lower(i).indexOf('-') >= 0 && text.is(i + 1, WordClass.OPEN)) // "life-saving drugs"
                && !ReportWords.CITING.contains(text.lower(i))
                && i + 1 < sentence.end()
                && text.isWord(i + 1)
                && !text.is(i + 1, WordSet.COORDINATOR);
    }
}
