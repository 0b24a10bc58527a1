package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.TradedSubject;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.OptionalInt;

/**
 * Resolves "it" as a speaker, and "the company" if no name contains such a noun, to the organisation in focus. It walks
 * back over the sentences: one in which an organisation speaks ("Harland Shipping said") answers, one in which "it" or
 * "the company" speaks is skipped, and one about another organisation ("the commission") ends the search; after "the
 * government" only a place or a government can answer. Otherwise the nearest organisation that is a subject is meant.
 * "It" in a subordinate clause, or after "and" or "but" if one organisation is named before, refers to the subject of
 * its own sentence.
 */
public final class OrganizationInFocus {
    /** The only kind of public organisation with one-word names: "Labour". */
    private static final String PARTY = "party";
    /** How many sentences back the organisation is searched for. */
    private static final int FARTHEST = 2;

    private final NewsText text;
    private final OrganizationTopic topics;

    public OrganizationInFocus(NewsText text, People people) {
        this.text = text;
        this.topics = new OrganizationTopic(text, people);
    }

    /** The name of the organisation to which the pronoun or phrase beginning at the token refers. */
    public OptionalInt named(int token) {
        return walk(token, "");
    }

    /** The name of the organisation that spoke last and may be what the lower-case noun says. */
    public OptionalInt spoke(int token, String noun) {
        return walk(token, noun);
    }

    private OptionalInt walk(int token, String noun) {
        OptionalInt own = noun.isEmpty() ? inOwnSentence(token) : OptionalInt.empty();
        if (own.isPresent()) {
            return own;
        }
        int acting = -1;
        boolean state = false;
        int left = FARTHEST;
        int end = closesSpeech(token) ? text.sentences().start(text.sentenceAt(token)) : token;
        for (int s = text.sentenceAt(token); s >= 0 && left >= 0; s--) {
            int start = text.sentences().start(s);
            if (token - start > Reach.FOR_A_PRONOUN) {
                break;
            }
            OrganizationTopic.Topic topic =
                    isSaidBy(noun, start, end) ? OrganizationTopic.Topic.SAME : topics.of(start, end);
            // "A spokesman for Harland said … Voss sells lamps. It said": not Harland
            boolean spokenFor = topic.kind() == OrganizationTopic.Kind.SPOKEN_FOR;
            if (topic.kind() == OrganizationTopic.Kind.OTHER || (spokenFor && acting >= 0)) {
                break;
            }
            if (spokenFor || (topic.kind() == OrganizationTopic.Kind.SPEAKS && !isToldOf(topic.name(), token))) {
                boolean other = state ? !mayBeState(topic.name()) : !noun.isEmpty() && isOther(topic.name(), noun);
                return other ? OptionalInt.empty() : OptionalInt.of(topic.name());
            }
            state |= topic.kind() == OrganizationTopic.Kind.STATE;
            boolean acts = topic.kind() == OrganizationTopic.Kind.ACTS || topic.kind() == OrganizationTopic.Kind.SPEAKS;
            acting = acting < 0 && !state && acts ? topic.name() : acting;
            left = topic.handsOn() ? FARTHEST : left - 1;
            end = start;
        }
        return acting < 0 || !noun.isEmpty() ? OptionalInt.empty() : OptionalInt.of(acting);
    }

    /** "Voss will agree to sell it, | the company (said)": in what the company said. */
    private boolean isToldOf(int name, int token) {
        return text.is(token, WordSet.THE)
                && text.isComma(token - 1)
                && text.cueAt(token + 2) >= 0
                && !text.isWord(text.cues().get(text.cueAt(token + 2)).end())
                && text.sentenceAt(text.names().firstToken(name)) == text.sentenceAt(token);
    }

    /** Whether the sentences from that with the name up to the token name no other organisation, nor "a firm". */
    public boolean isAlone(int name, int token) {
        int sentence = text.sentenceAt(text.names().firstToken(name));
        return sentence >= 0
                && namesOne(text.sentences().start(sentence), token)
                && isWithoutBody(text.names().endToken(name), token);
    }

    /** Whether there is neither "a firm" nor an unknown name between the tokens. */
    public boolean isWithoutBody(int from, int to) {
        int start = text.isComma(from) ? endOfAside(from + 1, to) : from;
        for (int i = start; i < to; i++) {
            boolean body = GroupNouns.isOrganization(text.lower(i)) || text.is(i, "tank");
            boolean date = text.is(i, WordSet.MONTH) || text.is(i, WordSet.WEEKDAY);
            boolean capital = text.isCapital(i) && !text.opensSentence(i) && !date;
            if (text.names().at(i) < 0 && (body || capital)) {
                return false;
            }
        }
        return true;
    }

    /** "(Harland,) a watchdog | , said". */
    private int endOfAside(int from, int to) {
        int i = from;
        while (i < to && text.isWord(i)) {
            i++;
        }
        return text.isComma(i) ? i : from;
    }

    /** Whether exactly one organisation is named between the tokens. */
    private boolean namesOne(int from, int to) {
        int count = 0;
        for (int i = text.names().firstFrom(from);
                i < text.names().size() && text.names().firstToken(i) < to;
                i++) {
            count += text.names().type(i) == EntityType.ORGANIZATION ? 1 : 0;
        }
        return count == 1;
    }

    /**
     * "Harland shut the yard because it said …", "While Peru is unlikely to go, it says …": the subject of the
     * sentence, or whose it is ("Shares in Harland fell after it said …").
     */
    private OptionalInt inOwnSentence(int token) {
        int sentence = text.sentenceAt(token);
        int start = sentence < 0 ? token : text.sentences().start(sentence);
        if (token - start > Reach.FOR_A_PRONOUN || token - start < 2) {
            return OptionalInt.empty();
        }
        boolean joined = text.is(token - 1, WordClass.CONJUNCTION) && namesOne(start, token);
        if (joined || text.is(token - 1, WordSet.ANY_SUBORDINATOR)) {
            OrganizationTopic.Topic topic = topics.of(start, token - 1);
            if (topic.kind() == OrganizationTopic.Kind.ACTS) {
                return OptionalInt.of(topic.name());
            }
            boolean alone = topic.kind() == OrganizationTopic.Kind.NONE && !joined;
            return alone ? TradedSubject.owner(text, start, token - 1) : OptionalInt.empty();
        }
        if (isWithin(token)) {
            return subjectBefore(start, token);
        }
        return isBehindFronted(start, token) ? topics.subject(start + 1) : OptionalInt.empty();
    }

    /** "(A console) that it says", "(the man) it calls": inside a relative clause. */
    private boolean isWithin(int token) {
        return text.cueAt(token + 1) >= 0
                && (text.is(token - 1, WordSet.ANY_RELATIVE) || text.is(token - 1, WordClass.OPEN));
    }

    /** "Harland makes a console that it says will sell": the last subject, if nobody else came up since. */
    private OptionalInt subjectBefore(int start, int token) {
        for (int i = text.names().firstFrom(token) - 1; i >= 0 && text.names().firstToken(i) >= start; i--) {
            OptionalInt subject = topics.subject(text.names().firstToken(i));
            if (subject.isPresent() && !text.is(text.names().endToken(i), WordSet.GENITIVE)) {
                return isWithoutBody(text.names().endToken(i), token) ? subject : OptionalInt.empty();
            }
            if (text.names().type(i) == EntityType.PERSON || isOtherPlace(i)) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** "Peru lost Lima (to Chile in a vote it says)"; not "in (Chile), which it says", "a (Chile) plan". */
    private boolean isOtherPlace(int name) {
        int first = text.names().firstToken(name);
        int ahead = text.is(first - 1, WordSet.THE) ? first - 2 : first - 1;
        int end = text.names().endToken(name);
        boolean behind = (text.is(ahead, WordSet.IN) || text.is(ahead, WordSet.BY));
        return text.names().type(name) == EntityType.LOCATION && !behind && !text.is(end, WordClass.OPEN);
    }

    /** "While Harland is old, it says it will hold"; not "While Harland is old, it says, it will hold". */
    private boolean isBehindFronted(int start, int token) {
        int cue = text.cueAt(token + 1);
        return text.is(start, WordClass.SUBORDINATOR)
                && text.isComma(token - 1)
                && cue >= 0
                && !text.is(text.cues().get(cue).end(), WordClass.PUNCTUATION);
    }

    private boolean mayBeState(int name) {
        return text.names().type(name) == EntityType.LOCATION
                || AnaphoricNouns.isState(text.lower(text.names().endToken(name) - 1));
    }

    /** "The ministry said", "…, the ministry added": the noun itself speaks, so the sentence is skipped. */
    private boolean isSaidBy(String noun, int start, int end) {
        return !noun.isEmpty()
                && Scan.any(
                        start + 1,
                        end,
                        i -> text.is(i, noun)
                                && text.is(i - 1, WordSet.THE)
                                && (i == start + 1 || text.isMark(i - 2, ','))
                                && topics.mayBeVerb(i + 1));
    }

    /** Whether the name is of another kind than the noun: "The Transport Ministry" for "the bank"; or a place. */
    private boolean isOther(int name, String noun) {
        int last = text.names().endToken(name) - 1;
        boolean single = last == text.names().firstToken(name);
        // "The league" has no one-word name, except an acronym: that may be a club or a company
        boolean plain = single
                && AnaphoricNouns.isPublic(noun)
                && !PARTY.equals(noun)
                && !UpperCase.is(text.tokens().word(last));
        return text.names().type(name) != EntityType.ORGANIZATION
                || plain
                || OrganizationFit.isKnownOtherwise(text, name, noun)
                || OrganizationKinds.isOther(text.lower(text.names().endToken(name) - 1), noun);
    }

    /** "The yard was shut, it said": the words before are the pronoun's content, so no speaker is in them. */
    private boolean closesSpeech(int token) {
        int sentence = text.sentenceAt(token);
        return sentence >= 0
                && text.cueAt(token + 1) >= 0
                && text.isMark(token - 1, ',')
                && text.hasFinite(text.sentences().start(sentence), token);
    }
}
