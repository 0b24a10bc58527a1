package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the salience of the persons in a text: every mention adds to it, and it decays with every sentence (Lappin and
 * Leass 1994). Only the most salient persons are kept, so that a look-up takes bounded time.
 */
final class Salience {
    private static final int MOST = 24;
    /** The factor for a person of unknown gender, compared with one whose gender agrees. */
    private static final double DOUBT = 0.8;
    /** The weight of a subject two sentences ago. */
    private static final double RECENT = 0.28;
    /** The required ratio to any other person's weight. */
    private static final double CLEARLY = 2;

    /** The ratio of an unnamed last speaker's weight to any named person's. */
    private static final double TAKING_OVER = 2;

    /** The ratio of a speaker's weight to that of persons spoken of in the same sentence. */
    private static final double SPEAKING_LAST = 1.1;

    private final List<Salient> entries = new ArrayList<>();

    /** The last speaker, if named, and the sentence. */
    private @Nullable Person lastSpeaker;

    private int lastSpoken;

    private final NamelessInFocus nameless;

    /** @param nameless the unnamed persons, updated as the text is read */
    Salience(NamelessInFocus nameless) {
        this.nameless = nameless;
    }

    /** Adds a mention in this sentence, which must not precede the last one. */
    void mention(Person person, int sentence, double weight) {
        mention(person, sentence, weight, 0);
    }

    /** Adds a mention of which only a part counts for who speaks in its own sentence. */
    void mention(Person person, int sentence, double weight, double speaking) {
        Salient entry = null;
        for (Salient each : entries) {
            if (each.person == person) {
                entry = each;
            }
        }
        if (entry == null) {
            if (entries.size() == MOST) {
                forget(sentence);
            }
            entry = new Salient(person, person.gender(), sentence);
            entries.add(entry);
        }
        entry.mention(sentence, weight, speaking);
        if (weight >= Prominence.OTHER) {
            nameless.noteNamed(entry.gender(), sentence);
        }
    }

    /**
     * Records an unnamed speaker: the next pronoun of this gender refers to nobody named before.
     *
     * @param words the words for the person, null if the text does not tell
     */
    void speaksNameless(@Nullable SourceWords words, Gender gender, int sentence) {
        double most = entries.stream()
                .filter(each -> each.gender().agrees(gender))
                .mapToDouble(each -> each.at(sentence))
                .max()
                .orElse(0);
        lastSpeaker = null;
        nameless.speaks(words, gender, sentence, Math.max(Prominence.SOURCE, TAKING_OVER * most));
    }

    /** Records the last speaker, who counts as a subject and outweighs everybody spoken of in the same sentence. */
    void speaksLast(Person person, int sentence) {
        lastSpeaker = person;
        lastSpoken = sentence;
        Salient speaker = null;
        double most = Prominence.SUBJECT / SPEAKING_LAST;
        for (Salient each : entries) {
            if (each.person == person) {
                speaker = each;
            } else if (each.sentence == sentence && each.gender().agrees(person.gender())) {
                most = Math.max(most, each.at(sentence));
            }
        }
        if (speaker != null && speaker.at(sentence) <= most) {
            speaker.mention(sentence, SPEAKING_LAST * most - speaker.at(sentence), 0);
        }
    }

    /**
     * Records that a pronoun of this gender referred to the person; it reveals their gender, if nobody else was
     * possible or the first name had suggested another.
     */
    void tell(Person person, Gender gender, int sentence) {
        Salient told = null;
        boolean only = !nameless.isAnybody(gender, sentence);
        for (Salient each : entries) {
            if (each.person == person) {
                told = each;
            } else {
                only &= !each.gender().agrees(gender) || each.at(sentence) < Salient.FORGOTTEN;
            }
        }
        boolean unknown = told != null && told.gender() == Gender.UNKNOWN && told.at(sentence) >= Prominence.OTHER;
        if (told != null && ((only && unknown) || !told.gender().agrees(gender))) {
            told.gender = gender;
        }
    }

    /** Records a speaker who cannot be identified. */
    void forgetLastSpeaker() {
        lastSpeaker = null;
    }

    /** Whether the person is the last speaker. */
    boolean isLastSpeaker(Person person) {
        return lastSpeaker == person;
    }

    /** Undoes the mentions in the sentence, which is not part of the running text. */
    void leave(int sentence) {
        entries.forEach(each -> each.leave(sentence));
    }

    /** The last speaker, if named and of this gender, or of a gender unknown. */
    Optional<Person> lastSpeaker(Gender gender) {
        return Optional.ofNullable(lastSpeaker)
                .filter(person ->
                        gender == Gender.UNKNOWN || person.gender() == Gender.UNKNOWN || person.gender() == gender);
    }

    /** The sentence in which the last speaker spoke. */
    int lastSpoken() {
        return lastSpoken;
    }

    /** Records that the person was asked, and so is the one to answer. */
    void noteAsked(Person person, int sentence) {
        nameless.asks(sentence);
        speaksLast(person, sentence);
    }

    /** Whether a pronoun refers to the unnamed speaker of the sentence or the previous one. */
    boolean isSpeaking(Gender gender, int sentence, boolean before, Set<Person> named) {
        return outweighs(nameless.speaking(sentence), gender, sentence, before, named);
    }

    private void forget(int now) {
        Salient least = entries.get(0);
        for (Salient each : entries) {
            if (each.at(now) < least.at(now)) {
                least = each;
            }
        }
        entries.remove(least);
    }

    /**
     * The most salient person whose gender agrees. If that is one of {@code named}, who are excluded, the most salient
     * of the others, unless their last mention is too long ago.
     */
    Optional<Person> most(Gender gender, int sentence, Set<Person> named) {
        return most(gender, sentence, false, named);
    }

    /** Like {@link #most}, but without the mentions in the sentence itself. */
    Optional<Person> mostBefore(Gender gender, int sentence, Set<Person> named) {
        return most(gender, sentence, true, named);
    }

    /** The persons who are still kept. */
    Stream<Person> persons() {
        return entries.stream().map(entry -> entry.person);
    }

    /** The most salient person whose gender agrees, if mentioned recently and clearly ahead of all others. */
    Optional<Person> clearlyMost(Gender gender, int sentence, Set<Person> except) {
        Salient best = entry(gender, sentence, false, except);
        if (best == null || best.at(sentence) < RECENT) {
            return Optional.empty();
        }
        double most = weight(best, sentence, false);
        boolean rival = entries.stream()
                .anyMatch(each -> each != best
                        && !except.contains(each.person)
                        && each.gender().agrees(gender)
                        && weight(each, sentence, false) * CLEARLY > most);
        return rival ? Optional.empty() : Optional.ofNullable(best.person);
    }

    /** Whether the unnamed person introduced last is more salient than any named one whose gender agrees. */
    boolean isNameless(Gender gender, int sentence, boolean before, Set<Person> named) {
        return outweighs(nameless.newcomer(), gender, sentence, before, named);
    }

    private boolean outweighs(@Nullable Salient one, Gender gender, int sentence, boolean before, Set<Person> named) {
        return one != null
                && one.gender().agrees(gender)
                && weight(one, sentence, before) > weight(entry(gender, sentence, before, named), sentence, before);
    }

    private Optional<Person> most(Gender gender, int sentence, boolean before, Set<Person> named) {
        Salient best = entry(gender, sentence, before, Set.of());
        if (best != null && named.contains(best.person)) {
            Salient other = entry(gender, sentence, before, named);
            best = weight(other, sentence, before) < Salient.FORGOTTEN ? null : other;
        }
        return best == null ? Optional.empty() : Optional.ofNullable(best.person);
    }

    private @Nullable Salient entry(Gender gender, int sentence, boolean before, Set<Person> except) {
        Salient best = null;
        double most = 0;
        for (Salient each : entries) {
            if (each.gender().agrees(gender) && (except.isEmpty() || !except.contains(each.person))) {
                double weight = weight(each, sentence, before);
                if (weight > most) {
                    most = weight;
                    best = each;
                }
            }
        }
        return best;
    }

    private static double weight(@Nullable Salient entry, int sentence, boolean before) {
        if (entry == null) {
            return 0;
        }
        double now = before ? entry.before(sentence) : entry.at(sentence);
        return now * (entry.gender() == Gender.UNKNOWN ? DOUBT : 1);
    }
}
