package io.quotewire.core.quote;

import io.quotewire.core.EntityType;
import io.quotewire.core.cue.Cue;
import io.quotewire.core.entity.EntitySpans;
import java.util.Optional;

/**
 * Finds the subject of a verb that follows it: past a relative pronoun ("Hill, who said"), past what stands between commas
 * ("Hill, a former envoy to Seoul, said"), past a coordination ("Hill shook his head and said"). A name behind a
 * preposition is no subject.
 */
public final class SubjectBefore {
    /** A subject farther from its verb, in tokens, is not looked for; it keeps each walk bounded. */
    private static final int FARTHEST = 120;

    private static final int LONGEST_REMARK = 12;
    private static final int LONGEST_RELATIVE = 20;

    private final NewsText text;

    public SubjectBefore(NewsText text) {
        this.text = text;
    }

    /**
     * The subject of the verb group that begins at token {@code verb}.
     *
     * @param start the first token where the subject may stand: the start of the sentence, the end of a quote
     */
    public Optional<Source> find(int verb, int start) {
        int from = Math.max(start, verb - FARTHEST);
        int last = verb - 1;
        if (last < from) {
            return Optional.empty();
        }
        if (text.is(last, WordClass.RELATIVE) || text.is(last, "that")) {
            return antecedent(last, from).map(found -> new Source(found.first(), verb, found.clean()));
        }
        if (text.is(last, WordClass.SUBJECT_PRONOUN)) {
            return Optional.of(new Source(last, verb, true));
        }
        int bracket = text.is(last, ")") ? opening(last, from) : -1;
        if (bracket > from) {
            return find(bracket, from);
        }
        if (isPause(last)) {
            return beforePause(last, from);
        }
        if (text.is(last, WordClass.CONJUNCTION)) {
            return clauseSubject(from, last);
        }
        return phraseEndingAt(verb, from);
    }

    /** Prepositions that also begin a clause: "after Hill said". */
    private boolean joinsClause(int token) {
        return text.is(token, "after")
                || text.is(token, "before")
                || text.is(token, "since")
                || text.is(token, "until");
    }

    /** "on Friday" between the subject and its verb. */
    private boolean isTime(int token, int from) {
        return text.is(token, WordClass.TIME)
                || (token > from
                        && text.is(token + 1, WordClass.TIME)
                        && (text.is(token, "on") || text.is(token, WordClass.DETERMINER) || text.is(token, "last")));
    }

    /** The bracket that opens a short remark: "Senator Mary Hill (R-Ohio) said". */
    private int opening(int closing, int from) {
        for (int i = closing - 1; i >= Math.max(from, closing - LONGEST_REMARK); i--) {
            if (text.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPause(int token) {
        return text.is(token, WordClass.PUNCTUATION)
                && ",—–-)(".indexOf(text.tokens().firstChar(token)) >= 0;
    }

    /** "Hill, who": the phrase before the relative pronoun and its comma. */
    private Optional<Source> antecedent(int relative, int from) {
        int end = relative;
        while (end > from && isPause(end - 1)) {
            end--;
        }
        if (end > from && text.is(end - 1, WordClass.PREPOSITION)) {
            end--;
            while (end > from && isPause(end - 1)) {
                end--;
            }
        }
        int bracket = end > from && text.is(end - 1, ")") ? opening(end - 1, from) : -1;
        end = bracket > from ? bracket : end;
        return end > from ? phraseEndingAt(end, from, true) : Optional.empty();
    }

    /** "Hill, a former envoy, said": the phrase before the first pause that a name or a subject stands before. */
    private Optional<Source> beforePause(int pause, int from) {
        int start = clauseStart(pause, from);
        Optional<Source> named = beforePause(pause, start, true);
        return named.isPresent() ? named : beforePause(pause, start, false);
    }

    private Optional<Source> beforePause(int pause, int start, boolean named) {
        for (int i = start + 1; i < pause; i++) {
            if (isPause(i) && !text.is(i - 1, WordClass.PUNCTUATION)) {
                Optional<Source> source = phraseEndingAt(i, start);
                if (source.isPresent() && canSpeak(source.get(), named)) {
                    return source.map(found -> withApposition(found, pause));
                }
            }
        }
        return !named && start < pause ? clauseSubject(start, pause) : Optional.empty();
    }

    /** "her adviser, Mary Hill, said": the name behind the comma belongs to a phrase without one. */
    private Source withApposition(Source phrase, int pause) {
        int end = phrase.end();
        if (text.names().at(end - 1) >= 0 || !text.is(end, ",") || end + 1 >= pause) {
            return phrase;
        }
        int name = text.names().at(end + 1);
        boolean person = name >= 0
                && text.names().firstToken(name) == end + 1
                && text.names().type(name) == EntityType.PERSON;
        return person ? new Source(phrase.first(), NounPhrase.end(text, end + 1, pause), phrase.clean()) : phrase;
    }

    private boolean canSpeak(Source source, boolean named) {
        if (text.is(source.first(), WordClass.SUBJECT_PRONOUN) && source.end() == source.first() + 1) {
            return true;
        }
        int name = text.names().at(source.end() - 1);
        if (name >= 0) {
            return text.names().type(name) != EntityType.LOCATION;
        }
        return !named
                && (text.is(source.first(), WordClass.DETERMINER)
                        || text.is(source.first(), WordClass.POSSESSIVE)
                        || text.names().at(source.first()) >= 0);
    }

    /** The start of the clause that ends before the token: behind a semicolon, a colon, a quote. */
    private int clauseStart(int token, int from) {
        for (int i = token - 1; i > from; i--) {
            if (text.quoteAt(i) >= 0 || text.is(i, ";") || text.is(i, ":")) {
                return i + 1;
            }
        }
        return from;
    }

    /**
     * The one who does what a participle or an infinitive says: "Hill shrugged it off, saying", "Hill issued a letter
     * calling". It is the subject of the clause before it.
     */
    public Optional<Source> controller(int verb, int start) {
        int from = Math.max(Clause.pastDateline(text, start, verb), verb - FARTHEST);
        return clauseSubject(clauseStart(verb, from), verb).or(() -> clauseSubject(from, verb));
    }

    /** "The hall filled up, with the crew shouting": the phrase between "with" and the participle. */
    public Optional<Source> accompanied(int verb, int start) {
        int from = Math.max(start, verb - FARTHEST);
        int last = verb;
        while (last > from && text.is(last - 1, WordClass.ADVERB)) {
            last--;
        }
        if (last <= from || text.is(last - 1, WordClass.PUNCTUATION)) {
            return Optional.empty();
        }
        if (text.is(last - 1, "as")) {
            return quoted(last - 1, from);
        }
        int first = NounPhrase.start(text, last, from);
        return first < last && text.is(first - 1, "with")
                ? Optional.of(new Source(first, last, true))
                : Optional.empty();
    }

    /** "The agency quoted the commander as saying": the object of "quote". */
    private Optional<Source> quoted(int as, int from) {
        for (int i = as - 2; i >= Math.max(from, as - LONGEST_RELATIVE); i--) {
            Cue cue = text.cueAt(i) < 0 ? null : text.cues().get(text.cueAt(i));
            if (cue != null && cue.entry().lemma().equals("quote") && !cue.passive()) {
                int end = NounPhrase.end(text, cue.end(), as);
                return end > cue.end() ? Optional.of(new Source(cue.end(), end, true)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first phrase of a clause that can be its subject: fronted phrases with a preposition are passed over. */
    Optional<Source> clauseSubject(int start, int end) {
        int from = Math.max(start, end - FARTHEST);
        int i = from;
        while (i < end) {
            if (text.quoteAt(i) >= 0) {
                i = Math.max(i + 1, text.endToken(text.quoteAt(i)));
            } else if (text.is(i, WordClass.SUBJECT_PRONOUN)) {
                return Optional.of(new Source(i, i + 1, false));
            } else if ((i == from && (isFronted(i, end) || isTimeAhead(i, end)))
                    || (joinsClause(i) && leadsUp(i, end))) {
                i = pastPause(i, end);
            } else if (text.is(i, WordClass.PREPOSITION)) {
                i = Math.max(NounPhrase.end(text, i + 1, end), i + 1);
            } else if (text.is(i, WordClass.SUBORDINATOR)
                    || (i == from && isParticiple(i))
                    || (text.is(i, WordClass.RELATIVE) && text.is(i - 1, ","))) {
                i = Math.max(pastPause(i, end), i + 1);
            } else if (isSubject(i, end)) {
                return Optional.of(new Source(i, NounPhrase.end(text, i, end), false));
            } else {
                i++;
            }
        }
        return Optional.empty();
    }

    /** "Asked about the plan, …", "Speaking to reporters, …". */
    private boolean isParticiple(int i) {
        String body = text.tokens().text();
        int end = text.tokens().end(i);
        return text.names().at(i) < 0
                && end - text.tokens().start(i) > 4
                && (body.startsWith("ing", end - 3) || body.startsWith("ed", end - 2));
    }

    /** "At Sunday's meeting, …": a preposition and its phrase up to the pause, no verb in it. */
    private boolean isFronted(int i, int end) {
        int pause = pastPause(i, end);
        return text.is(i, WordClass.PREPOSITION) && pause > i && !text.hasFinite(i, pause);
    }

    /** "A few days later, …", "Last week, …": a time up to the pause. */
    private boolean isTimeAhead(int i, int end) {
        int pause = pastPause(i, end);
        if (pause <= i || text.hasFinite(i, pause)) {
            return false;
        }
        int last = pause - 2;
        while (last > i && text.is(last, WordClass.ADVERB)) {
            last--;
        }
        return text.is(last, WordClass.TIME);
    }

    /** "Before Hill took the stage, …": a clause with a verb up to its pause. */
    private boolean leadsUp(int i, int end) {
        int pause = pastPause(i, end);
        return pause > i && text.hasFinite(i, pause);
    }

    /** "While Hill waited, …": behind the pause that closes the clause, or where it begins if none does. */
    private int pastPause(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.is(i, ",")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isSubject(int i, int end) {
        int name = text.names().at(i);
        if (name >= 0) {
            return isSubjectName(name, end);
        }
        boolean noun = text.is(i, WordClass.DETERMINER)
                || text.is(i, WordClass.POSSESSIVE)
                || (text.is(i, WordClass.OPEN) && text.cueAt(i) < 0 && !text.isFinite(i));
        return noun && !text.is(i + 1, WordClass.TIME) && NounPhrase.end(text, i, end) > i;
    }

    private boolean isSubjectName(int name, int end) {
        EntitySpans names = text.names();
        int after = names.endToken(name);
        if (text.is(after, "'s") || text.is(after, "’s")) {
            return NounPhrase.end(text, names.firstToken(name), end) > after + 1;
        }
        return names.type(name) != EntityType.LOCATION && after <= end;
    }

    /** The noun phrase that ends before the token, with what stands before its head and the phrases inside it. */
    private Optional<Source> phraseEndingAt(int end, int from) {
        return phraseEndingAt(end, from, false);
    }

    private Optional<Source> phraseEndingAt(int end, int from, boolean anyCase) {
        int last = end;
        while (last > from && (text.is(last - 1, WordClass.ADVERB) || isTime(last - 1, from))) {
            last--;
        }
        if (last <= from || (text.is(last - 1, WordClass.PUNCTUATION) && !text.is(last - 1, ")"))) {
            return Optional.empty();
        }
        if (text.is(last - 1, WordClass.SUBJECT_PRONOUN)) {
            return Optional.of(new Source(last - 1, last, true));
        }
        int first = NounPhrase.start(text, last, from);
        if (!anyCase && isObject(first, from)) {
            return subjectOfRelative(first, from);
        }
        if (anyCase || !isOblique(first, from)) {
            return first < last ? Optional.of(new Source(first, last, true)) : Optional.empty();
        }
        int outer = NounPhrase.outerStart(text, last, from);
        return outer < first && !isOblique(outer, from) ? Optional.of(new Source(outer, last, true)) : Optional.empty();
    }

    /** Behind a finite verb or an infinitive: "an official who spoke to discuss the plan said". */
    private boolean isObject(int first, int from) {
        boolean infinitive = first - 2 >= from && text.is(first - 2, "to") && text.is(first - 1, WordClass.OPEN);
        return first > from && (infinitive || (text.isFinite(first - 1) && text.cueAt(first - 1) < 0));
    }

    /** The one whom a relative clause is about that ends at the token. */
    private Optional<Source> subjectOfRelative(int end, int from) {
        for (int i = end - 1; i > from && end - i <= LONGEST_RELATIVE; i--) {
            if (isPause(i)) {
                return Optional.empty();
            }
            if (text.is(i, WordClass.RELATIVE)) {
                return antecedent(i, from);
            }
        }
        return Optional.empty();
    }

    private boolean isOblique(int first, int from) {
        return first > from && text.is(first - 1, WordClass.PREPOSITION) && !joinsClause(first - 1);
    }
}
