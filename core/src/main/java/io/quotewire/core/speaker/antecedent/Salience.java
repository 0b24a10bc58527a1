package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much each person is on the reader's mind: every mention adds to it, every sentence lets it fade (Lappin and Leass
 * 1994). Only the persons of late are kept, so that a look-up takes bounded time.
 */
public final class Salience {
    private static final double FADING = 0.4;
    /** What is left of a weight after so many sentences. */
    private static final double[] FADED =
            IntStream.range(0, 32).mapToDouble(n -> Math.pow(FADING, n)).toArray();

    private static final int MOST = 24;
    /** What a person of unknown gender counts for against one whose gender agrees. */
    private static final double DOUBT = 0.8;
    /** The weight of a subject two sentences ago. */
    private static final double RECENT = 0.28;
    /** The weight of a subject four sentences ago. */
    private static final double FORGOTTEN = 0.04;
    /** So many times the weight of any other. */
    private static final double CLEARLY = 2;

    private final List<Entry> entries = new ArrayList<>();

    /** Somebody without a name: "a man", "one official". */
    private @Nullable Entry nameless;

    private static final class Entry {
        /** Null for somebody without a name. */
        final @Nullable Person person;

        Gender gender;
        double weight;
        int sentence;
        /** The weight as it was, or would have been, when the sentence of the last mention began. */
        double before;

        Entry(@Nullable Person person, Gender gender, int sentence) {
            this.person = person;
            this.gender = gender;
            this.sentence = sentence;
        }

        void mention(int now, double weight, double speaking) {
            before = before(now) + speaking;
            this.weight = at(now) + weight;
            sentence = now;
        }

        /** A person's gender may be told after the first mention. */
        Gender gender() {
            return person == null ? gender : person.gender();
        }

        double at(int now) {
            int since = now - sentence;
            return weight * (since < FADED.length ? FADED[since] : Math.pow(FADING, since));
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
            entry = new Entry(person, person.gender(), sentence);
            entries.add(entry);
        }
        entry.mention(sentence, weight, speaking);
    }

    /** Somebody comes up who has no name; whoever was so before is forgotten. */
    void nameless(Gender gender, int sentence, double weight) {
        nameless = new Entry(null, gender, sentence);
        nameless.mention(sentence, weight, weight);
    }

    /** A pronoun of that gender meant the one without a name, of whom it tells. */
    void namelessAgain(Gender gender, int sentence, double weight) {
        if (nameless != null) {
            nameless.gender = gender;
            nameless.mention(sentence, weight, 0);
        }
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

    /** How many persons have been mentioned of late. */
    int persons() {
        return entries.size();
    }

    /** The person of most weight whose gender agrees, where all others weigh far less not long ago. */
    Optional<Person> clearlyMost(Gender gender, int sentence) {
        Entry best = entry(gender, sentence, false, Set.of());
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
        return nameless != null
                && nameless.gender().agrees(gender)
                && weight(nameless, sentence, before)
                        > weight(entry(gender, sentence, before, named), sentence, before);
    }

    private Optional<Person> most(Gender gender, int sentence, boolean before, Set<Person> named) {
        Entry best = entry(gender, sentence, before, Set.of());
        if (best != null && named.contains(best.person)) {
            Entry other = entry(gender, sentence, before, named);
            best = weight(other, sentence, before) < FORGOTTEN ? null : other;
        }
        return best == null ? Optional.empty() : Optional.ofNullable(best.person);
    }

    private @Nullable Entry entry(Gender gender, int sentence, boolean before, Set<Person> except) {
        Entry best = null;
        double most = 0;
        for (Entry each : entries) {
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

    private static double weight(@Nullable Entry entry, int sentence, boolean before) {
        if (entry == null) {
            return 0;
        }
        double now = before ? entry.before(sentence) : entry.at(sentence);
        return now * (entry.gender() == Gender.UNKNOWN ? DOUBT : 1);
    }
}
