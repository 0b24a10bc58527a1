package io.quotewire.core.speaker.organization;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.OptionalInt;

/** Finds the organisation that a sentence is about, for a later "it" or "the company". */
final class OrganizationTopic {
    /** The maximum number of words of a phrase after its article. */
    private static final int LONGEST = 4;
    /** The maximum number of words of an aside behind a name: "Harland, a yard in Lima, said". */
    private static final int LONGEST_ASIDE = 20;

    private final NewsText text;
    private final People people;
    private final SpokenFor spokesmen;

    OrganizationTopic(NewsText text, People people) {
        this.text = text;
        this.people = people;
        this.spokesmen = new SpokenFor(text);
    }

    /**
     * What the organisation does, or what there is instead: a reference to the same one, a government, another one,
     * nothing.
     */
    enum Kind {
        SPEAKS,
        SPOKEN_FOR,
        ACTS,
        SAME,
        STATE,
        OTHER,
        NONE
    }

    /** The name is -1 if the organisation has none. */
    record Topic(Kind kind, int name) {
        static final Topic SAME = new Topic(Kind.SAME, -1);
        static final Topic STATE = new Topic(Kind.STATE, -1);
        static final Topic OTHER = new Topic(Kind.OTHER, -1);
        static final Topic NONE = new Topic(Kind.NONE, -1);

        /** Whether the sentences before tell which organisation it is. */
        boolean handsOn() {
            return kind == Kind.SAME || kind == Kind.STATE;
        }
    }

    /** The topic of a sentence: its first subject that is neither a person nor a thing. */
    Topic of(int start, int end) {
        Topic speaking = atItsEnd(end);
        if (speaking.kind != Kind.NONE) {
            return speaking;
        }
        int i = Dateline.behind(text, start, end);
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
            } else if (acting < 0 && text.quoteAt(i) < 0 && text.is(i, WordSet.IT) && mayBeVerb(i + 1)) {
                return Topic.SAME;
            }
        }
        return acting < 0 ? Topic.NONE : new Topic(Kind.ACTS, acting);
    }

    /** The name of an organisation or place that begins at the token, or after an article, and is a subject. */
    OptionalInt subject(int token) {
        int name = text.names().at(text.is(token, WordClass.DETERMINER) ? token + 1 : token);
        return name >= 0 && people.of(name).isEmpty() && isSubject(name) ? OptionalInt.of(name) : OptionalInt.empty();
    }

    /** "…, Harland said.", "…, the company said.", "…, it added.": the speaker at the end of the sentence. */
    private Topic atItsEnd(int end) {
        int last = end - 1;
        while (last > 0 && text.is(last, WordClass.PUNCTUATION)) {
            last--;
        }
        int cue = text.cueAt(last);
        int before = cue < 0 ? -1 : text.cues().get(cue).first() - 1;
        if (before < 1) {
            return Topic.NONE;
        }
        if (text.is(before, WordSet.IT) && text.isMark(before - 1, ',')) {
            return Topic.SAME;
        }
        int name = text.names().at(before);
        if (name >= 0 && people.of(name).isEmpty() && text.isComma(first(name) - 1) && states(last)) {
            return new Topic(Kind.SPEAKS, name);
        }
        boolean noun = text.is(before - 1, WordSet.THE) && text.isMark(before - 2, ',');
        return noun && AnaphoricNouns.contains(text.tokens().lower(before)) ? Topic.SAME : Topic.NONE;
    }

    /** "The company said", "the commission had been asked"; things ("the deal") are ignored unless they speak. */
    private Topic phrase(int article, int end) {
        int noun = noun(article, end);
        String word = text.tokens().lower(noun);
        if (noun == article) {
            return Topic.NONE;
        }
        int spokenFor = spokesmen.named(noun);
        if (spokenFor >= 0) {
            return new Topic(Kind.SPOKEN_FOR, spokenFor);
        }
        // "The ship's owner, Harland, said"
        int owned = text.is(noun + 1, WordSet.GENITIVE) ? noun(noun + 1, end) : noun;
        Topic explained = explained(owned + 1);
        if (explained.kind != Kind.NONE) {
            return explained;
        }
        if (spokesmen.isSame(article, noun)
                || (AnaphoricNouns.contains(word) && (noun == article + 1 || !AnaphoricNouns.isAlone(word)))) {
            return AnaphoricNouns.isState(word) ? Topic.STATE : Topic.SAME;
        }
        boolean said = text.cueAt(noun + 1) >= 0;
        return said || (GroupNouns.contains(word) && !Plural.endsLikeOne(word)) ? Topic.OTHER : Topic.NONE;
    }

    /** The last of the words behind an article or a genitive; the token itself if there is none. */
    private int noun(int ahead, int end) {
        int noun = ahead;
        while (noun + 1 < end && noun - ahead < LONGEST && !mayBeVerb(noun + 1) && text.is(noun + 1, WordClass.OPEN)) {
            noun++;
        }
        return noun;
    }

    /** "The insurer, Harland, said": the name in apposition. */
    private Topic explained(int comma) {
        int name =
                text.isMark(comma, ',') ? text.names().at(text.is(comma + 1, WordSet.THE) ? comma + 2 : comma + 1) : -1;
        if (name < 0 || text.names().type(name) != EntityType.ORGANIZATION) {
            return Topic.NONE;
        }
        int closing = text.names().endToken(name);
        boolean does = text.isMark(closing, ',') && (mayBeVerb(closing + 1) || text.is(closing + 1, WordClass.OPEN));
        return does ? new Topic(states(closing + 1) ? Kind.SPEAKS : Kind.ACTS, name) : Topic.NONE;
    }

    /** "Northbank and (the) Harland merged": the topic is ambiguous. */
    private boolean isSecondOfTwo(int name) {
        int joint = first(name) - 1;
        int first =
                text.is(joint, WordSet.LIST_JOINT) && joint > 0 ? text.names().at(joint - 1) : -1;
        return first >= 0 && text.names().type(first) == EntityType.ORGANIZATION;
    }

    /** Whether the token may be a verb. */
    boolean mayBeVerb(int token) {
        return token < text.tokens().size()
                && (text.cueAt(token) >= 0 || text.is(token, WordClass.AUXILIARY) || text.isFinite(token));
    }

    private boolean isSubject(int name) {
        int first = first(name);
        int after = TickerSymbol.behind(text, name);
        boolean before = mayBeVerb(after)
                || (text.is(after, WordClass.ADVERB) && mayBeVerb(after + 1))
                || ((text.isMark(after, ',') || text.is(after, WordSet.THING_RELATIVE)) && opens(first))
                || (text.isComma(after) && mayBeVerb(after + 1) && text.isComma(first - 1) && opens(first - 2));
        return isBehindCue(first) || (before && !text.is(first - 1, WordClass.PREPOSITION));
    }

    /** "And Harland which makes lamps". */
    private boolean opens(int token) {
        return text.opensSentence(token)
                || (text.is(token - 1, WordClass.CONJUNCTION) && text.opensSentence(token - 1));
    }

    private boolean speaks(int name) {
        int after = TickerSymbol.behind(text, name);
        return isBehindCue(first(name))
                || states(after)
                || (text.is(after, WordClass.ADVERB) && states(after + 1))
                || (text.isComma(after) && text.opensSentence(first(name)) && statesBehindAside(after + 1));
    }

    /** "(Harland Corp,) formerly the Harland Yard | , said", "(Harland,) which is in Lima | , said". */
    private boolean statesBehindAside(int from) {
        int end = from;
        while (end < from + LONGEST_ASIDE && text.isWord(end)) {
            end++;
        }
        return text.isComma(end) && states(end + 1);
    }

    private boolean states(int token) {
        Cue cue = text.cueAt(token) < 0 ? null : text.cues().get(text.cueAt(token));
        // "Harland is said to be for sale": it says nothing
        return cue != null
                && cue.entry().kind() == CueKind.STATEMENT
                && cue.form() != VerbForm.ING
                && !(cue.passive() && "say".equals(cue.entry().lemma()));
    }

    /** The first token of the name, or of the article before it. */
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
        int verb = cue < 0 ? 0 : text.cues().get(cue).first();
        // "Called Harland Shipping, the yard is old": a participle
        return cue >= 0 && text.is(verb - 1, WordClass.PUNCTUATION) && !text.opensSentence(verb);
    }
}
