package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The parents whom a text names by their first names alone, since they have their children's surname: "Mr Larkin" after
 * "Alex Larkin, 9, … Alex's father Derek" is Derek. Only if the child is young or dead, or the parent has spoken.
 */
final class FirstNamedParents {
    /** Constant, so that the work is linear in the text. */
    private static final int MOST = 16;

    private final Tokens tokens;
    private final EntitySpans names;
    private final List<Parent> parents = new ArrayList<>(0);

    private record Parent(Person person, Person child) {}

    FirstNamedParents(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The index of the child's name before such a parent's: "Alex's father | Derek"; -1 if there is none. */
    int child(int name) {
        int first = names.firstToken(name);
        int noun = first > 0 && tokens.is(first - 1, ",") ? first - 2 : first - 1;
        return noun > 1
                        && Kin.isElder(tokens.lower(noun))
                        && ClosedClasses.isIn(tokens.lower(noun - 1), WordSet.GENITIVE)
                ? names.at(noun - 2)
                : -1;
    }

    void note(Person parent, Person child) {
        if (parents.size() < MOST) {
            parents.add(new Parent(parent, child));
        }
    }

    /**
     * Whom a surname with a title means: "Mr Larkin"; empty if it is no such parent.
     *
     * @param bearer who else may be meant, null if nobody
     */
    Optional<Person> called(PersonName surname, Gender title, @Nullable Person bearer, int mention) {
        return parents.isEmpty() || title == Gender.UNKNOWN
                ? Optional.empty()
                : parents.stream()
                        .filter(each -> each.child.isSurname(surname)
                                && !each.child.name().isSingle())
                        .filter(each -> bearer == null || bearer == each.child)
                        .filter(each -> !each.child.isCalledBefore(each.person.firstMention()))
                        .filter(each -> speaksFor(each.person, each.child, mention))
                        .map(Parent::person)
                        .filter(person -> gender(person) == title)
                        .findFirst();
    }

    /** Whether the text says before the mention that the child is young or dead, or that the parent spoke. */
    private boolean speaksFor(Person parent, Person child, int mention) {
        IntPredicate dead = name -> Kin.isToldDead(tokens, names.endToken(name));
        return !parent.isToldBefore(mention, dead)
                && (child.isToldBefore(mention, dead)
                        || child.isToldBefore(
                                mention, name -> Kin.isChild(tokens, names.firstToken(name), names.endToken(name)))
                        || parent.isToldBefore(mention, name -> Kin.isSpeaking(tokens, names.endToken(name))));
    }

    private static Gender gender(Person person) {
        return person.gender() == Gender.UNKNOWN
                ? FirstNames.gender(person.name().given())
                : person.gender();
    }
}
