package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.function.Supplier;

/**
 * Resolves "the official", "the Harland executive" to the last speaker, if the text calls that person only what an
 * official may be: "Harland said little. Its chairman, Karl Voss, said … The Harland official also said". Nobody is one
 * in a text that has brought up "an official".
 */
final class LastOfficial {
    private final NewsText text;
    private final Supplier<Offices> offices;

    LastOfficial(NewsText text, Supplier<Offices> offices) {
        this.text = text;
        this.offices = offices;
    }

    /** Whether the phrase from article to noun is such a word for the person, the last speaker. */
    boolean is(Person person, int article, int noun) {
        return text.is(noun, WordSet.OFFICIAL)
                && isTold(person, article, noun)
                && offices.get().mayBeOfficialAgain(person, new SourceWords(text, article, noun + 1))
                && !offices.get().isIntroduced(article, noun, 0);
    }

    /** Whether the sentence that introduces the person has the words before the noun: "(the) Harland (official)". */
    private boolean isTold(Person person, int article, int noun) {
        int sentence = text.sentenceAt(text.names().firstToken(person.firstMention()));
        for (int i = article + 1; i < noun; i++) {
            if (!text.is(i, WordSet.COMMON_PRAISE) && (sentence < 0 || !has(sentence, text.lower(i)))) {
                return false;
            }
        }
        return true;
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
