package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the persons named in the speech of "he" or "she": "He said Hill was late", "“Hill was late,” he said". People
 * do not refer to themselves by name, so the pronoun refers to somebody else (principle C of binding theory).
 */
final class NamedInSpeech {
    /** How far before the pronoun, in tokens, its speech is looked through. */
    private static final int FARTHEST = 60;

    private final NewsText text;
    private final People people;
    private final NounModifier modifiers;

    NamedInSpeech(NewsText text, People people, NounModifier modifiers) {
        this.text = text;
        this.people = people;
        this.modifiers = modifiers;
    }

    /**
     * The persons named in the speech of the pronoun or of a phrase for somebody, or who quotes "him"; empty if it does
     * not speak.
     *
     * @param first the first token of the phrase
     * @param token its last
     * @param start the first token of the sentence
     * @param main the start of its main clause
     * @param end the token after its last
     */
    Set<Person> by(int first, int token, int start, int main, int end) {
        int cue = text.cueAt(token + 1);
        if (cue < 0 || (first == token && !text.is(token, WordClass.SUBJECT_PRONOUN))) {
            return first == token ? quoting(token).map(Set::of).orElse(Set.of()) : Set.of();
        }
        Set<Person> named = new HashSet<>();
        // "One thing was clear: | Hill, he said, had lied"
        int clause = text.isComma(first - 1) ? ClauseSubject.start(text, first, start) : start;
        if (clause > start) {
            add(named, clause, first - 1);
        }
        int behind = text.cues().get(cue).end();
        int quote = text.quoteAt(first - 1);
        add(named, behind, speechEnd(behind, first < main ? main : end, quote >= 0));
        if (quote >= 0) {
            add(named, text.firstToken(quote), text.endToken(quote));
        } else if (!named.isEmpty()) {
            subject(start, clause > start ? clause : first).ifPresent(named::remove);
        }
        addFronted(named, start, first);
        if (closes(first, start)) {
            addNew(named, start, first);
        }
        addSubject(named, first, behind);
        return named;
    }

    /**
     * Whether the sentence names the person before: "Hill left after the striker said"; not "left, but she".
     *
     * @param from where it begins to
     */
    boolean isNamedBefore(int article, Person person, int from) {
        int last = person.lastMentionBefore(text.names().firstFrom(article));
        return last >= 0 && text.names().firstToken(last) >= from && !text.is(article - 1, WordClass.CONJUNCTION);
    }

    /**
     * "As | he left, Larkin said": the pronoun stands ahead of the name of whom it means, not the person spoken of
     * before, unless the clause names somebody: "when Hill met his aide, Larkin said".
     *
     * @param start the first token of the sentence
     * @param main the start of its main clause
     */
    boolean isAhead(int pronoun, Person person, Gender gender, int start, int main) {
        if (pronoun >= main || main >= text.tokens().size()) {
            return false;
        }
        int name = text.names().at(Titles.isAt(text.tokens(), main) ? main + 1 : main);
        return name >= 0
                && !text.names().has(EntityType.PERSON, start, pronoun)
                && people.of(name)
                        .filter(subject -> subject != person && subject.gender().agrees(gender))
                        .isPresent();
    }

    /**
     * "Larkin was late, he said": the pronoun ends reported speech, so the persons in it are spoken of; not in "Larkin
     * agrees: trampling, he says, is", whose speech begins behind the colon.
     *
     * @param start the first token of the sentence
     */
    boolean closes(int token, int start) {
        return text.opensCue(token + 1)
                && text.isMark(token - 1, ',')
                && text.quoteAt(token - 1) < 0
                && text.hasFinite(ClauseSubject.start(text, token, start), token);
    }

    /** "Hill quoted | him as saying": who quotes is not who is quoted. */
    private Optional<Person> quoting(int pronoun) {
        int at = text.cueAt(pronoun - 1);
        if (at < 0) {
            return Optional.empty();
        }
        Cue cue = text.cues().get(at);
        boolean quotes = !cue.passive() && cue.entry().takes(Takes.AS_SAYING);
        int name = quotes ? text.names().at(cue.first() - 1) : -1;
        return name < 0 ? Optional.empty() : people.of(name);
    }

    /** "Hill, she said, was late": the name is the subject of what she said. */
    private void addSubject(Set<Person> named, int token, int behind) {
        int name =
                text.isComma(token - 1) && text.isComma(behind) ? text.names().at(token - 2) : -1;
        if (name >= 0) {
            people.of(name).ifPresent(named::add);
        }
    }

    /** "It spoils a bill by Senator Larkin, he said": whom the text first names there, behind a preposition. */
    private void addNew(Set<Person> named, int start, int pronoun) {
        boolean stated = false;
        for (int i = Math.max(start, pronoun - FARTHEST); i < pronoun; i++) {
            stated |= text.isFinite(i);
            int name = stated ? text.names().at(i) : -1;
            if (name >= 0 && text.names().firstToken(name) == i) {
                int title = Scan.backPast(i - 1, start, text::isCapital);
                people.of(name)
                        .filter(one -> one.firstMention() == name && text.is(title, WordClass.PREPOSITION))
                        .ifPresent(named::add);
            }
        }
    }

    /** "And answering Hill, he said", "Asked if Hill left, he said": nobody named in it is its subject. */
    private void addFronted(Set<Person> named, int start, int token) {
        int first = text.is(start, WordClass.CONJUNCTION) ? start + 1 : start;
        boolean fronted = (Participle.isPresent(text, first) && !SourcePreposition.isAt(text, first))
                || (Participle.isPast(text, first) && text.is(first + 1, WordSet.BY))
                || LeadingPhrase.isQuestion(text, first);
        if (text.isComma(token - 1) && fronted) {
            for (int i = first; i < token; i++) {
                int name = text.names().at(i);
                if (name >= 0) {
                    people.of(name).ifPresent(named::add);
                }
            }
        }
    }

    /**
     * Where the narrator may resume: "He said it was Hill's, which Hill denied", "He said: “It is late.” Hill left".
     *
     * @param said whether the speech precedes, so that only the addressee follows: "“…,” he told Hill, as Hill left"
     */
    private int speechEnd(int from, int end, boolean said) {
        for (int i = from + 1; i < end; i++) {
            int quote = text.quoteAt(i);
            boolean narrator = text.is(i, WordClass.RELATIVE)
                    || text.is(i, WordSet.WHAT)
                    || text.is(i, WordSet.CONTRAST)
                    || (said && text.is(i, WordClass.PUNCTUATION));
            if (quote < 0 ? narrator : i == text.endToken(quote) - 1 && !text.isMark(i - 1, ',')) {
                return i;
            }
        }
        return end;
    }

    private void add(Set<Person> named, int from, int to) {
        int i = from;
        while (i < to) {
            int name = text.names().at(i);
            int after = name < 0 ? i + 1 : Math.max(i + 1, text.names().endToken(name));
            if (name >= 0 && !tellsWhatElse(i, after) && !presents(i - 1) && !speaks(i, after)) {
                people.of(name).ifPresent(named::add);
            }
            i = after;
        }
    }

    /** "Hill said she wants a boat that Hill builds": the subject of the sentence, whom the narrator may name again. */
    private Optional<Person> subject(int from, int to) {
        for (int i = from; i < to; i++) {
            int name = text.names().at(i);
            Optional<Person> person = name < 0 ? Optional.empty() : people.of(name);
            int after = name < 0 ? i : text.names().endToken(name);
            if (person.isPresent() && (text.isFinite(after) || !tellsWhatElse(i, after))) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** "She said it was late, Hill wrote": the narrator names the speaker. */
    private boolean speaks(int first, int after) {
        return text.isComma(first - 1) && text.cueAt(after) >= 0;
    }

    /** "Hill's boat", "a Hill aide", "old Hill boats": the name modifies a noun. */
    private boolean tellsWhatElse(int first, int after) {
        boolean noun = text.is(after, WordClass.OPEN)
                && Character.isLowerCase(text.tokens().firstChar(after))
                && text.cueAt(after) < 0
                && !text.isFinite(after);
        return noun || text.is(after, WordSet.GENITIVE) || modifiers.is(first, after);
    }

    /** "I am Hill", "my name is Hill": an introduction of oneself. */
    private boolean presents(int token) {
        return text.is(token, WordSet.I_AM)
                || (text.is(token, WordSet.COPULA)
                        && text.is(token - 1, WordSet.NAME_NOUN)
                        && text.is(token - 2, WordClass.POSSESSIVE));
    }
}
