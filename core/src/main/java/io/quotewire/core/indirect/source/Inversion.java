package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Adverb;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Recognises a cue before its source: "The bridge was shut, said Ana Ruiz". A main clause and a comma must precede it;
 * after only a subject and its apposition the words after the cue are its content, as they are after "said she had".
 * The inversion may also split a clause: "The trouble, said Ana Ruiz, is".
 */
public final class Inversion {
    /** Fewer words before a comma are not a clause. */
    private static final int FEWEST_AHEAD = 4;

    private final MainClause mainClause = new MainClause();

    boolean isAt(ReportingSentence sentence, Cue cue) {
        return MainClause.closesWithComma(sentence.text(), cue.first() - 1)
                && mayBeInverted(sentence.text(), cue)
                && precedesSource(sentence, cue)
                && followsContent(sentence, cue);
    }

    /** Whether the cue is one finite verb whose content may precede it. */
    private static boolean mayBeInverted(NewsText text, Cue cue) {
        return cue.first() == cue.head()
                && cue.form() != VerbForm.ING
                && (cue.form() != VerbForm.BASE || text.is(cue.head(), WordSet.NEVER_NOUN))
                && cue.entry().takes(Takes.BARE)
                && cue.entry().recipient() != Recipient.DIRECT;
    }

    /** Whether the words after the cue are its source and not its content. */
    private static boolean precedesSource(ReportingSentence sentence, Cue cue) {
        return opensSource(sentence.text(), cue.end())
                && !isSubjectOfContent(sentence, cue)
                && !asksSomebody(sentence, cue)
                && !JoinedSpeaker.speaksAt(sentence, cue);
    }

    /** Whether the words before the cue are its content, or the first part of it, and not its subject. */
    private boolean followsContent(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int pause = cue.first() - 1;
        int end = text.isQuoted(pause) ? pause + 1 : pause;
        boolean shown =
                cue.entry().kind() == CueKind.FINDING && Exhibit.is(text, cue, new Phrase(sentence.start(), pause));
        return !isBehindOnlySubject(sentence, pause)
                && !shown
                && (mainClause.isSimplyIn(text, mainClause.start(sentence, end), end)
                        || splitsClause(sentence, cue)
                        || isBehindOnlyPause(sentence, cue));
    }

    /** "The party also lacks money, said Hill, but": a single comma closes no aside, so a clause precedes it. */
    public boolean isBehindOnlyPause(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int pause = cue.first() - 1;
        if (pause - sentence.start() < FEWEST_AHEAD || text.is(sentence.start(), WordSet.LEADING)) {
            return false;
        }
        for (int i = sentence.start(); i < pause; i++) {
            if (Pause.orBracketAt(text, i) || text.isQuoted(i)) {
                return false;
            }
        }
        return SourcePhrase.after(text, cue.end(), sentence.end())
                .filter(source -> text.isCapital(source.start()) || text.is(source.start(), WordSet.ANY_DETERMINER))
                .filter(source -> source.end() >= sentence.end() || text.isComma(source.end()))
                .isPresent();
    }

    /**
     * "The trouble, says Ana Ruiz, is", "As a result, says Ana Ruiz, the winch broke": the rest of the clause follows.
     */
    private static boolean splitsClause(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        boolean leads = text.is(sentence.start(), WordSet.ANY_PREPOSITION, WordSet.AS)
                || isAdverb(text, sentence.start(), cue.first() - 1);
        boolean aside = closesAside(sentence, cue.first() - 1);
        if ((!leads && aside) || closesName(sentence, cue.first() - 1)) {
            return false;
        }
        boolean subordinate = leads || text.is(sentence.start(), WordClass.SUBORDINATOR);
        Optional<Phrase> source = SourcePhrase.after(text, cue.end(), sentence.end());
        int comma = source.map(phrase -> behindPhrase(sentence, phrase.end())).orElse(-1);
        if (comma < 0 || !text.isComma(comma)) {
            return false;
        }
        boolean person = text.names().is(comma - 1, EntityType.PERSON);
        int behind = person && !aside ? SourceAside.commaBehind(sentence, comma) : comma;
        return text.isFinite(behindMark(text, comma + 1))
                || text.isFinite(behindMark(text, behind + 1))
                || (subordinate && text.hasFinite(comma + 1, sentence.end()));
    }

    /** "Ana Ruiz, says Hill, “is late”": the word at the token, or behind the quote mark there. */
    private static int behindMark(NewsText text, int token) {
        return text.isQuoted(token) && !text.isWord(token) ? token + 1 : token;
    }

    /** "Oddly, says Ana Ruiz,", "But, says", "More importantly, says": adverbs alone stand before the comma. */
    private static boolean isAdverb(NewsText text, int start, int comma) {
        int last = comma - 1;
        boolean degree = last == start + 1 && (text.is(start, "more") || text.is(start, "most"));
        return text.isComma(comma)
                && (last == start || degree)
                && text.names().at(last) < 0
                && (text.is(last, WordClass.ADVERB)
                        || text.is(last, WordSet.CONTINUATION)
                        || Adverb.endsLikeOne(text.lower(last)));
    }

    /** "The reports, of which Ana Ruiz knew, said": the comma before the cue closes an aside. */
    private static boolean closesAside(ReportingSentence sentence, int comma) {
        NewsText text = sentence.text();
        int open = 0;
        for (int i = sentence.start(); i < comma; i++) {
            if (text.isComma(i)) {
                open++;
            }
        }
        return open % 2 == 1;
    }

    /** "Ruling, the judge, Ana Ruiz, said": the comma before the cue closes the name of the subject. */
    private static boolean closesName(ReportingSentence sentence, int comma) {
        NewsText text = sentence.text();
        int name = Scan.backTo(comma - 1, sentence.start(), text::isComma) + 1;
        int first = Scan.backTo(name - 2, sentence.start(), text::isComma) + 1;
        return name > first
                && text.is(first, WordSet.ANY_DETERMINER)
                && text.names().is(comma - 1, EntityType.PERSON)
                && !text.hasFinite(first, comma);
    }

    /** "Experts like Ana Ruiz,": the comma after the source's modifier. */
    private static int behindPhrase(ReportingSentence sentence, int end) {
        NewsText text = sentence.text();
        int i = end;
        while (text.is(end, WordSet.ANY_PREPOSITION) && i < sentence.end() && !text.isComma(i) && !text.isFinite(i)) {
            i++;
        }
        return i;
    }

    /** "As Hale, head of the port, warned Voss not to go": whom the cue asks something of. */
    private static boolean asksSomebody(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        return cue.entry().takes(Takes.TO)
                && cue.entry().recipient() == Recipient.OPTIONAL
                && SourcePhrase.after(text, cue.end(), sentence.end())
                        .map(phrase -> text.is(phrase.end(), WordSet.NEGATION) ? phrase.end() + 1 : phrase.end())
                        .filter(to -> text.is(to, WordSet.TO) && KnownVerbs.isMostlyVerb(text.lower(to + 1)))
                        .isPresent();
    }

    /** "Hale, a friend, said the race could", "said leaving it could": the words after the cue begin the content. */
    private static boolean isSubjectOfContent(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        if (isGerundWithVerb(sentence, cue.end())) {
            return true;
        }
        return SourcePhrase.after(text, cue.end(), sentence.end())
                .filter(phrase -> text.isFinite(phrase.end())
                        || (text.is(phrase.end(), WordClass.SUBJECT_PRONOUN) && text.isFinite(phrase.end() + 1))
                        || ModifiedSubject.hasVerb(sentence, cue, phrase.end()))
                .isPresent();
    }

    /**
     * "Leaving the port could": a form in -ing, with the verb whose subject it is; not "leading analyst Ana Ruiz",
     * "visiting crews as they left".
     */
    private static boolean isGerundWithVerb(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        if (!Participle.isPresent(text, i) || text.isCapital(i)) {
            return false;
        }
        int verb = i + 1;
        while (verb < sentence.end()
                && text.isWord(verb)
                && !text.isFinite(verb)
                && text.names().at(verb) < 0
                && !ModifiedSubject.opensClause(text, verb)) {
            verb++;
        }
        return verb < sentence.end() && text.isFinite(verb);
    }

    /**
     * "The study, carried out by Ana Ruiz, said closing the port", "Harland Corp, newly formed from two firms, said":
     * only a subject and its participle precede, so the words after the cue are its content.
     */
    private static boolean isBehindOnlySubject(ReportingSentence sentence, int comma) {
        NewsText text = sentence.text();
        int open = Scan.to(sentence.start(), comma, text::isComma);
        int name = text.names().at(sentence.start());
        int participle = text.is(open + 1, WordClass.ADVERB) ? open + 2 : open + 1;
        boolean modified = Participle.isPast(text, participle) || Participle.isPresent(text, participle);
        return participle < comma
                && modified
                && !text.is(sentence.start(), WordSet.LEADING)
                && !text.hasFinite(name < 0 ? sentence.start() : text.names().endToken(name), open)
                && !text.hasFinite(participle + 1, comma)
                && !actsAfterComma(text, participle + 1, comma);
    }

    /** "The crew, trapped below, put out the fire": the aside ends before a past that equals the base form. */
    private static boolean actsAfterComma(NewsText text, int from, int to) {
        return Scan.any(from, to, i -> text.isComma(i) && KnownVerbs.isUnchangedPast(text.lower(i + 1)));
    }

    private static boolean opensSource(NewsText text, int behind) {
        int i = behind;
        while (!text.is(i, WordSet.SUBJECT) && (text.is(i, WordClass.ADVERB) || text.is(i, WordSet.LATER))) {
            i++;
        }
        if ((text.is(i, WordSet.SUBJECT) && text.isFinite(i + 1)) || Occasion.behindDay(text, i) > i) {
            return false; // "Said it was old", "said this week"
        }
        return text.isCapital(i) || (text.isWord(i) && !text.is(i, WordSet.ANY_PREPOSITION, WordSet.THAT));
    }
}
