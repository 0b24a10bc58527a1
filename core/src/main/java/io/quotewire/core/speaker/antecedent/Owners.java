package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.PronounGender;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds whose a group is: in "Mary Hill is ill. Her lawyers" Mary Hill's. Not in "Mark Hill stabbed Tom Voss. His
 * family", where another of that gender is spoken of as well: such groups speak for either.
 */
public final class Owners {
    private final NewsText text;
    private final People people;
    private final Antecedents antecedents;
    private final NamelessAntecedents nameless;

    public Owners(NewsText text, People people, Antecedents antecedents) {
        this.text = text;
        this.people = people;
        this.antecedents = antecedents;
        this.nameless = new NamelessAntecedents(text);
    }

    /** Whom the possessive at the token means; empty if another nearby may be meant. */
    public Optional<Person> at(int possessive) {
        return antecedents.at(possessive).filter(owner -> isAlone(owner, possessive));
    }

    /** Whether nobody else of the gender comes up in this sentence and the previous one, nor since the owner did. */
    private boolean isAlone(Person owner, int possessive) {
        Gender gender = PronounGender.at(text.tokens(), possessive);
        int sentence = text.sentenceAt(possessive);
        int near = sentence <= 0 ? 0 : text.sentences().start(sentence - 1);
        boolean seen = false;
        for (int i = possessive - 1; i >= Math.max(0, possessive - Reach.OF_PERSONS) && !(seen && i < near); i--) {
            int name = text.names().at(i);
            Person person = name < 0 ? null : people.of(name).orElse(null);
            seen |= owner.equals(person);
            boolean other =
                    person != null && !owner.equals(person) && person.gender().agrees(gender);
            if (other || isNameless(i, gender)) {
                return false;
            }
        }
        return seen;
    }

    /** "(Hill stabbed) a boy"; not "(Hill,) a boy", "(Hill was) a boy". */
    private boolean isNameless(int token, Gender gender) {
        return text.is(token, WordClass.DETERMINER)
                && !text.isComma(token - 1)
                && !text.is(token - 1, WordSet.BE)
                && nameless.at(token).filter(gender::equals).isPresent();
    }
}
