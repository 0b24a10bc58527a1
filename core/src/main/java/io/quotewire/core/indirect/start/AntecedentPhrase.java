package io.quotewire.core.indirect.start;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.AgeAside;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Adjective;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the phrase of which a relative clause tells: "(the crew left) the winch, (which Hale said was old)", "(on the
 * quay is) a man in a cap (who police say fell)". Pure functions.
 */
public final class AntecedentPhrase {
    private static final int LONGEST_BRACKET = 8;

    private AntecedentPhrase() {}

    /**
     * A relative clause.
     *
     * @param verb its verb, behind the report
     * @param person whether it opens with "who"
     * @param thing whether it opens with "which"
     * @param restrictive whether no pause precedes it
     */
    private record Clause(int verb, boolean person, boolean thing, boolean restrictive) {}

    /**
     * The phrase before the clause, if it suits the clause's verb.
     *
     * @param clause the relative pronoun, or without one the first token of the clause's subject
     * @param verb the verb that tells of the phrase
     * @param from the start of the sentence
     */
    public static Optional<Phrase> before(NewsText text, int clause, int verb, int from) {
        int end = Pause.at(text, clause - 1) ? clause - 1 : clause;
        int last = beforeBracket(text, end);
        if (last - 2 > from && AgeAside.isBefore(text, last)) {
            end = last - 2; // "Hale, 72, who"
            last = end;
        }
        if (last <= from) {
            return Optional.empty(); // "– which"
        }
        boolean person = text.is(clause, WordSet.PERSON_RELATIVE);
        Clause relative = new Clause(verb, person, text.is(clause, WordSet.THING_RELATIVE), end == clause);
        Phrase phrase = new Phrase(innermost(text, last, from), last);
        while (isModifier(text, phrase, from)) {
            int preposition = phrase.start() - 1;
            Phrase outer = new Phrase(innermost(text, preposition, from), last);
            if (suits(text, phrase, relative) && !isWhole(text, phrase, outer, relative)) {
                break;
            }
            phrase = outer;
        }
        boolean plain = !Scan.any(phrase.start(), end, text::isQuoted)
                && (text.names().at(last - 1) >= 0 || text.is(last - 1, WordClass.OPEN))
                && suits(text, phrase, relative)
                && !holdsVerb(text, phrase)
                && !isOpen(text, phrase, from, relative);
        return plain ? Optional.of(new Phrase(phrase.start(), end)) : Optional.empty();
    }

    /**
     * "The loss of boats, which", "the Secretary of State, who", "a ban for theft, which", "a man from the yard, who";
     * not "a crew of men who", "the owner of the yard, which", "aware of the loss, which".
     */
    private static boolean isWhole(NewsText text, Phrase phrase, Phrase outer, Clause relative) {
        int preposition = phrase.start() - 1;
        boolean of = text.is(preposition, WordSet.OF);
        if (of && text.isCapital(preposition - 1) && text.isCapital(phrase.start())) {
            return true;
        }
        boolean person = relative.person() && isPerson(text, head(text, phrase));
        boolean owner = relative.person() && isPerson(text, head(text, outer));
        boolean bare = phrase.end() == phrase.start() + 1
                && text.names().at(phrase.start()) < 0
                && !RelativeAgreement.isPlural(text, phrase.start())
                && text.is(outer.start(), WordSet.ANY_DETERMINER);
        boolean noun = preposition - outer.start() > 1
                || text.names().at(outer.start()) >= 0
                || RelativeAgreement.isPlural(text, outer.start());
        boolean lost = relative.thing() && isPerson(text, head(text, outer));
        return noun && !lost && !person && (of || owner || bare) && suits(text, outer, relative);
    }

    /**
     * Whether the clause may as well tell of the noun before: "(the brother of) Joan Hale, who", "(a yard in) Lima,
     * which", "(12 years in) jail, which".
     */
    private static boolean isOpen(NewsText text, Phrase phrase, int from, Clause relative) {
        int preposition = phrase.start() - 1;
        boolean measured = preposition > from
                && text.is(preposition, WordClass.PREPOSITION)
                && RelativeAgreement.isMeasure(text, preposition - 1);
        if (!measured && !isModifier(text, phrase, from)) {
            return false;
        }
        int head = head(text, phrase);
        Phrase outer = new Phrase(innermost(text, preposition, from), preposition);
        int name = text.names().at(head);
        boolean single = phrase.end() == phrase.start() + 1 && name < 0;
        boolean ofPerson = relative.person()
                && text.is(preposition, WordSet.OF)
                && !RelativeAgreement.isPlural(text, head)
                && isPerson(text, head)
                && isPerson(text, head(text, outer));
        boolean place = !relative.person()
                && text.names().at(phrase.start()) == name
                && name >= 0
                && text.names().type(name) == EntityType.LOCATION;
        return ofPerson || place || (single && !RelativeAgreement.isPlural(text, head));
    }

    /** "Harland uses wire": a verb that nothing but the name before it shows. */
    private static boolean holdsVerb(NewsText text, Phrase phrase) {
        return Scan.any(
                phrase.start() + 1,
                phrase.end() - 1,
                i -> text.names().at(i) < 0
                        && text.names().at(i - 1) >= 0
                        && !text.is(i, WordSet.GENITIVE)
                        && (PastTense.isAt(text, i) || Plural.endsLikeOne(text.lower(i))));
    }

    private static int head(NewsText text, Phrase phrase) {
        return HeadNoun.of(text, phrase.start(), phrase.end());
    }

    /** The start of the noun phrase behind the last preposition; the last word, if there is none: "phones". */
    private static int innermost(NewsText text, int end, int from) {
        int start = NounPhrase.outerStart(text, end, from);
        int first = Scan.backTo(end - 1, start, i -> text.is(i - 1, WordClass.PREPOSITION));
        return behindVerb(text, first, end);
    }

    /** "(The winch) in the yard": what may be a modifier of the noun before. */
    private static boolean isModifier(NewsText text, Phrase phrase, int from) {
        int preposition = phrase.start() - 1;
        return preposition > from
                && text.is(preposition, WordClass.PREPOSITION)
                && (text.names().at(preposition - 1) >= 0
                        || (text.is(preposition - 1, WordClass.OPEN) && !isVerb(text, preposition - 1)));
    }

    private static int beforeBracket(NewsText text, int end) {
        if (text.isMark(end - 1, ')')) {
            for (int i = end - 2; i > Math.max(0, end - LONGEST_BRACKET); i--) {
                if (text.isMark(i, '(')) {
                    return i;
                }
            }
        }
        return end;
    }

    /** "Praised | miners", "Hale opens | yards", "the men and moved | boats". */
    private static int behindVerb(NewsText text, int start, int end) {
        int first = start;
        for (int i = start; i < end - 1; i++) {
            boolean opens = i == first || text.is(i - 1, WordClass.CONJUNCTION);
            if (isVerb(text, i) && (opens || (text.isFinite(i) && !Participle.isRegularPast(text, i)))) {
                first = i + 1;
            }
        }
        return first;
    }

    private static boolean isVerb(NewsText text, int i) {
        return !text.isCapital(i)
                && text.names().at(i) < 0
                && !text.is(i, WordSet.SUBJECT) // "something"
                && !text.is(i, WordSet.PLURAL_NOUN) // "women"
                && !text.is(i - 1, WordClass.DETERMINER, WordClass.POSSESSIVE)
                && (Participle.isAny(text, i)
                        || Participle.isPast(text, i)
                        || PastTense.isAt(text, i)
                        || KnownVerbs.isMostlyVerb(text.lower(i)));
    }

    /**
     * "The winch … was", "the winches … were", "the man, who"; not "the winches, which he said was a pity", nor a name
     * with nothing between it and the clause: "(a plan by) Hale that he said was old".
     */
    private static boolean suits(NewsText text, Phrase phrase, Clause relative) {
        int head = head(text, phrase);
        int name = text.names().at(head);
        boolean bare = name >= 0 && !text.is(phrase.start(), WordSet.ANY_DETERMINER);
        boolean verb = phrase.end() == phrase.start() + 1 && isVerb(text, head);
        return !verb
                && !RelativeAgreement.isMeasure(text, head)
                && !(text.is(head - 1, WordSet.ROUND_NUMBER) && !isPerson(text, head))
                && !Adjective.endsLikeOne(text.lower(head))
                && !(bare && relative.restrictive())
                && !(name >= 0 && relative.person() && text.names().type(name) != EntityType.PERSON)
                && !(relative.thing() && isFullName(text, name))
                && RelativeAgreement.agrees(text, phrase, head, relative.verb());
    }

    /** "Joan Hale"; not "Hale", which may be a company. */
    private static boolean isFullName(NewsText text, int name) {
        return name >= 0
                && text.names().type(name) == EntityType.PERSON
                && text.names().endToken(name) - text.names().firstToken(name) > 1;
    }

    private static boolean isPerson(NewsText text, int head) {
        int name = text.names().at(head);
        String word = text.lower(head);
        return name >= 0
                ? text.names().type(name) == EntityType.PERSON
                : GroupNouns.arePeople(word)
                        || PersonNouns.contains(word)
                        || RoleWords.isNoun(text.tokens(), head)
                        || text.is(head, WordSet.PLURAL_NOUN);
    }
}
