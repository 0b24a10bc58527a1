package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Resolves "the official", "the Harland executive" to the last speaker, if the text calls that person only what an
 * official may be: "Harland said little. Its chairman, Karl Voss, said … The Harland official also said". Nobody is one
 * in a text that has brought up "an official", has named another speaker since, or says that the official is not to be
 * named.
 */
final class LastOfficial {
    private static final Set<String> ANONYMOUS =
            WordList.ofKind(LastOfficial.class, "reactions.txt", "anonymous"::equals);

    private final NewsText text;
    private final People people;
    private final Supplier<Offices> offices;

    LastOfficial(NewsText text, People people, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.offices = offices;
    }

    /**
     * Whether the phrase from article to noun is such a word for the person, the last speaker.
     *
     * @param spoken the sentence in which the person has spoken last
     */
    boolean is(Person person, int spoken, int article, int noun) {
        return text.is(noun, WordSet.OFFICIAL)
                && isTold(person, article, noun)
                && !isHidden(spoken, noun)
                && !isOtherNamed(person, spoken, article)
                && offices.get().mayBeOfficialAgain(person, new SourceWords(text, article, noun + 1))
                && !offices.get().isIntroduced(article, noun, 0);
    }

    /** Whether the sentence that introduces the person has the words before the noun: "(the) Harland (official)". */
    private boolean isTold(Person person, int article, int noun) {
        int sentence = text.sentenceAt(text.names().firstToken(person.firstMention()));
        for (int i = article + 1; i < noun; i++) {
            if (sentence < 0 || !has(sentence, text.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "The official, who spoke on condition of anonymity", there or since the person has spoken. */
    private boolean isHidden(int spoken, int noun) {
        int end = text.sentences().end(text.sentenceAt(noun));
        for (int i = text.sentences().end(spoken); i < end; i++) {
            if (ANONYMOUS.contains(text.lower(i)) && !text.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Hill said so. The Fed's Karl Voss is due on Friday. The Fed official": another person or body since. */
    private boolean isOtherNamed(Person person, int spoken, int article) {
        for (int i = text.names().firstFrom(text.sentences().end(spoken));
                i < text.names().size() && text.names().firstToken(i) < article;
                i++) {
            Person named = people.of(i).orElse(null);
            boolean other = named == null ? text.names().type(i) == EntityType.ORGANIZATION : named != person;
            if (other && !text.isQuoted(text.names().firstToken(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int sentence, String word) {
        for (int i = text.sentences().start(sentence); i < text.sentences().end(sentence); i++) {
            if (text.is(i, word)) {
                return true;
            }
        }
        return false;
    }
}
