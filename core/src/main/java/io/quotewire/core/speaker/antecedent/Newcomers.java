package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.PronounGender;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the persons first named in the current paragraph, so that nobody knows whether "he" is one of them or whoever
 * spoke in an earlier one: "“It works,” Hill said. (New paragraph:) The prize went to Voss. “I am glad,” he said"; not
 * before "“He is a star,” he said", which is told of Voss. Not thread-safe.
 */
final class Newcomers {
    /** The maximum number of words of a role before a name. */
    private static final int LONGEST_ROLE = 3;

    private final NewsText text;
    private final Salience salience;
    /** The paragraph in which each person was last named or meant. */
    private final Map<Person, Integer> seen = new HashMap<>();
    /** The persons first named in the paragraph. */
    private final Set<Person> here = new HashSet<>();

    /** The persons whom pronouns have meant. */
    private final Set<Person> meant = new HashSet<>();

    private int paragraph = -1;

    Newcomers(NewsText text, Salience salience) {
        this.text = text;
        this.salience = salience;
    }

    /** Records that the person is named at the tokens {@code [first, after)}, with this weight. */
    void noteNamed(Person person, int first, int after, int start, double weight) {
        boolean topic = text.is(after, WordSet.GENITIVE) && first == start;
        boolean told = weight >= Prominence.OBLIQUE && (topic || !text.is(after, WordSet.GENITIVE));
        if (told && !seen.containsKey(person) && !isBeside(first, weight)) {
            begin(first);
            here.add(person);
        }
        if (told) {
            seen.put(person, text.paragraphAt(first));
        }
    }

    /** "Without | Voss", "after | Voss left", "(Rovers) signed striker | Voss": hardly who speaks next. */
    private boolean isBeside(int first, double weight) {
        if (first == 0 || text.is(first - 1, WordSet.BY) || text.is(first - 1, WordSet.TO)) {
            return false;
        }
        int before = first - 1;
        while (before > Math.max(0, first - LONGEST_ROLE) && RoleWords.isNoun(text.tokens(), before)) {
            before--;
        }
        boolean object = weight < Prominence.SUBJECT && text.cueAt(before) < 0 && isVerb(before);
        return object
                || text.is(first - 1, WordClass.PREPOSITION, WordClass.SUBORDINATOR)
                || text.is(first - 1, WordClass.RELATIVE);
    }

    private boolean isVerb(int token) {
        return text.isFinite(token) || (text.is(token - 1, WordSet.TO) && text.is(token, WordClass.OPEN));
    }

    /** Records that the person is meant by the token. */
    void noteMeant(Person person, int token) {
        meant.add(person);
        seen.put(person, text.paragraphAt(token));
    }

    /**
     * Whom the pronoun means: a newcomer whose gender is supposed, or the person given; empty if it may as well be
     * another newcomer.
     *
     * @param closes whether the words before are the pronoun's, so that it is no newcomer
     */
    Optional<Person> meant(int pronoun, Gender gender, Optional<Person> person, Set<Person> others, boolean closes) {
        begin(pronoun);
        return supposed(pronoun, person, gender)
                .or(() -> person.filter(one -> closes || !isDoubtful(pronoun, one, gender, others)));
    }

    /** Whether the pronoun may as well mean such a person as the one given; not in "he added". */
    private boolean isDoubtful(int pronoun, Person person, Gender gender, Set<Person> others) {
        return !here.isEmpty()
                && seen.getOrDefault(person, paragraph) < paragraph
                && here.stream().anyMatch(one -> one.gender().agrees(gender) && !others.contains(one))
                && !text.is(pronoun + 1, WordSet.ADDING)
                && !isToldOf(pronoun, gender);
    }

    /**
     * "Vivian Voss said it was late. “It broke,” he said": the last speaker, though the first name, which others have,
     * too, suggests another gender than the pronoun's, if the paragraph mentions nobody else of that gender.
     *
     * @param person whom the pronoun means otherwise
     */
    private Optional<Person> supposed(int pronoun, Optional<Person> person, Gender gender) {
        boolean speaks = text.is(pronoun, WordClass.SUBJECT_PRONOUN)
                && (text.cueAt(pronoun + 1) >= 0 || text.cueAt(pronoun - 1) >= 0);
        if (!speaks || person.filter(other -> isHere(other, pronoun)).isPresent()) {
            return Optional.empty();
        }
        return salience.lastSpeaker(Gender.UNKNOWN)
                .filter(one -> one.isSupposedNot(gender) && !meant.contains(one) && isHere(one, pronoun))
                .filter(one -> isBefore(one, pronoun) && !isAnyHere(one, pronoun, gender));
    }

    private boolean isAnyHere(Person except, int pronoun, Gender gender) {
        return seen.keySet().stream()
                .anyMatch(one -> one != except && one.gender().agrees(gender) && isHere(one, pronoun));
    }

    /** Whether the paragraph has named or meant the person, be it as an owner. */
    private boolean isHere(Person person, int pronoun) {
        int name = person.lastMentionBefore(text.names().firstFrom(pronoun));
        return seen.getOrDefault(person, -1) == paragraph
                || (name >= 0 && text.paragraphAt(text.names().firstToken(name)) == paragraph);
    }

    /** Whether a sentence before has named the person. */
    private boolean isBefore(Person person, int pronoun) {
        int name = person.lastMentionBefore(text.names().firstFrom(pronoun));
        return name >= 0 && text.sentenceAt(text.names().firstToken(name)) < text.sentenceAt(pronoun);
    }

    private void begin(int token) {
        if (text.paragraphAt(token) != paragraph) {
            paragraph = text.paragraphAt(token);
            here.clear();
        }
    }

    /** "“He is a star,” | he said": the words before are about such a person. */
    private boolean isToldOf(int pronoun, Gender gender) {
        int last = text.quoteAt(pronoun - 1) >= 0 ? pronoun - 1 : pronoun - 2;
        int quote = text.quoteAt(last);
        return quote >= 0
                && Scan.any(
                        text.firstToken(quote),
                        text.endToken(quote),
                        i -> PronounGender.at(text.tokens(), i) == gender);
    }
}
