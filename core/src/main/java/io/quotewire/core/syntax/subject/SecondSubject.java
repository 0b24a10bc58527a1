package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.Takes;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.TitledName;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject of a second clause joined without a comma: "He left the yard and the crew said". A phrase governed
 * by a verb or a preposition ends before "and" if a clause with its own verb precedes.
 */
final class SecondSubject {
    private static final Set<String> COLLEAGUES =
            WordList.ofKind(SecondSubject.class, "agents.txt", "colleague"::equals);

    private SecondSubject() {}

    /** The last of the phrases that were taken for one, tokens {@code [first, last)}. */
    static Optional<Source> find(NewsText text, int first, int last, int from) {
        int joint = Scan.backTo(last - 2, first, i -> text.is(i, WordSet.CONTINUATION));
        return joint > first
                        && !text.is(first - 1, WordSet.BY)
                        && text.hasFinite(from, first)
                        && opensSubject(text, joint + 1, last)
                ? Optional.of(new Source(joint + 1, last, true))
                : Optional.empty();
    }

    /**
     * The name after "and" alone if the name before it is the object of a verb that has its subject: "He met Hume and
     * Okafor said". Not after a reporting verb, whose clause may have both as subject: "He said Hume and Okafor left".
     */
    static Optional<Source> besideObject(NewsText text, int last, int from) {
        EntitySpans names = text.names();
        int name = names.at(last - 1);
        int joint = name < 0 ? -1 : names.firstToken(name) - 1;
        int object = text.is(joint, WordSet.LIST_JOINT) ? names.at(joint - 1) : -1;
        if (object < 0 || names.endToken(name) != last) {
            return Optional.empty();
        }
        int verb = names.firstToken(object) - 1;
        boolean word = verb > from
                && text.is(verb, WordClass.OPEN)
                && Character.isLowerCase(text.tokens().firstChar(verb))
                && !takesClause(text, verb);
        boolean subject = text.is(verb - 1, WordClass.SUBJECT_PRONOUN)
                || (text.isFinite(verb) && text.isWord(verb - 1) && !text.is(verb - 1, WordClass.RELATIVE));
        return word && subject ? Optional.of(new Source(joint + 1, last, true)) : Optional.empty();
    }

    /** "A study by | Mary Hill and colleagues at Lima": the author's name; {@code start} if the phrase is another. */
    static int besideColleagues(NewsText text, int start, int from) {
        boolean place = text.is(start - 1, WordClass.PREPOSITION) && COLLEAGUES.contains(text.lower(start - 2));
        int last = place ? start - 2 : start;
        int first = place && text.is(last - 1, WordClass.POSSESSIVE) ? last - 1 : last;
        int noun = text.is(first, WordClass.POSSESSIVE) ? first + 1 : first;
        int name = text.is(first - 1, WordSet.LIST_JOINT) && COLLEAGUES.contains(text.lower(noun))
                ? text.names().at(first - 2)
                : -1;
        int author = name < 0 ? -1 : text.names().firstToken(name);
        boolean authored =
                author > from && text.is(author - 1, WordSet.BY) && GroupNouns.isDocument(text.lower(author - 2));
        return authored ? author : start;
    }

    private static boolean takesClause(NewsText text, int verb) {
        int cue = text.cueAt(verb);
        return cue >= 0 && text.cues().get(cue).entry().takes(Takes.THAT);
    }

    private static boolean opensSubject(NewsText text, int i, int last) {
        return text.is(i, WordClass.DETERMINER, WordClass.POSSESSIVE)
                || text.isFigure(i)
                || isOtherName(text, i)
                || isTitledName(text, i)
                || (!text.isCapital(i) && GroupNouns.arePeople(text.lower(last - 1)));
    }

    /** "The toll was raised to pay them and Senator Hill said"; not "he met Voss and Senator Hill said". */
    private static boolean isTitledName(NewsText text, int i) {
        return TitledName.opensAt(text, i) && !text.names().is(i - 2, EntityType.PERSON);
    }

    /** "He met them in Lima and Hill said"; not "Chile and Peru", "the Work and Pensions Committee". */
    private static boolean isOtherName(NewsText text, int i) {
        EntitySpans names = text.names();
        int name = names.at(i);
        int before = names.at(i - 2);
        boolean person = name >= 0 && names.type(name) == EntityType.PERSON;
        return name >= 0
                && names.firstToken(name) == i
                && (person ? before < 0 || names.type(before) != EntityType.PERSON : !text.isCapital(i - 2));
    }
}
