package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * The content behind a cue: "said that the bridge was shut", "told reporters on Monday the bridge was shut", "asked
 * whether", "vowed to". Finds where it begins, past the one who is told and when and where it was said.
 */
public final class CueBeforeContent {
    private final ClauseEnd clauseEnd = new ClauseEnd();

    /**
     * Tokens {@code [start, end)} and what kind of content it is.
     */
    public record Content(int start, int end, Takes kind) {}

    /** The content of the cue of a sentence; empty where no clause that may be one follows it. */
    public Optional<Content> find(Scope scope, Cue cue) {
        NewsText text = scope.text();
        if (cue.entry().takes(Takes.ING) && text.is(cue.end(), WordSet.TO) && opensGerund(scope, cue.end() + 1)) {
            return clause(scope, cue, cue.end() + 1, Takes.ING);
        }
        int i = Addressee.behind(scope, cue, cue.end());
        if (i < 0) {
            return Optional.empty();
        }
        int told = i;
        i = Occasion.behind(scope, i);
        boolean show = i > told || text.is(i - 1, WordSet.GENITIVE);
        int title = show && text.isQuoted(i) ? LaterThat.behindTitle(scope, i) : -1;
        i = title >= 0 ? title : i;
        if (text.is(i, ":") && cue.entry().takes(Takes.ANY_CLAUSE) && text.isCapital(i + 1) && !text.isQuoted(i + 1)) {
            // "Some say: It is late."
            return scope.text().hasFinite(i + 2, scope.end())
                    ? clause(scope, cue, i + 1, Takes.BARE)
                    : Optional.empty();
        }
        if (!text.isQuoted(i) && text.is(i, WordSet.LATER)) {
            int next = text.isComma(i + 1) ? i + 2 : i + 1;
            i = text.is(next, WordSet.THAT) ? next : i;
        }
        if (text.isComma(i) && i > told && text.is(i + 1, WordSet.THAT)) {
            i++;
        }
        if (i >= scope.end()) {
            return Optional.empty();
        }
        boolean noun = (i > told && !Plural.endsLikeOne(text.lower(i + 1)))
                || (cue.form() == VerbForm.ING && text.is(cue.first() - 1, WordClass.OPEN));
        boolean sameDay = text.is(i + 2, WordSet.PERIOD) && text.is(i + 1, WordSet.NO_CLAUSE);
        if (text.is(i, WordSet.THAT) && (sameDay || (text.is(i + 1, WordSet.PERIOD) && !text.isCapital(i + 1)))) {
            // "announced that same day", "announced that week"
            return Optional.empty();
        }
        if (noun && text.is(i, WordSet.THAT) && Reporting.isRelative(text, i)) {
            // "the court ruling that paved the way", "said in a film that showed it that"
            int second = cue.entry().takes(Takes.THAT) ? LaterThat.behindRelative(scope, i) : -1;
            return second < 0 ? Optional.empty() : clause(scope, cue, second, Takes.THAT);
        }
        if (text.is(i, WordSet.THAT) && cue.entry().takes(Takes.THAT)) {
            return clause(scope, cue, i, Takes.THAT);
        }
        int behindRelative = isDescribedAt(text, cue, told, i) ? LaterThat.behindRelative(scope, i) : -1;
        if (behindRelative >= 0 && cue.entry().takes(Takes.THAT)) {
            return clause(scope, cue, behindRelative, Takes.THAT);
        }
        if (text.is(i, WordSet.WH) && cue.entry().takes(Takes.WH)) {
            if (cue.negated()) {
                return Optional.empty();
            }
            return clause(scope, cue, i, Takes.WH);
        }
        if (((text.is(i, WordSet.TO) && !LaterThat.opensReceiver(text, i))
                        || (text.is(i, WordSet.NEGATION) && text.is(i + 1, WordSet.TO)))
                && cue.entry().takes(Takes.TO)) {
            boolean receiver =
                    i > cue.end() && cue.entry().recipient() != Recipient.NONE && !text.is(cue.end(), WordSet.TO);
            return clause(scope, cue, receiver ? cue.end() : i, Takes.TO);
        }
        if (cue.entry().takes(Takes.ING) && opensGerund(scope, i)) {
            return clause(scope, cue, i, Takes.ING);
        }
        int that =
                cue.entry().recipient() == Recipient.WITH && text.is(i, WordSet.TO) ? -1 : LaterThat.behind(scope, i);
        if (that >= 0 && cue.entry().takes(Takes.THAT)) {
            return clause(scope, cue, that, text.isQuoted(that) ? Takes.BARE : Takes.THAT);
        }
        boolean bare = cue.entry().takes(Takes.BARE) && PlainClause.isAt(scope, cue, i);
        return bare ? clause(scope, cue, i, Takes.BARE) : Optional.empty();
    }

    /** "Told nurses who filled the square that", "wrote in a ruling issued late on Friday that". */
    private static boolean isDescribedAt(NewsText text, Cue cue, int told, int i) {
        return (cue.entry().recipient() == Recipient.DIRECT && i > cue.end() && text.is(i, WordClass.RELATIVE))
                || (i > told && LaterThat.isReduced(text, i));
    }

    /** The clause behind "said," where the comma belongs to what follows: "said, if elected, she would". */
    public Optional<Content> behindComma(Scope scope, int comma) {
        int start = comma + 1;
        int end = clauseEnd.of(scope, start, false);
        return scope.text().hasFinite(start + 1, end)
                ? Optional.of(new Content(start, end, Takes.BARE))
                : Optional.empty();
    }

    /** Whether the cue's own clause is only a relative one between commas, or one that leads up to the main clause. */
    private static boolean isAside(Scope scope, Cue cue) {
        NewsText text = scope.text();
        if (text.is(cue.first() - 1, WordSet.RELATIVE) && Pause.at(text, cue.first() - 2)) {
            return true;
        }
        if (FrontedParticiple.isAt(text, scope.start(), cue)) {
            return true;
        }
        if (!opensWithSubordinator(scope)) {
            return false;
        }
        for (int i = scope.start(); i < cue.first(); i++) {
            if (text.isComma(i)) {
                return false;
            }
        }
        return true;
    }

    /** "While Hale said", "Even as Hale said". */
    private static boolean opensWithSubordinator(Scope scope) {
        NewsText text = scope.text();
        int first = text.is(scope.start(), WordSet.COORDINATOR) ? scope.start() + 1 : scope.start();
        first = text.is(first, WordClass.ADVERB) ? first + 1 : first;
        return text.is(first, WordSet.SUBORDINATOR);
    }

    private Optional<Content> clause(Scope scope, Cue cue, int start, Takes kind) {
        int end = clauseEnd.of(scope, start, isAside(scope, cue));
        end = kind == Takes.TO || kind == Takes.ING ? beforeNextVerb(scope.text(), start, end) : end;
        boolean stated = kind == Takes.TO
                || kind == Takes.ING
                || scope.text().hasFinite(start + 1, end)
                || PlainClause.isContracted(scope.text(), start)
                || (kind == Takes.THAT && PlainClause.isLong(scope, start + 1, end))
                || (kind == Takes.BARE && cue.entry().takes(Takes.ANY_CLAUSE) && PlainClause.isLong(scope, start, end));
        return end > start + 1 && stated ? Optional.of(new Content(start, end, kind)) : Optional.empty();
    }

    /** "Vowed to cut taxes | and praised the court": a finite verb behind "and" goes on with the cue's own clause. */
    private static int beforeNextVerb(NewsText text, int start, int end) {
        for (int i = start + 1; i + 1 < end && !text.isFinite(i) && !text.isQuoted(i); i++) {
            boolean past =
                    Participle.isRegularPast(text, i + 1) && !text.isCapital(i + 1) && !text.is(i + 2, WordClass.OPEN);
            boolean next = text.isFinite(i + 1) || past;
            if (text.is(i, WordSet.CONTINUATION) && next) {
                return text.isComma(i - 1) ? i - 1 : i;
            }
        }
        return end;
    }

    /** "Admitted taking the boat", "denies being there"; not "denied wrongdoing". */
    private static boolean opensGerund(Scope scope, int i) {
        NewsText text = scope.text();
        return text.lower(i).length() > 4
                && text.lower(i).endsWith("ing")
                && !text.isCapital(i)
                && !text.is(i, WordSet.ING_NOUN)
                && i + 1 < scope.end()
                && text.isWord(i + 1)
                && !text.is(i + 1, WordSet.COORDINATOR);
    }
}
