package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The salience of one person, named or not, which decays with each sentence. */
final class Salient {
    /** The weight of a subject four sentences ago. */
    static final double FORGOTTEN = 0.04;

    private static final double FADING = 0.4;
    /** The fraction of a weight that is left after this many sentences. */
    private static final double[] FADED =
            IntStream.range(0, 32).mapToDouble(n -> Math.pow(FADING, n)).toArray();

    /** Null for somebody unnamed. */
    final @Nullable Person person;

    /** The words for somebody unnamed; null if the text does not tell clearly enough. */
    @Nullable
    SourceWords words;

    Gender gender;
    double weight;
    int sentence;
    /** The weight, real or hypothetical, at the start of the sentence of the last mention. */
    double before;

    Salient(@Nullable Person person, Gender gender, int sentence) {
        this.person = person;
        this.gender = gender;
        this.sentence = sentence;
    }

    void mention(int now, double weight, double speaking) {
        before = before(now) + speaking;
        this.weight = at(now) + weight;
        sentence = now;
    }

    /** Undoes the mentions in the sentence. */
    void leave(int now) {
        if (sentence == now) {
            weight = before;
        }
    }

    /** The gender by the name, unless a pronoun has told another. */
    Gender gender() {
        return gender;
    }

    double at(int now) {
        int since = now - sentence;
        return weight * (since < FADED.length ? FADED[since] : Math.pow(FADING, since));
    }

    double before(int now) {
        return now == sentence ? before : at(now);
    }
}
