package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the company that announces something of its own at the beginning of an article: "Harland said its yard
 * will go to Voss Corp. … It is worth little, the company said": Harland, as long as Voss Corp is only told of. Once
 * another has spoken or acted, "the company" may be that one. Not thread-safe.
 */
public final class Announcer {
    private static final String COMPANY = "company";
    private static final int UNKNOWN = -2;
    /** In how many sentences it may stand: the headline and the first one. */
    private static final int LEAD = 2;

    private final NewsText text;
    private final LastSources last;
    private final OrganizationTopic topics;
    /** Its name in the headline or first sentence, -1 if there is none, {@link #UNKNOWN} before it was searched for. */
    private int name = UNKNOWN;

    /** Creates it for a text. */
    public Announcer(NewsText text, People people, LastSources last) {
        this.text = text;
        this.last = last;
        this.topics = new OrganizationTopic(text, people);
    }

    /** Whether "the company" of the source is the announcer rather than the other organisation. */
    public boolean isRather(SourceWords source, int other) {
        int announcer = name();
        int first = text.names().firstToken(other);
        if (announcer < 0 || isSame(announcer, other) || text.sentenceAt(source.first()) == sentence()) {
            return false;
        }
        int sentence = text.sentenceAt(first);
        boolean told = sentence > sentence()
                || (sentence == sentence()
                        && (DealMaker.is(text, announcer, other)
                                || PassingMention.is(text, other, COMPANY)
                                || isOwner(other, announcer)));
        return told && !isInFocus(source, other, true);
    }

    /** Whether "the company" of the source can only be the announcer, since no other has spoken or acted. */
    public boolean isAlone(SourceWords source) {
        int announcer = name();
        return announcer >= 0 && text.sentenceAt(source.first()) > sentence() && !isInFocus(source, announcer, false);
    }

    /** The announcer's name; -1 if the text has none. */
    public int name() {
        if (name == UNKNOWN) {
            name = -1;
            for (int s = 0; name < 0 && s < Math.min(LEAD, text.sentences().size()); s++) {
                name = find(s);
            }
        }
        return name;
    }

    private int sentence() {
        return text.sentenceAt(text.names().firstToken(name));
    }

    private int find(int sentence) {
        int start = text.sentences().start(sentence);
        int end = text.sentences().end(sentence);
        OrganizationTopic.Topic topic = topics.of(start, end);
        int found = topic.kind() == OrganizationTopic.Kind.SPEAKS ? topic.name() : -1;
        return found >= 0
                        && opens(found, Dateline.behind(text, start, end))
                        && OrganizationFit.mayBe(text, found, COMPANY)
                        && tellsOfItself(found, end)
                ? found
                : -1;
    }

    private boolean opens(int organization, int start) {
        int owner = text.names().at(text.is(start, WordSet.THE) ? start + 1 : start);
        return owner == organization || (owner >= 0 && isOwner(owner, organization));
    }

    /** "Voss Corp's Harland (said)". */
    private boolean isOwner(int owner, int organization) {
        int end = text.names().endToken(owner);
        return text.is(end, WordSet.GENITIVE) && text.names().firstToken(organization) == end + 1;
    }

    /** "(Harland Corp,) a maker of lamps, said it", "said on Monday that its". */
    private boolean tellsOfItself(int organization, int end) {
        int verb = text.names().endToken(organization);
        while (verb < end && text.cueAt(verb) < 0) {
            verb++;
        }
        return verb < end && DealMaker.tellsOfItself(text, verb);
    }

    /** Whether the organisation, or one other than that, has spoken, acted or just come up, so that it may be meant. */
    private boolean isInFocus(SourceWords source, int organization, boolean itself) {
        int own = text.sentenceAt(source.first());
        int cue = text.cueAt(source.end());
        boolean closes = text.isComma(source.first() - 1)
                && cue >= 0
                && !text.isWord(text.cues().get(cue).end());
        int end = text.names().firstFrom(source.first());
        boolean focused = end - name > Reach.MOST_NAMES;
        for (int i = name + 1; !focused && i < end; i++) {
            int sentence = text.sentenceAt(text.names().firstToken(i));
            focused = text.names().type(i) == EntityType.ORGANIZATION
                    && isSame(i, organization) == itself
                    && (sentence == own ? !closes : hasActed(i, sentence, own));
        }
        return focused;
    }

    /**
     * "Voss Corp bought it", "Voss Corp said", "in May Voss Corp bought it"; any mention just before, if nobody says
     * it, or one sentence earlier, if that goes on with "It".
     */
    private boolean hasActed(int other, int sentence, int own) {
        int first = text.names().firstToken(other);
        SourceWords speaks = last.in(sentence);
        if (speaks == null && (sentence == own - 1 || (sentence == own - 2 && goesOn(own - 1)))) {
            return true;
        }
        boolean spoke = speaks != null && speaks.first() <= first && first < speaks.end();
        int verb = TickerSymbol.behind(text, other);
        boolean opens = !text.hasFinite(text.sentences().start(sentence), first);
        boolean acts = text.isFinite(verb) || text.is(verb, WordClass.AUXILIARY) || text.isComma(verb);
        return spoke || (opens && acts && !text.is(verb, WordSet.MODAL));
    }

    /** "It lost money", "Its head resigned". */
    private boolean goesOn(int sentence) {
        int start = text.sentences().start(sentence);
        return last.in(sentence) == null && (text.is(start, WordSet.IT) || text.is(start, "its"));
    }

    private boolean isSame(int some, int other) {
        return text.names().beginAlike(text.tokens(), some, other) || Acronym.joins(text, some, other);
    }
}
