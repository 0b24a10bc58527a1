package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "a Lima man", with whom a text opens, and "the man" later, to the first person who is the subject of one of
 * the next sentences: "A Lima man lost his boat in a storm, he said. ¶ Karl Voss, 34, told the Herald". Nobody else may
 * be named in between, nor anybody else be unnamed in the first sentence. Built once per text; not thread-safe.
 */
final class LeadProtagonist {
    /** How many sentences ahead the person may be named. */
    private static final int FARTHEST = 4;
    /** How many sentences later "the man" is still the same. */
    private static final int LAST = 15;

    private static final String ALSO = "also";

    private static final Set<String> CHILDREN = WordList.words(LeadProtagonist.class, "children.txt");
    private static final Set<String> DEEDS = WordList.words(LeadProtagonist.class, "deeds.txt");

    private final NewsText text;
    private final People people;
    private final NamelessAntecedents nouns;
    private final Supplier<Offices> offices;
    private final Supplier<Optional<Protagonist>> protagonist = new Lazy<>(this::find);

    /** @param words those that open the text */
    private record Protagonist(SourceWords words, Person person) {}

    LeadProtagonist(NewsText text, People people, NamelessAntecedents nouns, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.nouns = nouns;
        this.offices = offices;
    }

    /** The person to whom the words refer; empty if it is not the one with whom the text opens. */
    Optional<Person> of(SourceWords source) {
        boolean definite = source.definiteNoun() >= 0;
        return (definite || text.is(source.first(), WordSet.SINGULAR_AHEAD)) && text.sentenceAt(source.first()) <= LAST
                ? protagonist
                        .get()
                        .filter(one -> one.words.first() == source.first() || (definite && isAgain(one, source)))
                        .map(Protagonist::person)
                : Optional.empty();
    }

    /** "The man", in a text that has no other. */
    private boolean isAgain(Protagonist one, SourceWords source) {
        String noun = text.lower(source.noun());
        if (source.first() < one.words.end() || !noun.equals(text.lower(one.words.noun()))) {
            return false;
        }
        return !text.tokens().anyAlike(one.words.end(), source.noun(), i -> AnotherBearer.is(text, i));
    }

    private Optional<Protagonist> find() {
        int sentence = 0;
        while (sentence < text.sentences().size()
                && !text.isMark(text.sentences().end(sentence) - 1, '.')) {
            sentence++;
        }
        if (sentence == text.sentences().size()
                || !LeadPerson.opensText(text, text.sentences().start(sentence))) {
            return Optional.empty();
        }
        int end = text.sentences().end(sentence);
        int first = Dateline.behind(text, text.sentences().start(sentence), end);
        Gender gender = nouns.at(first).orElse(null);
        SourceWords words = nouns.words(first).orElse(null);
        if (gender == null || words == null || !isOne(words)) {
            return Optional.empty();
        }
        return Optional.ofNullable(named(sentence, text.lower(words.noun())))
                .filter(person -> person.gender().agrees(gender) && isSo(person, words) && isOfSameDeed(words, person))
                .filter(person ->
                        !isAnybodyElse(words.end(), end, person.gender() == Gender.UNKNOWN ? gender : person.gender()))
                .map(person -> new Protagonist(words, person));
    }

    /** "A Lima man"; not "the man", "an official", of whom a text quotes several, or "a judge". */
    private boolean isOne(SourceWords words) {
        return text.is(words.first(), WordSet.SINGULAR_AHEAD)
                && !text.is(words.noun(), WordSet.NAMELESS_SOURCE)
                && !text.is(words.noun(), WordSet.JUDGES);
    }

    /** "A doctor", "her husband", "the 16-year-old": whether there is another person without a name. */
    private boolean isAnybodyElse(int first, int end, Gender gender) {
        for (int i = first; i < end; i++) {
            boolean another = text.is(i, WordSet.SINGULAR_AHEAD)
                    && nouns.at(i).filter(gender::agrees).isPresent();
            boolean owned = text.is(i, WordClass.POSSESSIVE)
                    && nouns.person(i + 1).filter(gender::agrees).isPresent();
            if (another || owned || AgeOrOrigin.isAge(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first person named behind the sentence, if new and a subject; null if there is none. */
    private @Nullable Person named(int sentence, String noun) {
        int last = Math.min(text.sentences().size() - 1, sentence + FARTHEST);
        int limit = text.sentences().end(last);
        for (int i = text.names().firstFrom(text.sentences().end(sentence));
                i < text.names().size() && text.names().firstToken(i) < limit;
                i++) {
            Person person = people.of(i).orElse(null);
            if (person != null) {
                int after = text.names().endToken(i);
                boolean other = isIntroduced(text.names().firstToken(i) - 1, noun)
                        || LeadPerson.isOfOthers(text, after)
                        || tellsOfOther(after, noun)
                        || isSpokenOf(text.names().firstToken(i), noun)
                        || isAnother(after, noun);
                return Headlines.firstMention(text, person) == i && !other ? person : null;
            }
        }
        return null;
    }

    /**
     * "It was shown to (Hill)", "“…,” resident (Hill) said", "a second doctor, (Hill), said", "one of his friends,
     * (Hill),": not the subject, or another so called; but "the doctor, (Hill), said".
     */
    private boolean isIntroduced(int ahead, String noun) {
        int sentence = text.sentenceAt(ahead);
        boolean apposed = text.isComma(ahead)
                && !(text.is(ahead - 1, noun) && text.is(ahead - 2, WordSet.THE))
                && LeadingPhrase.end(
                                text,
                                text.sentences().start(sentence),
                                text.sentences().end(sentence))
                        <= ahead;
        return apposed || text.is(ahead, WordClass.PREPOSITION) || (text.is(ahead, noun) && !text.opensSentence(ahead));
    }

    /** "A boy was late. Karl Voss said that his son", "that the boy": somebody else. */
    private boolean tellsOfOther(int after, String noun) {
        int end = text.sentences().end(text.sentenceAt(after - 1));
        for (int i = after; i + 1 < end; i++) {
            boolean child = text.is(i, WordClass.POSSESSIVE) && CHILDREN.contains(text.lower(i + 1));
            if (child || (text.is(i, WordSet.THE) && text.is(i + 1, noun))) {
                return true;
            }
        }
        return false;
    }

    /** "A clerk rang. She said (Hill) had left", "“I saw (Hill),” he said", "the clerk said (Hill) had left". */
    private boolean isSpokenOf(int name, String noun) {
        return text.isQuoted(name)
                || Scan.any(
                        text.sentences().start(text.sentenceAt(name)) + 1,
                        name,
                        i -> text.cueAt(i) >= 0 && (text.is(i - 1, WordClass.SUBJECT_PRONOUN) || text.is(i - 1, noun)));
    }

    /**
     * "A man was jailed. Karl Voss, 50, found him", "A man was killed. Karl Voss was arrested": where either sentence
     * tells of a crime or an accident, both must by the same word, or the person may be a victim, a culprit, a witness.
     */
    private boolean isOfSameDeed(SourceWords words, Person person) {
        Set<String> deeds = deeds(text.sentenceAt(words.first()));
        int named = text.names().firstToken(Headlines.firstMention(text, person));
        Set<String> others = deeds(text.sentenceAt(named));
        return (deeds.isEmpty() && others.isEmpty()) || deeds.stream().anyMatch(others::contains);
    }

    private Set<String> deeds(int sentence) {
        Set<String> deeds = new HashSet<>(2);
        for (int i = text.sentences().start(sentence); i < text.sentences().end(sentence); i++) {
            if (DEEDS.contains(text.lower(i))) {
                deeds.add(text.lower(i));
            }
        }
        return deeds;
    }

    /**
     * "Hill's lawyer", "Hill of the Lima police", "Hill, for the Crown,", "Hill, a friend,", "Hill, 48, who lives
     * nearby,": somebody new.
     */
    private boolean isAnother(int after, String noun) {
        if (!text.isComma(after)) {
            return text.is(after, WordSet.GENITIVE) || (text.is(after, WordSet.OF) && text.is(after + 1, WordSet.THE));
        }
        int first = text.isComma(after + 2) ? after + 3 : after + 1;
        if (text.is(first, WordSet.PERSON_RELATIVE)) {
            return !text.is(first + 1, WordClass.AUXILIARY) && !text.is(first + 1, ALSO);
        }
        if (text.is(first, WordSet.SINGULAR_AHEAD) || text.is(first, WordSet.THE)) {
            return !text.is(NounPhrase.end(text, first, text.sentences().end(text.sentenceAt(after))) - 1, noun);
        }
        boolean from = text.is(first, WordSet.FROM) || text.is(first, WordSet.OF);
        return text.is(first, WordClass.PREPOSITION) && !(from && text.names().at(first + 1) >= 0);
    }

    /** Whether the text calls the person nothing else. */
    private boolean isSo(Person person, SourceWords words) {
        return !offices.get().isAnything(person) || offices.get().bears(person, words, false);
    }
}
