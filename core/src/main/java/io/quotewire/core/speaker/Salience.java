package io.quotewire.core.speaker;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much each person is on the reader's mind: every mention adds to it, every sentence lets it fade (Lappin and Leass
 * 1994). Only the persons of late are kept, so that a look-up takes bounded time.
 */
final class Salience {
    private static final double FADING = 0.4;
    private static final int MOST = 24;
    /** What a person of unknown gender counts for against one whose gender agrees. */
    private static final double DOUBT = 0.8;

    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        final Person person;
        double weight;
        int sentence;
        /** The weight as it was, or would have been, when the sentence of the last mention began. */
        double before;

        Entry(Person person, int sentence) {
            this.person = person;
            this.sentence = sentence;
        }

        double at(int now) {
            return weight * Math.pow(FADING, now - sentence);
        }

        double before(int now) {
            return now == sentence ? before : at(now);
        }
    }

    /** Adds a mention in the given sentence, which is not before that of the last one. */
    void mention(Person person, int sentence, double weight) {
        mention(person, sentence, weight, 0);
    }

    /** The same for a mention of which only a part tells who speaks in its own sentence. */
    void mention(Person person, int sentence, double weight, double speaking) {
        Entry entry = null;
        for (Entry each : entries) {
            if (each.person == person) {
                entry = each;
            }
        }
        if (entry == null) {
            if (entries.size() == MOST) {
                forget(sentence);
            }
            entry = new Entry(person, sentence);
            entries.add(entry);
        }
        entry.before = entry.before(sentence) + speaking;
        entry.weight = entry.at(sentence) + weight;
        entry.sentence = sentence;
    }

    private void forget(int now) {
        Entry least = entries.get(0);
        for (Entry each : entries) {
            if (each.at(now) < least.at(now)) {
                least = each;
            }
        }
        entries.remove(least);
    }

    /** The person of most weight whose gender agrees. */
    Optional<Person> most(Gender gender, int sentence) {
        return most(gender, sentence, false);
    }

    /** The same, but for what the sentence itself says. */
    Optional<Person> mostBefore(Gender gender, int sentence) {
        return most(gender, sentence, true);
    }

    private Optional<Person> most(Gender gender, int sentence, boolean before) {
        Person best = null;
        double most = 0;
        for (Entry each : entries) {
            if (each.person.gender().agrees(gender)) {
                double now = before ? each.before(sentence) : each.at(sentence);
                double weight = now * (each.person.gender() == Gender.UNKNOWN ? DOUBT : 1);
                if (weight > most) {
                    most = weight;
                    best = each.person;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
