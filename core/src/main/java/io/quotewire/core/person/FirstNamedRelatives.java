package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The relatives whom a text names by their first names alone, since they have the surname of the other: "Mr Larkin"
 * after "Alex Larkin, 9, … Alex's father Derek" is Derek, if the child is young or dead or the parent has spoken; "the
 * younger Larkin" is a child so named, "the elder Larkin" a parent.
 */
final class FirstNamedRelatives {
    /** Constant, so that the work is linear in the text. */
    private static final int MOST = 16;
    /** How far behind the child's name, in tokens, a parent is told of. */
    private static final int NEAR = 40;

    private static final Set<String> SPOUSES = Set.of("wife", "husband");
    private static final String PARENTS = "parents";

    private final Tokens tokens;
    private final EntitySpans names;
    private final Generations generations;
    private final List<Relative> relatives = new ArrayList<>(0);

    /** @param owner whose father, or other noun in lower case, the person is */
    private record Relative(Person person, Person owner, String noun) {}

    FirstNamedRelatives(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
        this.generations = new Generations(tokens, names);
    }

    /**
     * The index of the owner's name before such a relative's: "Alex's father | Derek", "(Alex Larkin was killed.) His
     * parents, Derek and | Ann"; -1 if there is none.
     */
    int owner(int name) {
        int noun = noun(name);
        if (noun < 1) {
            return -1;
        }
        String owner = tokens.lower(noun - 1);
        if (ClosedClasses.isIn(owner, WordSet.GENITIVE)) {
            return noun < 2 ? -1 : names.at(noun - 2);
        }
        return ClosedClasses.isIn(owner, WordSet.SPEAKING_OWNER) ? lastInFull(noun) : -1;
    }

    /** The last name in full before the token and near it, whose bearer has a surname; -1 if there is none. */
    private int lastInFull(int token) {
        int name = names.firstFrom(token) - 1;
        while (name >= 0 && token - names.endToken(name) < NEAR) {
            if (names.type(name) == EntityType.PERSON && names.endToken(name) > names.firstToken(name) + 1) {
                return name;
            }
            name--;
        }
        return -1;
    }

    /** The noun for the parent before the name, or before the name of the other one; -1 if there is none. */
    private int noun(int name) {
        int noun = before(name);
        if (isRelative(noun)) {
            return noun;
        }
        int other = noun > 0 && tokens.is(noun, "and") ? names.at(noun - 1) : -1;
        int both = other < 0 ? -1 : before(other);
        return isRelative(both) && tokens.is(both, PARENTS) ? both : -1;
    }

    /** The token before the name and its comma. */
    private int before(int name) {
        int first = names.firstToken(name);
        return first > 0 && tokens.is(first - 1, ",") ? first - 2 : first - 1;
    }

    private boolean isRelative(int noun) {
        String word = noun > 0 ? tokens.lower(noun) : "";
        return Kin.isElder(word) || Generations.isChild(word) || SPOUSES.contains(word) || word.equals(PARENTS);
    }

    void note(Person relative, Person owner, int mention) {
        if (relatives.size() < MOST) {
            relatives.add(new Relative(relative, owner, tokens.lower(noun(mention))));
        }
    }

    /**
     * Whom a surname with a title means, "Mr Larkin", or one behind "the younger"; empty if it is no such relative.
     *
     * @param bearer who else may be meant, null if nobody
     */
    Optional<Person> called(PersonName surname, Gender title, @Nullable Person bearer, int mention) {
        if (relatives.isEmpty()) {
            return Optional.empty();
        }
        boolean younger = generations.isOfYounger(mention);
        boolean older = generations.isOfOlder(mention);
        if (title == Gender.UNKNOWN && !younger && !older) {
            return Optional.empty();
        }
        List<Person> meant = relatives.stream()
                .filter(each ->
                        each.owner.isSurname(surname) && !each.owner.name().isSingle())
                .filter(each -> bearer == null || bearer == each.owner)
                .filter(each -> younger == Generations.isChild(each.noun))
                .filter(each -> !older || Generations.isParent(each.noun))
                .filter(each -> younger || older || isOfParent(each.person, each.owner, bearer, mention))
                .map(Relative::person)
                .filter(person -> title == Gender.UNKNOWN || gender(person) == title)
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private boolean isOfParent(Person parent, Person child, @Nullable Person bearer, int mention) {
        return !child.isCalledBefore(parent.firstMention()) && (bearer == null || speaksFor(parent, child, mention));
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
