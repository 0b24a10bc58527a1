package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One whom a reader has in mind, with a name or without, and how much by now: each sentence lets it fade. */
final class Salient {
    /** The weight of a subject four sentences ago. */
    static final double FORGOTTEN = 0.04;

    private static final double FADING = 0.4;
    /** What is left of a weight after so many sentences. */
    private static final double[] FADED =
            IntStream.range(0, 32).mapToDouble(n -> Math.pow(FADING, n)).toArray();

    /** Null for somebody without a name. */
    final @Nullable Person person;

    /** What somebody without a name is called; null where the text does not tell that well enough. */
    @Nullable
    SourceWords words;

    Gender gender;
    double weight;
    int sentence;
    /** The weight as it was, or would have been, when the sentence of the last mention began. */
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

    /** What the name tells, or else a pronoun that can have meant nobody else. */
    Gender gender() {
        return person == null || person.gender() == Gender.UNKNOWN ? gender : person.gender();
    }

    double at(int now) {
        int since = now - sentence;
        return weight * (since < FADED.length ? FADED[since] : Math.pow(FADING, since));
    }

    double before(int now) {
        return now == sentence ? before : at(now);
    }
}
