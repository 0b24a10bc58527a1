package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.Takes;
import io.quotewire.core.syntax.AgeAside;
import io.quotewire.core.syntax.Contrast;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.RelativeClause;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Party;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the noun phrase before a verb that can be its subject, with its modifiers ("a study by the port authority",
 * "those who stayed to watch") and a time between. {@link SubjectAfter} finds subjects after their verbs.
 */
final class SubjectPhrase {
    private static final int LONGEST_REMARK = 12;

    private final NewsText text;

    SubjectPhrase(NewsText text) {
        this.text = text;
    }

    /** The phrase that ends before the token and is the subject of the words after it, which no preposition governs. */
    Optional<Source> find(int end, int from) {
        return find(end, VerbLead.start(text, end, from), from, false);
    }

    /**
     * The same where it is known where adverbs and a time before the token begin.
     *
     * @param last the result of {@link VerbLead#start}
     */
    Optional<Source> find(int end, int last, int from) {
        return find(end, last, from, false);
    }

    private Optional<Source> find(int end, int last, int from, boolean anyCase) {
        Optional<Source> phrase = beforeLead(last, from, anyCase);
        if (phrase.filter(this::isOfRelative).isPresent()) {
            return subjectOfRelative(end, from).or(() -> phrase);
        }
        return phrase.isPresent() || Pause.orBracketAt(text, end - 1) ? phrase : subjectOfRelative(end, from);
    }

    /** "(An official who) spoke unasked (said)"; not in "(the jet, which) witnesses (said". */
    private boolean isOfRelative(Source phrase) {
        return text.is(phrase.first() - 1, WordClass.RELATIVE)
                && (phrase.end() - phrase.first() > 1 || !Plural.endsLikeOne(text.lower(phrase.first())));
    }

    private Optional<Source> withoutRelative(int end, int from) {
        return beforeLead(VerbLead.start(text, end, from), from, false);
    }

    /** The phrase that ends before {@code last}, where adverbs and a time begin. */
    private Optional<Source> beforeLead(int last, int from, boolean anyCase) {
        if (last <= from
                || (text.is(last - 1, WordClass.PUNCTUATION)
                        && !text.isMark(last - 1, ')')
                        && !text.isMark(last - 1, '%'))) {
            return Optional.empty();
        }
        if (text.is(last - 1, WordClass.SUBJECT_PRONOUN)) {
            return Optional.of(new Source(last - 1, last, true));
        }
        int participle = anyCase ? -1 : HeadBeforeParticiple.participle(text, last, from);
        Optional<Source> head = participle < 0 ? Optional.empty() : withoutRelative(participle, from);
        if (head.isPresent()) {
            return head;
        }
        Optional<Source> besideObject = SecondSubject.besideObject(text, last, from);
        if (besideObject.isPresent()) {
            return besideObject;
        }
        int list = anyCase ? -1 : ListedSubject.ofPlural(text, last, from);
        int holders = list < 0 ? -1 : NounPhrase.outerStart(text, list - 1, from);
        if (list >= 0 && !isOblique(holders, from) && !isObject(holders, last, from)) {
            // "The leaders of Peru, Chile and Tarn"
            return Optional.of(new Source(holders, last, true));
        }
        int first = SecondSubject.besideColleagues(text, NounPhrase.start(text, last, from), from);
        first = QuotedModifier.withTitle(text, first < last ? Approximation.start(text, first, from) : first);
        if (!anyCase && QuotedModifier.splitsPhrase(text, first)) {
            int phrase = first;
            return QuotedModifier.subject(text, first, last, from)
                    .or(() -> SecondSubject.find(text, phrase, last, from));
        }
        if (!anyCase && isObject(first, last, from)) {
            return SecondSubject.find(text, first, last, from);
        }
        first = ListedSubject.start(text, first, last, from);
        int person = RelativeHead.personAtEnd(text, last);
        if (!anyCase && person >= 0 && BesideLead.is(text, first, person, from)) {
            return Optional.of(new Source(text.names().firstToken(person), last, true));
        }
        if (anyCase || !isOblique(first, from)) {
            return first < last ? Optional.of(new Source(first, last, true)) : Optional.empty();
        }
        Source authored = byAuthor(first, from).orElse(null);
        if (authored != null) {
            return Optional.of(new Source(authored.first(), last, true));
        }
        int outer = NounPhrase.outerStart(text, last, from);
        outer = Approximation.start(text, outer, from);
        if (text.is(outer - 1, WordSet.OF) && Approximation.isMoreThan(text, outer)) {
            // "A survey of | more than 1,000 people"
            outer = NounPhrase.outerStart(text, outer - 1, from);
        }
        int whole = outer;
        Optional<Source> speaking =
                BesideLead.isSpeaking(text, outer) ? BesideLead.name(text, last, from) : Optional.empty();
        return outer < first && !isOblique(outer, from) && !isObject(outer, last, from)
                ? speaking.or(() -> Optional.of(new Source(whole, last, true)))
                : SecondSubject.find(text, first, last, from).or(() -> BesideLead.subject(text, last, from));
    }

    /** "Hill, who": the phrase before the relative pronoun and its comma. */
    Optional<Source> antecedent(int relative, int from) {
        int end = beforePause(relative, from);
        if (end - 2 > from && (AgeAside.isBefore(text, end) || (isPartyAndState(end - 1) && text.isComma(end - 2)))) {
            // "Hill, 30, who", "Hill, D-Ill., who"
            end = beforePause(end - 1, from);
        }
        if (end > from && text.is(end - 1, WordClass.PREPOSITION)) {
            end = beforePause(end - 1, from);
        }
        end = beforePause(Contrast.start(text, end, from), from);
        return end > from && !text.isFinite(end - 1)
                ? find(end, VerbLead.start(text, end, from), from, true)
                        .filter(phrase -> !Contrast.opensAt(text, phrase.first() - 1))
                        .map(phrase -> AntecedentBeforePlace.of(text, RelativeHead.of(text, phrase), from))
                : Optional.empty();
    }

    private boolean isPartyAndState(int token) {
        return text.isWord(token) && Party.isAt(text.tokens(), token);
    }

    /** The end of the words before the pauses, and any short parenthetical, that end before the token. */
    private int beforePause(int token, int from) {
        int end = token;
        while (end > from && Pause.orBracketAt(text, end - 1)) {
            int bracket = text.isMark(end - 1, ')') ? opening(end - 1, from) : -1;
            end = bracket > from ? bracket : end - 1;
        }
        return end;
    }

    /**
     * The antecedent of the relative clause that ends at the token; none for "whose", whose clause has a subject of its
     * own.
     */
    private Optional<Source> subjectOfRelative(int end, int from) {
        int pronoun = RelativeClause.pronounBefore(text, end, from);
        boolean subject = text.is(pronoun, WordClass.RELATIVE) && text.hasFinite(pronoun + 1, end);
        return subject
                ? antecedent(pronoun, from)
                        .map(one -> text.isComma(pronoun - 1) ? one : withGoverning(one, from))
                        .map(one -> isBare(one) ? new Source(one.first(), end, one.clean()) : one)
                : Optional.empty();
    }

    /**
     * "An aide to | Hill (who asked not to be named said)": whoever it is that asked, the aide speaks. Other relative
     * clauses are not looked at: each would be for those behind it once more.
     */
    private Source withGoverning(Source antecedent, int from) {
        return withoutRelative(antecedent.end(), from)
                .filter(whole -> whole.first() < antecedent.first() && text.is(whole.first(), WordSet.ANY_DETERMINER))
                .orElse(antecedent);
    }

    /** "Those who stayed": without the clause the reference would be unclear. */
    private boolean isBare(Source antecedent) {
        return antecedent.end() == antecedent.first() + 1 && text.is(antecedent.first(), WordSet.ALONE);
    }

    /** "A study by the port authority", "a letter seen by the Herald": the phrase that the author modifies. */
    private Optional<Source> byAuthor(int author, int from) {
        int by = author - 1;
        if (!text.is(by, WordSet.BY) || by - 1 <= from) {
            return Optional.empty();
        }
        boolean participle =
                text.is(by - 1, WordClass.OPEN) && !text.isFinite(by - 1) && Participle.isPast(text, by - 1);
        return withoutRelative(participle ? by - 1 : by, from);
    }

    /**
     * Whether the phrase is the object of a finite verb, an infinitive or a gerund: "an official who spoke to discuss
     * the plan said".
     */
    private boolean isObject(int first, int end, int from) {
        if (first <= from) {
            return false;
        }
        boolean infinitive = first - 2 >= from
                && text.is(first - 2, WordSet.TO)
                && (text.is(first - 1, WordClass.OPEN) || text.is(first - 1, WordSet.BE));
        boolean gerund = first - 2 >= from
                && Participle.isPresent(text, first - 1)
                && (text.isMark(first - 2, ',')
                        || takesGerund(first - 2)
                        || ((text.is(first - 2, WordClass.PREPOSITION) || text.is(first - 2, WordClass.SUBORDINATOR))
                                && text.is(first, WordSet.ANY_DETERMINER)));
        boolean finite = text.isFinite(first - 1) && (text.cueAt(first - 1) < 0 || RelativeHead.acts(text, first - 1));
        // "Had been | kept informed"; not "for the time being | the mayor" or "after being beaten Hill"
        boolean passive = first - 2 >= from
                && text.is(first - 1, WordSet.NONFINITE)
                && !text.is(first - 2, "time")
                && RelativeHead.personAtEnd(text, end) < 0;
        return infinitive || gerund || finite || passive;
    }

    /** "Denied | knowing Hill": a verb whose content is a gerund. */
    private boolean takesGerund(int verb) {
        int cue = text.cueAt(verb);
        return cue >= 0 && text.cues().get(cue).entry().takes(Takes.ING);
    }

    private boolean isOblique(int first, int from) {
        return first > from && ClauseSubject.isOblique(text, first - 1, from);
    }

    /** The bracket that opens a short parenthetical: "Senator Mary Hill (R-Ohio) said"; -1 if there is none. */
    int opening(int closing, int from) {
        for (int i = closing - 1; i >= Math.max(from, closing - LONGEST_REMARK); i--) {
            if (text.isMark(i, '(')) {
                return i;
            }
        }
        return -1;
    }
}
