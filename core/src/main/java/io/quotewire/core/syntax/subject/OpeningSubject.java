package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds a subject with which the sentence opens, however it is modified: "A report on the port issued on behalf of the
 * crew | said", "More than half of those asked in a poll | said". Up to its verb there is no other, except in relative
 * clauses and participles.
 */
public final class OpeningSubject {
    private static final int LONGEST = 24;
    /** The maximum number of tokens from the start of the sentence to the verb, with what leads to the subject. */
    private static final int FARTHEST = 40;

    private final NewsText text;

    public OpeningSubject(NewsText text) {
        this.text = text;
    }

    /** The subject of the verb group that begins at token {@code verb}, from the start of its sentence. */
    public Optional<Source> find(int verb, int start) {
        if (verb - start > FARTHEST) {
            return Optional.empty();
        }
        int first = behindLead(Dateline.behind(text, start, verb), verb);
        int end = VerbLead.start(text, verb, first);
        if (end - first < 2 || verb - first > LONGEST) {
            return Optional.empty();
        }
        int person = personBeforeComma(first, end);
        if (person > first && isPhrase(person + 1, end)) {
            return Optional.of(new Source(first, person, true));
        }
        return (opens(first) || isInsiders(first, end)) && closes(end - 1) && isPhrase(first, end)
                ? Optional.of(new Source(first, noun(first, end), true))
                : Optional.empty();
    }

    /** "But | a report", "In addition, | a report", "Meanwhile, | a report": behind what leads to the subject. */
    private int behindLead(int start, int verb) {
        int first = text.is(start, WordSet.COORDINATOR) ? start + 1 : start;
        if (!text.is(first, WordSet.LEADING) && !text.is(first, WordClass.ADVERB)) {
            return first;
        }
        int comma = Scan.past(first, verb, i -> !text.isComma(i) && !text.isFinite(i));
        return comma < verb && text.isComma(comma) ? comma + 1 : first;
    }

    /** "Karl Voss | , from the clerks' union": the comma behind the person, or {@code first} if there is none. */
    private int personBeforeComma(int first, int end) {
        int name = text.names().at(first);
        int comma = name < 0 ? first : text.names().endToken(name);
        boolean person = name >= 0
                && text.names().type(name) == EntityType.PERSON
                && comma < end
                && text.isComma(comma)
                && text.is(comma + 1, WordClass.PREPOSITION);
        return person ? comma : first;
    }

    /**
     * "A report | published in Lima", whose author another class finds; "a group | that includes Karl Voss", who is not
     * the speaker; otherwise all of the phrase.
     */
    private int noun(int first, int end) {
        int that = text.next(first + 1, end, WordSet.THAT);
        if (that < end && Scan.any(that, end, i -> text.names().at(i) >= 0)) {
            return that;
        }
        int noun = NounPhrase.end(text, first, end);
        return noun > first && GroupNouns.isDocument(text.lower(noun - 1)) ? noun : end;
    }

    private boolean opens(int first) {
        return text.is(first, WordSet.ANY_DETERMINER, WordSet.NUMBER, WordSet.ROUGHLY)
                || text.names().at(first) >= 0
                || text.isFigure(first)
                || (text.is(first, WordClass.OPEN)
                        && !text.is(first, WordSet.LEADING)
                        && text.cueAt(first) < 0
                        && !Participle.isAny(text, first));
    }

    /** "Inside sources", "outside analysts", "past directors": the first word describes persons. */
    private boolean isInsiders(int first, int end) {
        return text.is(first, WordSet.DESCRIBING_PREPOSITION)
                && text.names().at(first) < 0
                && text.is(first + 1, WordClass.OPEN)
                && RelativeHead.arePersons(text, end - 1)
                && !Scan.any(first + 1, end, i -> text.is(i, WordClass.PREPOSITION));
    }

    private boolean closes(int last) {
        return text.names().at(last) >= 0
                || text.isMark(last, ')')
                || text.isQuoted(last)
                || text.is(last, WordClass.OPEN);
    }

    /** "A group called | “Boats First”", "known as | “Boats First”". */
    private boolean isNaming(int i) {
        return text.is(i, WordSet.NAMING) || (text.is(i, WordSet.AS) && text.is(i - 1, "known"));
    }

    /** Whether there is no pause and no verb that says what the subject does. */
    private boolean isPhrase(int first, int end) {
        int relatives = 0;
        for (int i = first; i < end; i++) {
            if (isNaming(i) && i + 1 < end && text.isQuoted(i + 1)) {
                i = Math.min(end, text.endToken(text.quoteAt(i + 1))) - 1;
                continue;
            }
            boolean pause = text.isComma(i)
                    || text.isQuoted(i)
                    || text.isDash(i)
                    || text.isMark(i, ':')
                    || text.isMark(i, ';')
                    || (text.is(i, WordClass.SUBORDINATOR) && !text.is(i, WordSet.THAT))
                    || text.is(i, WordSet.CLAUSE_PREPOSITION)
                    || (text.is(i, WordSet.SUBJECT) && relatives == 0)
                    || (i > first && opensSecond(i));
            if (pause) {
                return false;
            }
            boolean that = text.is(i, WordSet.THAT) && i > first;
            if (that || text.is(i, WordSet.ANY_RELATIVE)) {
                relatives++;
            } else if (text.isFinite(i) && !isInGroup(i) && !isOfSource(i)) {
                if (relatives == 0) {
                    return false;
                }
                relatives--;
            }
        }
        return relatives == 0;
    }

    /** "The one thing | Ana Ruiz", "the yard | the crew": a second phrase, whose verb follows. */
    private boolean opensSecond(int i) {
        boolean noun = text.is(i - 1, WordClass.OPEN) && !text.isCapital(i - 1) && !text.isFinite(i - 1);
        boolean led = text.is(i, WordSet.ARTICLE) || text.is(i, WordClass.POSSESSIVE);
        int name = text.names().at(i);
        boolean person = name >= 0
                && text.names().firstToken(name) == i
                && text.names().type(name) == EntityType.PERSON
                && !RoleWords.isNoun(text.tokens(), i - 1);
        return noun && (person || (led && !Participle.isAny(text, i - 1)));
    }

    /** "Had been | involved", "had | left": a further word of a group of verbs. */
    private boolean isInGroup(int i) {
        return text.isFinite(i - 1) || text.is(i - 1, WordClass.AUXILIARY) || text.is(i - 2, WordClass.AUXILIARY);
    }

    /** "A report issued by", "the clerks asked in Lima", "those questioned": a participle of what may speak. */
    private boolean isOfSource(int participle) {
        String noun = text.lower(participle - 1);
        return Participle.isPast(text, participle)
                && !text.is(participle, WordClass.AUXILIARY)
                && (GroupNouns.isDocument(noun)
                        || GroupNouns.arePeople(noun)
                        || GroupNouns.isOrganizationOrPeople(noun)
                        || RoleWords.isNoun(text.tokens(), participle - 1)
                        || text.is(participle - 1, WordSet.ALONE));
    }
}
