package io.quotewire.core.entity.context.clue;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordSet;

/**
 * Tells whether the words around one occurrence of a name make it an organisation: "Bloomly's chief executive", "shares
 * of Bloomly", "Bloomly, a soap maker,", "Bloomly said it expects". Pure functions of the text.
 */
public final class OrganizationClues {
    /** The maximum number of words between the article and the noun: "a large Dutch soap maker". */
    private static final int MOST_ADJECTIVES = 4;
    /** What may stand ahead of an organisation. */
    private static final long AHEAD = OrganizationContext.bits(
            OrganizationContext.AHEAD_NAME,
            OrganizationContext.AHEAD,
            OrganizationContext.LED,
            OrganizationContext.LED_UNTAGGED);

    private final OrganizationText text;
    private final Tokens tokens;
    private final CompanyNames companies;

    public OrganizationClues(OrganizationText text, CompanyNames companies) {
        this.text = text;
        this.companies = companies;
        this.tokens = text.tokens();
    }

    /** Whether its context makes an untagged run an organisation; "The Examiner" is one by a common word. */
    public boolean showUntagged(int i, int end) {
        boolean single = end == i + 1;
        if (single && tokens.end(i) - tokens.start(i) == 1) {
            return false;
        }
        boolean the = text.is(i - 1, WordSet.THE);
        return (text.is(end, WordSet.GENITIVE) && isOwner(i, end))
                || isMadeKnown(i, end)
                || (single && the && text.is(i, OrganizationContext.OUTLET_WORD))
                || (text.contexts().mayEndAt(i, AHEAD)
                        && (isTraded(i, end)
                                || (single && isBehind(i, end, OrganizationContext.AHEAD_NAME) && isVerb(end))))
                || (isBehindAny(the && text.isCapital(i - 1) ? i - 1 : i, end) && isLast(end));
    }

    /** "Bloomly's chief executive", "Bloomly's Karl Voss said". */
    private boolean isOwner(int first, int genitive) {
        return hasAny(genitive, OrganizationContext.ANY_OWNED)
                || (text.isOpen(first)
                        && (hasAny(genitive, OrganizationContext.OWNED_UNTAGGED)
                                || (text.isOpen(genitive - 1)
                                        && !isBehindJoint(first)
                                        && ownsSpeaker(first, genitive))));
    }

    /** "A spokesperson for Bloomly declined". */
    private boolean isVerb(int token) {
        return token < tokens.size()
                && !text.isCapital(token)
                && VerbEnding.isPast(tokens.lower(token))
                && !text.isCapital(token + 1);
    }

    /** "War on (Bloomly)". */
    private boolean isBehindJoint(int first) {
        return text.is(first - 1, WordSet.ANY_PREPOSITION) && text.isCapital(first - 2);
    }

    /** "Bloomly's Karl Voss said", "said Bloomly's Karl Voss". */
    private boolean ownsSpeaker(int first, int genitive) {
        int name = text.names().at(genitive + 1);
        return name >= 0
                && text.names().firstToken(name) == genitive + 1
                && text.names().type(name) == EntityType.PERSON
                && text.names().endToken(name) > genitive + 2
                && !text.is(genitive - 1, WordSet.WEEKDAY)
                && (isVerbOfSpeech(text.names().endToken(name)) || text.is(first - 1, OrganizationContext.SPOKE));
    }

    /** "(Bloomly's Karl Voss) said", "(their agent, Bloomly's Karl Voss), said". */
    private boolean isVerbOfSpeech(int token) {
        return text.is(text.is(token, ',') ? token + 1 : token, OrganizationContext.SPOKE);
    }

    /** "Bloomly analyst Karl Voss". */
    private boolean employs(int first, int noun) {
        int person = text.is(noun, OrganizationContext.STAFF) ? text.names().at(noun + 1) : -1;
        return person >= 0
                && !text.isFirstName(first)
                && text.names().firstToken(person) == noun + 1
                && text.names().type(person) == EntityType.PERSON;
    }

    /** "Founder of Bloomly", "told The Bloom"; not "told MPs". */
    private boolean isBehindAny(int first, int end) {
        return text.contexts().mayEndAt(first, AHEAD)
                && (isBehind(first, end, OrganizationContext.AHEAD_NAME)
                        || isBehind(first, end, OrganizationContext.AHEAD)
                        || isBehind(first, end, OrganizationContext.LED)
                        || (isBehind(first, end, OrganizationContext.LED_UNTAGGED)
                                && !tokens.word(end - 1).endsWith("s")));
    }

    /** "Shares in Bloomly Wind fell". */
    private boolean isTraded(int first, int end) {
        return text.is(end, OrganizationContext.MOVED)
                && !text.is(end - 1, WordSet.MONTH)
                && (isBehind(first, end, OrganizationContext.AHEAD_NAME)
                        || isBehind(first, end, OrganizationContext.AHEAD));
    }

    /**
     * "The founder of Bloomly, who", "the founder of Bloomly said": the name ends its phrase, and is not a modifier.
     */
    private boolean isLast(int end) {
        return closes(end) || text.contexts().beginAt(end, OrganizationContext.OWN_GENITIVE);
    }

    /** Whether its context makes a name that is tagged as something else an organisation. */
    public boolean showOrganization(int first, int end, EntityType type) {
        boolean single = end == first + 1;
        if (single && text.is(first, OrganizationContext.OUTLET)) {
            return true;
        }
        if (!single && companies.isOne(first, end)) {
            return true;
        }
        if (type == EntityType.LOCATION) {
            return single && tokens.word(first).length() > 2 && closes(end) && owns(first, end);
        }
        if (!single && isBehind(first, end, OrganizationContext.FIRM) && !text.is(end, WordSet.LIST_JOINT)) {
            return true;
        }
        if (!single && isOfOneAlike(first, end)) {
            return true;
        }
        if (owns(first, end) || isMadeKnown(first, end)) {
            return single || !text.isFirstName(first);
        }
        return single
                && (hasAny(end, OrganizationContext.OWNED)
                        || employs(first, end)
                        || acts(end)
                        || isBehind(first, end, OrganizationContext.AHEAD_NAME)
                        || (isBehind(first, end, OrganizationContext.LED) && isLast(end)));
    }

    /** "William Hill of | Hill Marsden": the firm of one whose surname is its first word. */
    private boolean isOfOneAlike(int first, int end) {
        boolean behind = text.is(first - 1, WordSet.OF) || text.is(first - 1, WordSet.AT);
        int person = behind && !text.is(end, WordSet.GENITIVE) ? text.names().at(first - 2) : -1;
        return person >= 0
                && text.names().type(person) == EntityType.PERSON
                && text.names().firstToken(person) < first - 2
                && tokens.firstAlike(first - 2) == tokens.firstAlike(first);
    }

    /** "Workers at Lima": whether its context makes a name that is tagged as a place one that people work for. */
    public boolean showWorkplace(int first, int end, EntityType type) {
        return type == EntityType.LOCATION && end == first + 1 && isBehind(first, end, OrganizationContext.AHEAD_NAME);
    }

    /** "Bloomly's chief executive", "shares of Bloomly". */
    private boolean owns(int first, int end) {
        return hasAny(end, OrganizationContext.ANY_OWNED) || isBehind(first, end, OrganizationContext.AHEAD);
    }

    /** Whether the phrase ends with the name, so that it is not just the place of another organisation. */
    private boolean closes(int end) {
        return end == tokens.size() || text.is(end, WordSet.GENITIVE) || ".,;:)".indexOf(tokens.firstChar(end)) >= 0;
    }

    /** "Bloomly's chief executive". */
    private boolean hasAny(int genitive, OrganizationContext owned) {
        return text.is(genitive, WordSet.GENITIVE) && text.contexts().beginAt(genitive + 1, owned);
    }

    /** "Shares of Bloomly"; not "shares of Lima's largest bank". */
    private boolean isBehind(int first, int end, OrganizationContext ahead) {
        return text.contexts().endAt(first, ahead) && !text.is(end, WordSet.GENITIVE) && !text.isCapital(end);
    }

    /** "Bloomly, a soap maker,": an apposition whose noun ends the phrase. */
    private boolean isMadeKnown(int name, int comma) {
        if (!text.is(comma, ',')) {
            return false;
        }
        boolean single = comma == name + 1;
        if (single && text.contexts().beginAt(comma + 1, OrganizationContext.MAKES)) {
            return true;
        }
        boolean definite = text.is(comma + 1, WordSet.THE);
        // "For Larkin, the new company": the comma ends a fronted phrase
        boolean opening = definite && (text.is(name - 1, WordSet.ANY_PREPOSITION) || text.is(name - 1, WordSet.TO));
        boolean article = text.is(comma + 1, WordSet.ARTICLE) && !opening;
        // "in January, the bank said"; not before "the national airline,"
        int first = definite ? comma + 3 : comma + 2;
        boolean adverb = isAdverb(name, comma);
        for (int i = comma + 2; article && i < Math.min(tokens.size() - 1, comma + 3 + MOST_ADJECTIVES); i++) {
            if (i >= first
                    && !text.isCapital(i)
                    && (text.is(i, OrganizationContext.ANY_NOUN)
                            || (single && text.is(i, OrganizationContext.NOUN))
                            || (!adverb && text.contexts().endAt(i + 1, OrganizationContext.ANY_GROUP)))) {
                return (single && text.is(i + 1, OrganizationContext.JOINT))
                        || (text.isMark(i + 1) && !text.is(i + 1, WordSet.GENITIVE));
            }
            // "an analyst with the bank"
            if (!tokens.isLetter(i) || text.is(i, WordSet.ANY_PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** "Meanwhile, a group of", "Separately, a group of", "In June, a group of". */
    private boolean isAdverb(int first, int comma) {
        return !text.isOpen(comma - 1)
                || !text.isOpen(first)
                || text.is(comma - 1, WordSet.MONTH)
                || (comma == first + 1 && tokens.lower(first).endsWith("ly"))
                || (text.is(first - 1, WordSet.ANY_PREPOSITION) && !text.is(first - 1, WordSet.BY));
    }

    /** "Bloomly said it expects", "Bloomly said it will sell", "Bloomly said its board". */
    private boolean acts(int verb) {
        if (text.contexts().beginAt(verb, OrganizationContext.SAID_ITS)) {
            return text.contexts().beginAt(verb + 2, OrganizationContext.OWNS);
        }
        if (!text.contexts().beginAt(verb, OrganizationContext.SAID_IT)) {
            return false;
        }
        int act = verb + 2;
        if (text.is(act, WordSet.MODAL)) {
            return text.is(act + 1, OrganizationContext.WILL_ACT);
        }
        act = text.is(act, WordSet.HAVE) ? act + 1 : act;
        act = text.is(act, WordSet.VERBS_ADVERB) ? act + 1 : act;
        return text.is(act, OrganizationContext.ACTS);
    }
}
