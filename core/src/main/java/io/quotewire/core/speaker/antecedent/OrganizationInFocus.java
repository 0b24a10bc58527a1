package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.GoingOnNouns;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.OptionalInt;

/**
 * Which organisation "it" means where it speaks, and "the company" where no name tells that it is one: the organisation
 * in focus. The sentences before are walked back: one in which an organisation speaks ("Harland Shipping said")
 * answers, one in which "it" or "the company" speaks hands the question on, one about another organisation ("the
 * commission") ends it; "the government" hands it on to a place or a government alone. Without an answer the nearest
 * organisation that did something is meant; so is the subject of the sentence itself of "it" in a clause that hangs on
 * it.
 */
public final class OrganizationInFocus {
    /** The one public organisation that goes by a word alone: "Labour". */
    private static final String PARTY = "party";
    /** Sentences before that of "it" in which its organisation may stand. */
    private static final int FARTHEST = 2;
    /** Tokens that are looked at for one "it"; it keeps each look-up bounded. */
    private static final int MOST = 250;

    private final NewsText text;
    private final OrganizationTopic topics;

    public OrganizationInFocus(NewsText text, People people) {
        this.text = text;
        this.topics = new OrganizationTopic(text, people);
    }

    /** The name of the organisation that the pronoun or phrase that begins at the token means. */
    public OptionalInt named(int token) {
        return walk(token, "");
    }

    /** The name of the organisation that has just spoken and may be what the noun, in lower case, says it is. */
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
            if (token - start > MOST) {
                break;
            }
            OrganizationTopic.Topic topic =
                    isSaidBy(noun, start, end) ? OrganizationTopic.Topic.SAME : topics.of(start, end);
            if (topic.kind() == OrganizationTopic.Kind.SPEAKS) {
                boolean other = state ? !mayBeState(topic.name()) : !noun.isEmpty() && isOther(topic.name(), noun);
                return other ? OptionalInt.empty() : OptionalInt.of(topic.name());
            }
            if (topic.kind() == OrganizationTopic.Kind.OTHER) {
                break;
            }
            state |= topic.kind() == OrganizationTopic.Kind.STATE;
            acting = acting < 0 && !state && topic.kind() == OrganizationTopic.Kind.ACTS ? topic.name() : acting;
            left = topic.handsOn() ? FARTHEST : left - 1;
            end = start;
        }
        return acting < 0 || !noun.isEmpty() ? OptionalInt.empty() : OptionalInt.of(acting);
    }

    /** "Harland shut the yard because it said …", "While Peru is unlikely to go, it says …": the subject. */
    private OptionalInt inOwnSentence(int token) {
        int sentence = text.sentenceAt(token);
        int start = sentence < 0 ? token : text.sentences().start(sentence);
        if (token - start > MOST || token - start < 2) {
            return OptionalInt.empty();
        }
        if (text.is(token - 1, WordClass.SUBORDINATOR)) {
            OrganizationTopic.Topic topic = topics.of(start, token - 1);
            return topic.kind() == OrganizationTopic.Kind.ACTS ? OptionalInt.of(topic.name()) : OptionalInt.empty();
        }
        return isBehindFronted(start, token) ? topics.subject(start + 1) : OptionalInt.empty();
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
                || GoingOnNouns.isState(text.lower(text.names().endToken(name) - 1));
    }

    /** "The ministry said", "…, the ministry added": the noun itself hands the question on. */
    private boolean isSaidBy(String noun, int start, int end) {
        for (int i = start + 1; !noun.isEmpty() && i < end; i++) {
            if (text.is(i, noun)
                    && text.is(i - 1, WordSet.THE)
                    && (i == start + 1 || text.isMark(i - 2, ','))
                    && topics.mayBeVerb(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "The Transport Ministry", asked for by "the bank"; a place. */
    private boolean isOther(int name, String noun) {
        int last = text.names().endToken(name) - 1;
        boolean single = last == text.names().firstToken(name);
        // "The league" is none that goes by a word alone, letters aside: that may be a club or a company
        boolean plain = single
                && GoingOnNouns.isPublic(noun)
                && !PARTY.equals(noun)
                && !UpperCase.is(text.tokens().word(last));
        return text.names().type(name) != EntityType.ORGANIZATION
                || plain
                || Organizations.isOther(text.lower(text.names().endToken(name) - 1), noun);
    }

    /** "The yard was shut, it said": what stands before is what "it" says, so that nobody in it does. */
    private boolean closesSpeech(int token) {
        int sentence = text.sentenceAt(token);
        return sentence >= 0
                && text.cueAt(token + 1) >= 0
                && text.isMark(token - 1, ',')
                && text.hasFinite(text.sentences().start(sentence), token);
    }
}
