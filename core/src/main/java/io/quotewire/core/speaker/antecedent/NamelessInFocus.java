package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the unnamed persons in focus: the one introduced last ("a man", "one official"), and the last speaker, with the
 * words for them. {@link Salience} weighs them against named persons. One instance per text; not thread-safe.
 */
final class NamelessInFocus {
    /** The weight of a subject one sentence ago; an older introduction is too uncertain an antecedent. */
    private static final double NEAR = 0.39;

    private @Nullable Salient newcomer;
    private @Nullable Salient speaking;

    /**
     * Records an introduction, which replaces the previous one. Of two in one sentence the antecedent is ambiguous.
     *
     * @param words the words for the person, null if the text does not tell
     */
    void comesUp(@Nullable SourceWords words, Gender gender, int sentence, double weight) {
        boolean second = newcomer != null
                && newcomer.sentence == sentence
                && newcomer.gender().agrees(gender);
        enter(second ? null : words, gender, sentence, weight);
    }

    private void enter(@Nullable SourceWords words, Gender gender, int sentence, double weight) {
        newcomer = new Salient(null, gender, sentence);
        newcomer.words = words;
        newcomer.mention(sentence, weight, weight);
    }

    /** Records that a pronoun of this gender referred to the person introduced last. */
    void comesUpAgain(Gender gender, int sentence, double weight) {
        if (newcomer != null) {
            newcomer.gender = gender;
            newcomer.mention(sentence, weight, 0);
        }
    }

    /** Records that a pronoun of this gender referred to the last speaker. */
    void goesOn(Gender gender, int sentence, double weight) {
        enter(speaking == null ? null : speaking.words, gender, sentence, weight);
    }

    /**
     * Records an unnamed speaker.
     *
     * @param words the words for the person, null if the text does not tell
     */
    void speaks(@Nullable SourceWords words, Gender gender, int sentence, double weight) {
        speaking = new Salient(null, gender, sentence);
        speaking.words = words;
        speaking.mention(sentence, weight, 0);
    }

    /**
     * Records a mention of a named person, after which an earlier sentence's speaker is no longer in focus: "The woman
     * said Hill was late. Hill left", not "Hill's son left", since a man cannot be "she".
     */
    void noteNamed(Gender gender, int sentence) {
        if (speaking != null
                && speaking.sentence < sentence
                && speaking.gender().agrees(gender)) {
            speaking = null;
        }
    }

    /** Records a sentence of speech alone, after which the speaker of the previous one stays in focus. */
    void stays(int sentence) {
        if (speaking != null && speaking.sentence == sentence - 1) {
            speaking.sentence = sentence;
        }
    }

    /** Records a question in the sentence: the person who asks is not the one who answers. */
    void asks(int sentence) {
        if (newcomer != null && newcomer.sentence == sentence) {
            newcomer = null;
        }
    }

    /** The words for the person introduced last or the last speaker; empty if unknown or too long ago. */
    Optional<SourceWords> called(int sentence) {
        return newcomer == null || newcomer.at(sentence) < NEAR
                ? Optional.empty()
                : Optional.ofNullable(newcomer.words);
    }

    /** Whether any unnamed person of this gender is still salient. */
    boolean isAnybody(Gender gender, int sentence) {
        return isOnMind(newcomer, gender, sentence) || isOnMind(speaking, gender, sentence);
    }

    private static boolean isOnMind(@Nullable Salient one, Gender gender, int sentence) {
        return one != null && one.gender().agrees(gender) && one.at(sentence) >= Salient.FORGOTTEN;
    }

    /** The person introduced last; null if there is none. */
    @Nullable
    Salient newcomer() {
        return newcomer;
    }

    /** The speaker of the sentence or the previous one; null if there is none. */
    @Nullable
    Salient speaking(int sentence) {
        return speaking != null && sentence - speaking.sentence <= 1 ? speaking : null;
    }
}
