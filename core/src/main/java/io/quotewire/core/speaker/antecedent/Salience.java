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
 * How much each person is on the reader's mind: every mention adds to it, every sentence lets it fade (Lappin and Leass
 * 1994). Only the persons of late are kept, so that a look-up takes bounded time.
 */
public final class Salience {
    private static final int MOST = 24;
    /** What a person of unknown gender counts for against one whose gender agrees. */
    private static final double DOUBT = 0.8;
    /** The weight of a subject two sentences ago. */
    private static final double RECENT = 0.28;
    /** So many times the weight of any other. */
    private static final double CLEARLY = 2;

    /** So many times the weight of any other has whoever spoke last without a name. */
    private static final double TAKING_OVER = 2;

    /** So many times the weight of whom a sentence speaks of has whoever speaks in it. */
    private static final double SPEAKING_LAST = 1.1;

    private final List<Salient> entries = new ArrayList<>();

    /** Whoever spoke last and has a name. */
    private @Nullable Person lastSpeaker;

    private final NamelessOnMind nameless;

    /** @param nameless who comes up without a name, as it is told */
    Salience(NamelessOnMind nameless) {
        this.nameless = nameless;
    }

    /** Adds a mention in the given sentence, which is not before that of the last one. */
    void mention(Person person, int sentence, double weight) {
        mention(person, sentence, weight, 0);
    }

    /** The same for a mention of which only a part tells who speaks in its own sentence. */
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
            nameless.isParted(sentence);
        }
    }

    /**
     * Somebody without a name has spoken: the next pronoun of that gender means nobody who was named before.
     *
     * @param words what they are called, null where the text does not tell
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

    /** The person has spoken last: nobody whom the same sentence speaks of weighs more. */
    void speaksLast(Person person, int sentence) {
        lastSpeaker = person;
        Salient speaker = null;
        double most = 0;
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

    /** A pronoun of the gender meant the person, and can have meant nobody else: it tells their gender. */
    void tell(Person person, Gender gender, int sentence) {
        Salient told = null;
        for (Salient each : entries) {
            if (each.person == person) {
                told = each;
            } else if (each.gender().agrees(gender) && each.at(sentence) >= Salient.FORGOTTEN) {
                return;
            }
        }
        if (told != null
                && !nameless.isAnybody(gender, sentence)
                && told.gender() == Gender.UNKNOWN
                && told.at(sentence) >= Prominence.OTHER) {
            told.gender = gender;
        }
    }

    /** Somebody has spoken of whom nobody can tell who it is. */
    void forgetLastSpeaker() {
        lastSpeaker = null;
    }

    /** Whether the person spoke after all others. */
    boolean isLastSpeaker(Person person) {
        return lastSpeaker == person;
    }

    /** Somebody asks the person: it is not who asks that answers. */
    void isToAnswer(Person person, int sentence) {
        nameless.asks(sentence);
        speaksLast(person, sentence);
    }

    /** Whether a pronoun means the one without a name who spoke in the sentence or the one before. */
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
     * The person of most weight whose gender agrees. Where that were one of the named, who cannot be meant: the one of
     * most weight beside them, who has to have come up not long ago.
     */
    Optional<Person> most(Gender gender, int sentence, Set<Person> named) {
        return most(gender, sentence, false, named);
    }

    /** The same, but for what the sentence itself says. */
    Optional<Person> mostBefore(Gender gender, int sentence, Set<Person> named) {
        return most(gender, sentence, true, named);
    }

    /** The persons who have been mentioned of late. */
    Stream<Person> persons() {
        return entries.stream().map(entry -> entry.person);
    }

    /** The person of most weight whose gender agrees, where all others weigh far less not long ago. */
    Optional<Person> clearlyMost(Gender gender, int sentence) {
        Salient best = entry(gender, sentence, false, Set.of());
        if (best == null || best.at(sentence) < RECENT) {
            return Optional.empty();
        }
        double most = weight(best, sentence, false);
        boolean rival = entries.stream()
                .anyMatch(each ->
                        each != best && each.gender().agrees(gender) && weight(each, sentence, false) * CLEARLY > most);
        return rival ? Optional.empty() : Optional.ofNullable(best.person);
    }

    /** Whether somebody without a name is more on the reader's mind than any other person whose gender agrees. */
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
