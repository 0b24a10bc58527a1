package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who without a name is on the reader's mind: "a man", "one official", and whoever spoke last, with what they are
 * called. {@link Salience} weighs them against those with a name. One for each text; not thread-safe.
 */
final class NamelessOnMind {
    /** The weight of a subject one sentence ago: of whom came up before that nobody can tell whether it is meant. */
    private static final double NEAR = 0.39;

    private @Nullable Salient newcomer;
    private @Nullable Salient speaking;

    /**
     * Somebody comes up; whoever did so before is forgotten. Of two in one sentence nobody can tell which is meant.
     *
     * @param words what they are called, null where the text does not tell
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

    /** A pronoun of that gender meant the one who came up, of whom it tells. */
    void comesUpAgain(Gender gender, int sentence, double weight) {
        if (newcomer != null) {
            newcomer.gender = gender;
            newcomer.mention(sentence, weight, 0);
        }
    }

    /** Whoever spoke last has come up again, by a pronoun of that gender. */
    void goesOn(Gender gender, int sentence, double weight) {
        enter(speaking == null ? null : speaking.words, gender, sentence, weight);
    }

    /**
     * Somebody has spoken.
     *
     * @param words what they are called, null where the text does not tell
     */
    void speaks(@Nullable SourceWords words, Gender gender, int sentence, double weight) {
        speaking = new Salient(null, gender, sentence);
        speaking.words = words;
        speaking.mention(sentence, weight, 0);
    }

    /** Somebody with a name comes up: whoever spoke in a sentence before does not go on. */
    void isParted(int sentence) {
        if (speaking != null && speaking.sentence < sentence) {
            speaking = null;
        }
    }

    /** The sentence is speech alone: whoever spoke in the one before may go on behind it. */
    void stays(int sentence) {
        if (speaking != null && speaking.sentence == sentence - 1) {
            speaking.sentence = sentence;
        }
    }

    /** Somebody asks another in the sentence: it is not who asks that answers. */
    void asks(int sentence) {
        if (newcomer != null && newcomer.sentence == sentence) {
            newcomer = null;
        }
    }

    /** What the one is called who came up just before, or spoke; empty where that is not told. */
    Optional<SourceWords> called(int sentence) {
        return newcomer == null || newcomer.at(sentence) < NEAR
                ? Optional.empty()
                : Optional.ofNullable(newcomer.words);
    }

    /** Whether anybody of that gender is not forgotten yet. */
    boolean isAnybody(Gender gender, int sentence) {
        return isOnMind(newcomer, gender, sentence) || isOnMind(speaking, gender, sentence);
    }

    private static boolean isOnMind(@Nullable Salient one, Gender gender, int sentence) {
        return one != null && one.gender().agrees(gender) && one.at(sentence) >= Salient.FORGOTTEN;
    }

    /** Who came up last; null before anybody does. */
    @Nullable
    Salient newcomer() {
        return newcomer;
    }

    /** Who spoke in the sentence or the one before. */
    @Nullable
    Salient speaking(int sentence) {
        return speaking != null && sentence - speaking.sentence <= 1 ? speaking : null;
    }
}
