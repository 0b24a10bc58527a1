package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells whether a phrase may mean whoever has just spoken: "“No,” said Karl Voss. … The baker said". "The full-back",
 * "the Lima international", "the 41-year-old baker": "“No,” said Karl Voss. “It was a good match.” The Lima
 * international said". "The official", "the Harland executive": if the text calls the person only what an official may
 * be and has brought up no other. Who is named since must be something else, as a manager is.
 */
final class LastSpeakerAgain {
    /** How many sentences, mostly of speech, may lie between two sources for one speaker. */
    private static final int FARTHEST = 4;

    private static final Set<String> ANONYMOUS =
            WordList.ofKind(LastSpeakerAgain.class, "reactions.txt", "anonymous"::equals);

    private final NewsText text;
    private final People people;
    private final Supplier<Offices> offices;
    private final AgedPhrase aged;

    LastSpeakerAgain(NewsText text, People people, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.offices = offices;
        this.aged = new AgedPhrase(text);
    }

    /**
     * Whether the phrase from article to noun may be for the person as the official who spoke.
     *
     * @param spoken the sentence in which the person has spoken last
     */
    boolean isOfficial(Person person, int spoken, int article, int noun) {
        return text.is(noun, WordSet.OFFICIAL)
                && isNear(spoken, article)
                && isTold(person, article, noun)
                && !isHidden(spoken, noun)
                && offices.get().mayBeCalled(person, new SourceWords(text, article, noun + 1))
                && !offices.get().isIntroduced(article, noun, 0)
                && goesOn(person, spoken, article, true);
    }

    /** Whether the sentence that introduces the person has the words before the noun: "(the) Harland (official)". */
    private boolean isTold(Person person, int article, int noun) {
        int sentence = text.sentenceAt(text.names().firstToken(person.firstMention()));
        boolean told = sentence >= 0;
        for (int i = article + 1; told && i < noun; i++) {
            int end = text.sentences().end(sentence);
            told = i < end || text.tokens().anyAlike(text.sentences().start(sentence), i, token -> token < end);
        }
        return told;
    }

    /** "The official, who spoke on condition of anonymity", there or since the person has spoken. */
    private boolean isHidden(int spoken, int noun) {
        int end = text.sentences().end(text.sentenceAt(noun));
        return Scan.any(text.sentences().end(spoken), end, i -> ANONYMOUS.contains(text.lower(i)) && !text.isQuoted(i));
    }

    /** Whether the phrase may be for the person by another description: "the full-back". */
    boolean isDescribed(Person person, int spoken, int article, int noun) {
        return (AnaphoricPersons.contains(text.lower(noun)) || aged.refersBack(article, noun))
                && goesOn(person, spoken, article, false);
    }

    private boolean isNear(int spoken, int article) {
        return text.sentenceAt(article) - spoken <= FARTHEST;
    }

    private boolean goesOn(Person person, int spoken, int article, boolean official) {
        boolean goesOn = isNear(spoken, article);
        for (int i = text.names().firstFrom(text.sentences().end(spoken));
                goesOn && i < text.names().size() && text.names().firstToken(i) < article;
                i++) {
            goesOn = text.isQuoted(text.names().firstToken(i)) || !isOther(i, person, official);
        }
        return goesOn;
    }

    /** For an official another person or body; otherwise another person of whom the text tells nothing else. */
    private boolean isOther(int name, Person person, boolean official) {
        Person named = people.of(name).orElse(null);
        return named == null
                ? official && text.names().type(name) == EntityType.ORGANIZATION
                : named != person && (official || !offices.get().isAnything(named));
    }
}
