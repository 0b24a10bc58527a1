package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.GoingOnNouns;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.OptionalInt;

/**
 * Which organisation "it" means where it speaks, and "the company" where no name tells that it is one: the body in
 * focus. The sentences before are walked back: one in which an organisation speaks ("Harland Shipping said") answers,
 * one in which "it" or "the company" speaks hands the question on, one about another body ("the commission") ends it.
 * Without an answer the nearest organisation that did something is meant.
 */
public final class BodyInFocus {
    /** Sentences before that of "it" in which its organisation may stand. */
    private static final int FARTHEST = 2;
    /** Tokens that are looked at for one "it"; it keeps each look-up bounded. */
    private static final int MOST = 250;
    /** Words of a phrase behind its article. */
    private static final int LONGEST = 4;

    private final NewsText text;
    private final People people;

    public BodyInFocus(NewsText text, People people) {
        this.text = text;
        this.people = people;
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
        int acting = -1;
        int left = FARTHEST;
        int end = closesSpeech(token) ? text.sentences().start(text.sentenceAt(token)) : token;
        for (int s = text.sentenceAt(token); s >= 0 && left >= 0; s--) {
            int start = text.sentences().start(s);
            if (token - start > MOST) {
                break;
            }
            Topic topic = isSaidBy(noun, start, end) ? Topic.SAME : topic(start, end);
            if (topic.kind == Kind.SPEAKS) {
                boolean other = !noun.isEmpty() && isOther(topic.name, noun);
                return other ? OptionalInt.empty() : OptionalInt.of(topic.name);
            }
            if (topic.kind == Kind.OTHER) {
                break;
            }
            acting = acting < 0 && topic.kind == Kind.ACTS ? topic.name : acting;
            left = topic.kind == Kind.SAME ? FARTHEST : left - 1;
            end = start;
        }
        return acting < 0 || !noun.isEmpty() ? OptionalInt.empty() : OptionalInt.of(acting);
    }

    /** "The ministry said", "…, the ministry added": the noun itself hands the question on. */
    private boolean isSaidBy(String noun, int start, int end) {
        for (int i = start + 1; !noun.isEmpty() && i < end; i++) {
            if (text.is(i, noun)
                    && text.is(i - 1, WordSet.THE)
                    && (i == start + 1 || text.isMark(i - 2, ','))
                    && mayBeVerb(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "The Transport Ministry", asked for by "the bank"; a place. */
    private boolean isOther(int name, String noun) {
        return text.names().type(name) != EntityType.ORGANIZATION
                || Bodies.isOther(text.lower(text.names().endToken(name) - 1), noun);
    }

    /** "The yard was shut, it said": what stands before is what "it" says, so that nobody in it does. */
    private boolean closesSpeech(int token) {
        int sentence = text.sentenceAt(token);
        return sentence >= 0
                && text.cueAt(token + 1) >= 0
                && text.isMark(token - 1, ',')
                && text.hasFinite(text.sentences().start(sentence), token);
    }

    private enum Kind {
        SPEAKS,
        ACTS,
        SAME,
        OTHER,
        NONE
    }

    private record Topic(Kind kind, int name) {
        static final Topic SAME = new Topic(Kind.SAME, -1);
        static final Topic OTHER = new Topic(Kind.OTHER, -1);
        static final Topic NONE = new Topic(Kind.NONE, -1);
    }

    /** What a sentence is about: its first subject that is no person and no thing. */
    private Topic topic(int start, int end) {
        Topic speaking = atItsEnd(end);
        if (speaking.kind != Kind.NONE) {
            return speaking;
        }
        int i = start;
        while (i < end
                && (text.is(i, WordClass.CONJUNCTION)
                        || text.is(i, WordClass.PUNCTUATION)
                        || text.is(i, WordClass.ADVERB))) {
            i++;
        }
        if (i < end && text.is(i, WordClass.DETERMINER) && text.names().at(i + 1) < 0) {
            Topic phrase = phrase(i, end);
            if (phrase.kind != Kind.NONE) {
                return phrase;
            }
        }
        int acting = -1;
        for (; i < end; i++) {
            int name = text.names().at(i);
            if (name >= 0) {
                int after = text.names().endToken(name);
                if (text.quoteAt(i) < 0 && people.of(name).isEmpty() && isSubject(name)) {
                    if (isSecondOfTwo(name)) {
                        return Topic.OTHER;
                    }
                    if (speaks(name)) {
                        return new Topic(Kind.SPEAKS, name);
                    }
                    acting = acting < 0 && text.names().type(name) == EntityType.ORGANIZATION ? name : acting;
                }
                i = Math.max(i, after - 1);
            } else if (acting < 0 && text.quoteAt(i) < 0 && isIt(i) && mayBeVerb(i + 1)) {
                return Topic.SAME;
            }
        }
        return acting < 0 ? Topic.NONE : new Topic(Kind.ACTS, acting);
    }

    /** "…, the company said.", "…, it added.": who speaks at the end of the sentence whose tokens end here. */
    private Topic atItsEnd(int end) {
        int last = end - 1;
        while (last > 0 && text.is(last, WordClass.PUNCTUATION)) {
            last--;
        }
        int cue = text.cueAt(last);
        int before = cue < 0 ? -1 : text.cues().get(cue).first() - 1;
        if (before < 1 || text.cues().get(cue).end() != last + 1) {
            return Topic.NONE;
        }
        if (isIt(before) && text.isMark(before - 1, ',')) {
            return Topic.SAME;
        }
        boolean noun = text.is(before - 1, WordSet.THE) && text.isMark(before - 2, ',');
        return noun && GoingOnNouns.contains(text.tokens().lower(before)) ? Topic.SAME : Topic.NONE;
    }

    /** "The company said", "the commission had been asked"; things ("the deal") are passed over unless they speak. */
    private Topic phrase(int article, int end) {
        int noun = article;
        while (noun + 1 < end
                && noun - article < LONGEST
                && !mayBeVerb(noun + 1)
                && text.is(noun + 1, WordClass.OPEN)) {
            noun++;
        }
        String word = text.tokens().lower(noun);
        if (noun == article) {
            return Topic.NONE;
        }
        if (GoingOnNouns.contains(word) && (noun == article + 1 || !GoingOnNouns.isAlone(word))) {
            return Topic.SAME;
        }
        boolean said = text.cueAt(noun + 1) >= 0;
        return said || (GroupNouns.contains(word) && !Plural.endsLikeOne(word)) ? Topic.OTHER : Topic.NONE;
    }

    /** "Northbank and Harland merged": either may be meant. */
    private boolean isSecondOfTwo(int name) {
        int joint = text.names().firstToken(name) - 1;
        int first =
                text.is(joint, WordSet.LIST_JOINT) && joint > 0 ? text.names().at(joint - 1) : -1;
        return first >= 0 && text.names().type(first) == EntityType.ORGANIZATION;
    }

    private boolean isIt(int token) {
        return text.is(token, WordSet.IT);
    }

    private boolean mayBeVerb(int token) {
        return token < text.tokens().size()
                && (text.cueAt(token) >= 0 || text.is(token, WordClass.AUXILIARY) || text.isFinite(token));
    }

    private boolean isSubject(int name) {
        int first = first(name);
        int after = StockSign.behind(text, name);
        boolean before = mayBeVerb(after)
                || (text.is(after, WordClass.ADVERB) && mayBeVerb(after + 1))
                || (text.isMark(after, ',') && text.opensSentence(first));
        return isBehindCue(first) || (before && !text.is(first - 1, WordClass.PREPOSITION));
    }

    private boolean speaks(int name) {
        int after = StockSign.behind(text, name);
        return isBehindCue(first(name)) || states(after) || (text.is(after, WordClass.ADVERB) && states(after + 1));
    }

    private boolean states(int token) {
        int cue = text.cueAt(token);
        return cue >= 0
                && text.cues().get(cue).entry().kind() == CueKind.STATEMENT
                && text.cues().get(cue).form() != VerbForm.ING;
    }

    /** The first token of the name or of the article before it. */
    private int first(int name) {
        int first = text.names().firstToken(name);
        first = text.isMark(first - 1, '<') || text.isMark(first - 1, '(') ? first - 1 : first;
        return text.is(first - 1, WordClass.DETERMINER) ? first - 1 : first;
    }

    /** ", said Harland Shipping", "according to Harland Shipping". */
    private boolean isBehindCue(int first) {
        if (text.is(first - 1, WordSet.TO)) {
            return SourcePreposition.isAt(text, first - SourcePreposition.LENGTH);
        }
        int cue = text.cueAt(first - 1);
        return cue >= 0 && text.is(text.cues().get(cue).first() - 1, WordClass.PUNCTUATION);
    }
}
