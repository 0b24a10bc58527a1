package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.ListedFields;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Finds the boundaries of noun phrases from closed word classes, names and cues. */
public final class NounPhrase {
    /** The maximum length of a phrase in tokens; it bounds each scan. */
    private static final int LONGEST = 24;
    /** Words for what somebody is to another: "close to Hill", "an aide to Hill". */
    private static final Set<String> CLOSE = WordList.lines(NounPhrase.class, "close-to.txt");

    private NounPhrase() {}

    /**
     * The start of the phrase that ends before token {@code end}: "a spokesman for the port authority". It does not
     * extend across a pause, a quote, a reporting verb, or a word that joins clauses.
     */
    public static int start(NewsText text, int end, int from) {
        return start(text, end, from, end > from && text.names().at(end - 1) >= 0);
    }

    /** Like {@link #start}, but a name at the end may belong to a larger phrase: "a spokesman for Mary Hill". */
    public static int outerStart(NewsText text, int end, int from) {
        return start(text, end, from, false);
    }

    private static int start(NewsText text, int end, int from, boolean named) {
        int i = endsInPronoun(text, end) ? end - 2 : end;
        int first = end;
        while (i > from && end - i < LONGEST) {
            int bracketed = first == i && first < end ? BracketedName.before(text, i, from) : -1;
            int name = bracketed >= 0 ? bracketed : text.names().at(i - 1);
            if (name >= 0) {
                i = Math.max(from, text.names().firstToken(name));
                first = i;
            } else if (text.quoteAt(i - 1) >= 0
                    || (PhraseBoundary.isAt(text, i - 1) && !(i == end && PluralBeforeVerb.isBeforeReport(text, i - 1)))
                    || (first == i && first < end && isOutside(text, i - 1))) {
                break;
            } else if (text.is(i - 1, WordClass.PREPOSITION)) {
                if (first == end || !text.is(i - 1, WordSet.POSTMODIFIER) || (named && !text.is(i - 1, WordSet.OF))) {
                    break;
                }
                i--;
            } else if (text.is(i - 1, WordClass.CONJUNCTION)) {
                if (first == end
                        || !(JoinedPhrases.are(text, i - 1, from) || JoinedPhrases.areWithOwner(text, i - 1, from))) {
                    break;
                }
                i--;
            } else if (first == i && isVerbOfName(text, i - 1, from)) {
                break;
            } else {
                i--;
                first = i;
            }
        }
        return Math.max(from, ListedFields.start(text.tokens(), BasedIn.start(text, first, from)));
    }

    /** "(She) met (Hill)": the word is a verb and not part of the name's description. */
    private static boolean isVerbOfName(NewsText text, int i, int from) {
        return text.names().at(i + 1) >= 0
                && !NamingPhrase.isAt(text, i, from)
                && (((isPastVerb(text, i) || isVerbBeforeName(text, i)) && !beginsClause(text, i))
                        || isProgressive(text, i)
                        || isRelativeVerb(text, i));
    }

    /** "Most of them", "a source close to him"; not "those who work for him". */
    private static boolean endsInPronoun(NewsText text, int end) {
        boolean leads = text.is(end - 2, WordSet.OF)
                || (text.is(end - 2, WordClass.PREPOSITION)
                        && text.is(end - 3, WordClass.OPEN)
                        && !text.isFinite(end - 3));
        return leads && text.is(end - 1, WordClass.OBJECT_PRONOUN);
    }

    /** Whether the word before an article is a verb, or an adjective that belongs to something else. */
    private static boolean isOutside(NewsText text, int i) {
        boolean article = (text.is(i + 1, WordClass.DETERMINER) && !NumberSign.isAt(text, i + 1))
                || text.is(i + 1, WordClass.POSSESSIVE);
        return article && text.is(i, WordClass.OPEN) && !text.is(i, "half") && !isNamedBehind(text, i);
    }

    /** "Lobby group the Larks": an organisation's name after its description. */
    private static boolean isNamedBehind(NewsText text, int i) {
        int name = text.names().at(i + 2);
        return name >= 0
                && text.is(i + 1, WordSet.THE)
                && text.names().type(name) == EntityType.ORGANIZATION
                && !text.isCapital(i)
                && GroupNouns.isOrganization(text.lower(i));
    }

    /** Whether the token after the start ends the phrase: a verb or the like that is not one of its nouns. */
    private static boolean isBehindPhrase(NewsText text, int start, int i) {
        if (PluralBeforeVerb.isCounted(text, start, i)) {
            return opensPhrase(text, i);
        }
        return (PhraseBoundary.isAt(text, i) && !PluralBeforeVerb.isBeforeVerb(text, i))
                || (text.isFinite(i) && !isModifier(text, i))
                || opensPhrase(text, i);
    }

    /** Not the plural in "reports emerged". */
    private static boolean isNoStart(NewsText text, int i) {
        return PhraseBoundary.isAt(text, i) && !PluralBeforeVerb.isBeforeVerb(text, i);
    }

    /** "A single well-placed source": an adjective before its noun that looks like a verb. */
    private static boolean isModifier(NewsText text, int i) {
        return text.lower(i).indexOf('-') > 0
                && Participle.isRegularPast(text, i)
                && text.is(i + 1, WordClass.OPEN)
                && !text.isFinite(i + 1);
    }

    /**
     * The end of the phrase that begins at the token; it stops before a pause, a verb, and any preposition but "of" and
     * "for".
     */
    public static int end(NewsText text, int start, int limit) {
        int i = start;
        int stop = Math.min(limit, start + LONGEST);
        while (i < stop) {
            int name = text.names().at(i);
            if (name >= 0) {
                i = Math.min(limit, Math.max(i + 1, text.names().endToken(name)));
            } else if (i > start + 1 && (NamingPhrase.isAt(text, i, start) || BasedIn.isComma(text, i))) {
                i++;
            } else if (i > start && text.is(i - 1, WordSet.OF) && endsInPronoun(text, i + 1)) {
                // "One of them"
                return i + 1;
            } else if (text.quoteAt(i) >= 0
                    || (i > start && isLastPeriod(text, i))
                    || (i == start ? isNoStart(text, i) : isBehindPhrase(text, start, i))) {
                break;
            } else if (text.is(i, WordClass.PREPOSITION)) {
                if (i == start || !(text.is(i, WordSet.IN_PHRASE) || isCloseTo(text, i))) {
                    break;
                }
                i++;
            } else if (text.is(i, WordClass.CONJUNCTION)) {
                if (i == start || !JoinedPhrases.are(text, i, start)) {
                    break;
                }
                i++;
            } else {
                i++;
            }
        }
        while (i > start + 1 && (isLoose(text, i - 1) || (i < limit && isPastVerb(text, i - 1)))) {
            i--;
        }
        return i;
    }

    /** "A source close | to Hill", "an aide | to the mayor"; not "an aide to be named". */
    private static boolean isCloseTo(NewsText text, int to) {
        return text.is(to, WordSet.TO)
                && CLOSE.contains(text.lower(to - 1))
                && (text.isCapital(to + 1) || text.is(to + 1, WordSet.ANY_DETERMINER));
    }

    /** "(The Harbour Board) last year", "(the court) last July", "(Ana Ruiz) late Friday"; not "the last week". */
    private static boolean isLastPeriod(NewsText text, int i) {
        boolean ahead = (text.is(i, WordSet.PERIOD_MODIFIER) && text.is(i, "last"))
                || (text.is(i, WordSet.DAY_MODIFIER) && (text.is(i, "late") || text.is(i, "early")));
        return ahead
                && text.is(i - 1, WordClass.OPEN)
                && (text.is(i + 1, WordClass.TIME)
                        || text.is(i + 1, WordSet.PERIOD)
                        || text.is(i + 1, WordSet.MONTH)
                        || text.is(i + 1, WordSet.WEEKDAY));
    }

    /** An article inside a phrase opens another phrase, unless a preposition leads to it. */
    private static boolean opensPhrase(NewsText text, int i) {
        boolean article =
                (text.is(i, WordClass.DETERMINER) && !NumberSign.isAt(text, i)) || text.is(i, WordClass.POSSESSIVE);
        return article
                && !text.is(i - 1, "half")
                && !text.is(i - 1, WordClass.PREPOSITION)
                && !text.is(i - 1, WordClass.CONJUNCTION)
                && !text.is(i - 1, WordClass.DETERMINER);
    }

    /** Words at the end of a phrase that would need a continuation; not "two" in "the mother of two". */
    private static boolean isLoose(NewsText text, int i) {
        boolean number = text.is(i, WordSet.NUMBER) && text.is(i - 1, WordSet.OF);
        return text.is(i, WordClass.PREPOSITION)
                || text.is(i, WordClass.CONJUNCTION)
                || (text.is(i, WordClass.DETERMINER) && !number);
    }

    /** "He was echoing Hill". */
    private static boolean isProgressive(NewsText text, int i) {
        return text.is(i - 1, WordClass.AUXILIARY) && Participle.isPresent(text, i);
    }

    /** "They met Hill": a finite verb, not a plural noun. */
    private static boolean isVerbBeforeName(NewsText text, int i) {
        return text.isFinite(i) && !text.isCapital(i) && !Plural.endsLikeOne(text.lower(i));
    }

    /** "A group that includes Hill". */
    private static boolean isRelativeVerb(NewsText text, int i) {
        return text.isFinite(i) && (text.is(i - 1, WordClass.RELATIVE) || text.is(i - 1, WordSet.THAT));
    }

    /** "“It is late,” | retired general Hill said": no verb that has its subject before it. */
    private static boolean beginsClause(NewsText text, int i) {
        return text.opensSentence(i) || text.is(i - 1, WordClass.PUNCTUATION);
    }

    /** A lower-case word in -ed at the end of a phrase is the verb after it. */
    private static boolean isPastVerb(NewsText text, int i) {
        return Participle.isRegularPast(text, i) && !text.isCapital(i);
    }
}
