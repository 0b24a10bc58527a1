package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides to which of several people with the same surname it refers when used alone: "Larkin" after "David Larkin and
 * his wife, Mary Larkin,". Pure functions of the text.
 */
final class Namesakes {
    /** How far, in tokens, the subject of a clause stays in mind. */
    private static final int NEAR = 80;

    private static final Set<String> HARM = WordList.words(Namesakes.class, "harm.txt");

    private static final String STOP = ".";

    private static final String MRS = "mrs";
    private static final String MISS = "miss";

    private final Tokens tokens;
    private final EntitySpans names;
    private final NameTitles titles;
    private final SpeakingNamesake speaking;
    private final Generations generations;

    Namesakes(Tokens tokens, EntitySpans names, NameTitles titles) {
        this.titles = titles;
        this.generations = new Generations(tokens, names);
        this.speaking = new SpeakingNamesake(tokens, names, titles);
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * "Larkin" alone, with an office or before his wife, Mary Larkin, is named: it does not refer to her; "Dr Larkin"
     * does if she is "Dr Mary Larkin". Nor does "Prince Karl" refer to Karl Larkin.
     */
    boolean isOfTheOther(Person person, PersonName name, int mention) {
        return person.isSurname(name)
                ? titles.areApart(person, mention)
                        || (person.isKin()
                                && (person.lastMentionBefore(mention) < 0
                                        || (titles.hasOffice(mention) && !titles.areShared(person, mention))))
                : titles.isOfAnother(person, name, mention);
    }

    /** "His father, Paul Larkin," of whom "John Paul Larkin" is another, since nobody is his own relative. */
    boolean isRelativeOf(Person person, PersonName name, int mention) {
        return !name.isSingle()
                && !person.isKin()
                && !person.isLesserKin()
                && !person.hasGiven(name)
                && FirstNames.isOne(person.name().first())
                && FirstNames.isOne(name.first())
                && Kin.at(tokens, names.firstToken(mention), names.endToken(mention)) != Kin.NONE;
    }

    /**
     * Whether the person is the more likely referent: the one named last; for a surname, the one who was not introduced
     * as the other's spouse or child.
     */
    boolean isCloser(Person person, @Nullable Person other, PersonName name, int mention) {
        if (other == null) {
            return true;
        }
        if (!name.isSingle() && person.hasGiven(name) != other.hasGiven(name)) {
            return person.hasGiven(name);
        }
        if (person.isSurname(name) != other.isSurname(name) && titles.isAddressed(mention)) {
            return person.isSurname(name);
        }
        if (person.isSurname(name) && other.isSurname(name)) {
            Person plain = other.name().hasParticle() ? person : other;
            if (person.name().hasParticle() != other.name().hasParticle()
                    && name.words().size() == 1
                    && plain.lastMentionBefore(mention) >= 0) {
                return plain == person;
            }
            if (isNamedLast(person, other, mention) || isNamedLast(other, person, mention)) {
                return isNamedLast(person, other, mention);
            }
            if (generations.isMeant(person, other, mention) || generations.isMeant(other, person, mention)) {
                return generations.isMeant(person, other, mention);
            }
            if (titles.hasOffice(mention) && titles.isHeld(person, mention) != titles.isHeld(other, mention)) {
                return titles.isHeld(person, mention);
            }
            if (titles.hasOffice(mention) && titles.areShared(person, mention) != titles.areShared(other, mention)) {
                return titles.areShared(person, mention);
            }
            if (speaking.isMeant(person, other, mention) || speaking.isMeant(other, person, mention)) {
                return speaking.isMeant(person, other, mention);
            }
            Person own = person.isLesserKin() ? other : person;
            if (person.isLesserKin() != other.isLesserKin() && own.lastMentionBefore(mention) >= 0) {
                return own == person;
            }
            if (isToldOf(person, other, mention)) {
                return false;
            }
            boolean married = titles.isAddressedAs(MRS, mention);
            if ((married || titles.isAddressedAs(MISS, mention))
                    && (isMotherOf(person, other, mention) || isMotherOf(other, person, mention))) {
                return isMotherOf(person, other, mention) == married;
            }
            if (isToldApart(person, other, mention) || isActedOn(person, other, mention)) {
                return false;
            }
            if (titles.isByOffice(person, mention) != titles.isByOffice(other, mention)) {
                Person full = titles.isByOffice(other, mention) ? person : other;
                return (full.lastMentionBefore(mention) >= 0) == (full == person);
            }
            if (isPassedBy(other, person, mention) || isPassedBy(person, other, mention)) {
                return isPassedBy(other, person, mention);
            }
        }
        int last = person.lastMentionBefore(mention);
        int othersLast = other.lastMentionBefore(mention);
        return (last < 0 && othersLast < 0) ? speaking.isMeantAhead(person, other, mention) : last >= othersLast;
    }

    /** "Jess Larkin … Jess … Her mother, Ann Larkin": who is "Mrs Larkin", as the other is "Miss Larkin". */
    private boolean isMotherOf(Person person, Person other, int mention) {
        return person.isElder()
                && !other.isElder()
                && other.isCalledByFirstName()
                && person.lastMentionBefore(mention) >= 0;
    }

    /** "Dan Larkin … Larkin … His father, Karl Larkin, was deported … Larkin sings": Dan. */
    private boolean isToldOf(Person person, Person other, int mention) {
        return person.isToldOf()
                && other.isCalledBefore(person.firstMention())
                && !titles.isAddressed(mention)
                && !other.isToldBefore(mention, name -> Kin.isToldDead(tokens, names.endToken(name)));
    }

    /** Whether the text has given the person's surname and not yet the other's: nobody knows "Chloe" for a Larkin. */
    private static boolean isNamedLast(Person person, Person other, int mention) {
        return person.hasSurnameBefore(mention) && !other.hasSurnameBefore(mention);
    }

    /**
     * "Shauna Larkin … Shauna Larkin said": the text names her in full again to tell her apart from the one whom it
     * called Larkin before it named her; not if her full name opened a clause just before.
     */
    private boolean isToldApart(Person person, Person other, int mention) {
        int last = person.lastMentionBefore(mention);
        boolean subject = last >= 0
                && names.firstToken(mention) - names.firstToken(last) < NEAR
                && names.endToken(last) > names.firstToken(last) + 1
                && opensClause(last);
        return !subject && person.isNeverBySurname() && other.isCalledBefore(person.firstMention());
    }

    /**
     * "David Larkin, 31, killed Mary Larkin. Larkin said": the one who opens the sentence, not the dead, if neither was
     * named before.
     */
    private boolean isActedOn(Person person, Person actor, int mention) {
        int last = person.lastMentionBefore(mention);
        int subject = last < 0 ? -1 : actor.lastMentionBefore(last);
        return subject >= 0
                && actor.lastMentionBefore(mention) == subject
                && person.firstMention() == last
                && actor.firstMention() == subject
                && isFull(last)
                && isFull(subject)
                && opensSentence(subject)
                && isKilled(subject, last);
    }

    private boolean isFull(int name) {
        return names.endToken(name) > names.firstToken(name) + 1;
    }

    private boolean opensSentence(int name) {
        int first = names.firstToken(name);
        return first == 0 || tokens.isLineBetween(first - 1, first) || tokens.is(first - 1, STOP);
    }

    /** Whether the second name is the object of such a verb: "killed his wife, | Mary Larkin"; not "killed by". */
    private boolean isKilled(int subject, int name) {
        for (int i = names.firstToken(name) - 1; i >= names.endToken(subject); i--) {
            String word = tokens.lower(i);
            if (HARM.contains(word)) {
                return true;
            }
            boolean phrase = tokens.is(i, ",")
                    || ClosedClasses.isIn(word, WordClass.POSSESSIVE)
                    || ClosedClasses.isIn(word, WordSet.ARTICLE)
                    || (tokens.isLetter(i) && !ClosedClasses.isClosed(word));
            if (!phrase || tokens.isLineBetween(i, i + 1)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "Larkin" after "a photo of Mary Larkin": not her, if the text later uses the surname for another, has never used
     * it for her, and no clause began with her name.
     */
    private boolean isPassedBy(Person person, Person other, int mention) {
        int last = person.lastMentionBefore(mention);
        return other.isCalledBySurname()
                && person.isCalledInFull()
                && other.mentions() > person.mentions()
                && last >= 0
                && !opensClause(last);
    }

    private boolean opensClause(int name) {
        int before = names.firstToken(name) - 1;
        int after = names.endToken(name);
        return (before < 0 || !tokens.isWord(before)) && after < tokens.size() && tokens.isLetter(after);
    }
}
