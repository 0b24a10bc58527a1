package io.quotewire.core.syntax.subject;

import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.BracketedName;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.GovernedName;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.RelativeClause;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.TrailingModifier;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the subject before its verb: across a relative pronoun ("Hill, who said"), words between commas ("Hill, a
 * former envoy to Seoul, said") or a coordination ("Hill shook his head and said"). A name governed by a preposition is
 * not a subject.
 */
public final class SubjectBefore {
    /** How far before its verb, in tokens, a subject is searched for; it bounds each scan. */
    private static final int FARTHEST = 120;
    /** The maximum number of words between a participle and its "by": "filed on behalf of the tenants by". */
    private static final int LONGEST_TO_AUTHOR = 9;

    private final NewsText text;
    private final ClauseSubject clauses;
    private final SubjectPhrase phrases;
    private final AngleName angles;

    public SubjectBefore(NewsText text) {
        this.text = text;
        this.clauses = new ClauseSubject(text);
        this.phrases = new SubjectPhrase(text);
        this.angles = new AngleName(text);
    }

    /**
     * The subject of the verb group that begins at token {@code verb}.
     *
     * @param start the first token that may be part of the subject: the start of the sentence, or the end of a quote
     */
    public Optional<Source> find(int verb, int start) {
        int from = Math.max(start, verb - FARTHEST);
        int last = verb - 1;
        if (last < from) {
            return Optional.empty();
        }
        int end = VerbLead.start(text, verb, from);
        int relative = isTime(end, verb) ? end - 1 : last; // "who last month said"
        if (relative >= from && (text.is(relative, WordSet.THAT) || text.is(relative, WordClass.RELATIVE))) {
            return phrases.antecedent(relative, from)
                    .map(found -> new Source(found.first(), relative + 1, found.clean()));
        }
        if (text.is(last, WordClass.SUBJECT_PRONOUN)) {
            return Optional.of(new Source(last, verb, true));
        }
        int bracket = text.isMark(last, ')') ? phrases.opening(last, from) : -1;
        if (bracket > from) {
            return find(bracket, from);
        }
        int angle = angles.closing(last);
        if (angle > from) {
            int sign = angles.sign(angle, from);
            return sign < 0 ? angles.name(angle, from).map(found -> angles.withJoined(found, from)) : find(sign, from);
        }
        if (Pause.orBracketAt(text, last)) {
            int clause = ClauseSubject.start(text, last, from);
            return ofRelativeAroundQuote(clause, from)
                    .or(() -> beforePause(last, clause).map(found -> ApposedName.with(text, found, last)))
                    .or(() -> ofRelativeUpTo(text.quoteAt(last - 1), from));
        }
        if (text.is(last, WordClass.CONJUNCTION)) {
            return SubordinateSubject.find(text, verb, from).or(() -> clauses.find(from, last));
        }
        int as = text.next(from, verb, WordSet.AS) < verb ? NounPhrase.start(text, verb, from) - 1 : verb;
        if (as < last && text.is(as, WordSet.AS) && text.is(as - 1, WordClass.RELATIVE) && as - 1 >= from) {
            return find(as, from);
        }
        boolean closed = end < verb
                && end > from
                && (text.isMark(end - 1, ')') || text.isMark(end - 1, ',') || text.isMark(end - 1, '>'));
        return closed
                ? find(end, from)
                : phrases.find(verb, end, from)
                        .map(found -> angles.withJoined(OpenApposition.bearer(text, found, verb, from), from));
    }

    /** "Last month", "on Monday"; not "perhaps", "itself". */
    private boolean isTime(int from, int to) {
        return Scan.any(
                from,
                to,
                i -> text.is(i, WordClass.TIME)
                        || text.is(i, WordSet.WEEKDAY)
                        || text.is(i, WordSet.PERIOD)
                        || text.is(i, WordSet.MONTH));
    }

    /** "Hill, a former envoy, said": the phrase before the first pause that follows a name or a subject. */
    private Optional<Source> beforePause(int pause, int clause) {
        int opening = LastClause.start(text, clause, pause);
        int start = behindAgency(opening, pause);
        Optional<Source> described = describedThing(start, pause)
                .or(() -> HolderBehindBody.find(text, start, pause))
                .or(() -> NamedHolder.find(text, phrases, start, pause));
        if (described.isPresent()) {
            return described;
        }
        int main = behindLead(start, pause);
        return (main > start ? beforePauseFrom(main, pause) : Optional.<Source>empty())
                .or(() -> beforePauseFrom(start, pause));
    }

    /** "LIMA (Agency) - | The mayor": the token after the dateline; not in "Harland - the owner - said". */
    private int behindAgency(int start, int pause) {
        int behind = text.opensSentence(start) ? Dateline.behind(text, start, pause) : start;
        return text.isMark(behind - 2, ')') ? behind : start;
    }

    private Optional<Source> beforePauseFrom(int start, int pause) {
        Optional<Source> named = beforePause(pause, start, true);
        return named.isPresent() ? named : beforePause(pause, start, false);
    }

    /** "On Tuesday Larkin,": whether the fronted phrase contains the subject. */
    private boolean holdsSubject(int start, int comma) {
        return phrases.find(comma, start)
                .filter(found -> !text.is(found.first() - 1, WordClass.PREPOSITION))
                .isPresent();
    }

    /** "After the vote, | the mayor said", "If it failed, | the mayor said": where the main clause begins. */
    private int behindLead(int start, int pause) {
        boolean leads = (text.is(start, WordSet.LEADING) || text.is(start, WordClass.SUBORDINATOR))
                && !text.is(start, WordSet.AS);
        // "Opening the case at Lima court, | Mary Hill, prosecuting, said"
        boolean act = Participle.isPresent(text, start) && text.is(start + 1, WordSet.ANY_DETERMINER);
        for (int i = start; (leads || act) && i < pause; i++) {
            if (text.isComma(i)) {
                boolean main = !TrailingModifier.opensAt(text, i + 1)
                        && (act || isClause(start, i) || !holdsSubject(start, i));
                return main ? i + 1 : start;
            }
        }
        return start;
    }

    /** "If it failed", "after it failed"; not "after the vote", which the subject may follow without a comma. */
    private boolean isClause(int start, int comma) {
        if (!text.is(start, WordSet.CLAUSE_PREPOSITION)) {
            return !text.is(start, WordClass.PREPOSITION);
        }
        return Scan.any(start + 1, comma, text::isFinite);
    }

    /** The subject that names only describe: "The suit, which was brought by Hill, says"; also without commas. */
    private Optional<Source> describedThing(int start, int pause) {
        int end = text.is(start, WordClass.DETERMINER) ? NounPhrase.end(text, start, pause) : start;
        if (end <= start + 1) {
            return Optional.empty();
        }
        boolean comma = text.isMark(end, ',') || text.isDash(end);
        boolean aside = comma && (text.is(end + 1, WordSet.THING_RELATIVE) || isByAuthor(end + 1, pause));
        return aside || (!comma && text.is(end, WordSet.AUTHORED) && isByAuthor(end, pause))
                ? Optional.of(new Source(start, end, true))
                : Optional.empty();
    }

    /** "Filed on behalf of the tenants by", without a comma or a verb between. */
    private boolean isByAuthor(int participle, int pause) {
        boolean passive = text.is(participle, WordSet.AUTHORED) || Participle.isPast(text, participle);
        for (int i = participle + 1; passive && i < Math.min(pause, participle + LONGEST_TO_AUTHOR); i++) {
            if (text.is(i, WordSet.BY)) {
                return true;
            }
            if (text.isMark(i, ',') || text.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Hill, whose book “The Port” is set in Lima, said": the relative clause continues after the quoted passage. */
    private Optional<Source> ofRelativeAroundQuote(int start, int from) {
        int quote = start > from ? text.quoteAt(start - 1) : -1;
        return text.isFinite(start) ? ofRelativeUpTo(quote, from) : Optional.empty();
    }

    /** "Hill, who called it “a shame,” said": the antecedent of the relative clause, between commas or dashes. */
    private Optional<Source> ofRelativeUpTo(int quote, int from) {
        int pronoun = quote < 0 ? -1 : RelativeClause.pronounBefore(text, text.firstToken(quote), from);
        return pronoun >= 0 && Pause.orBracketAt(text, pronoun - 1)
                ? phrases.antecedent(pronoun, from)
                : Optional.empty();
    }

    private Optional<Source> beforePause(int pause, int start, boolean named) {
        for (int i = start + 1; i < pause; i++) {
            int noun = BracketedName.nounBehind(text, i, pause + 1);
            if (noun > i) {
                i = noun; // "The Harbour Tax Board (HTB) | chief"
                continue;
            }
            boolean angle = text.isMark(i - 1, '>');
            if (Pause.orBracketAt(text, i) && (angle || !text.is(i - 1, WordClass.PUNCTUATION))) {
                Optional<Source> source = angle ? find(i, start) : phrases.find(i, start);
                if (source.isPresent()
                        && SpeakingSubject.is(text, source.get(), named)
                        && !isOfAnother(source.get(), start)) {
                    return source;
                }
            }
        }
        return !named && start < pause ? clauses.find(start, pause) : Optional.empty();
    }

    /** "The sister of the victim, | Sgt Karl Voss |, held in Lima, (said)": the one named does not speak. */
    private boolean isOfAnother(Source source, int from) {
        int first = Titles.isAt(text.tokens(), source.first()) ? source.first() + 1 : source.first();
        int name = text.names().at(first);
        return name >= 0 && text.names().endToken(name) == source.end() && GovernedName.isApposed(text, name, from);
    }
}
