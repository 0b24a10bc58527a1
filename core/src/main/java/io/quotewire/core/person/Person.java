package io.quotewire.core.person;

import java.util.Arrays;

/** All that an article says of one person's name. Mutable while names are gathered, read only afterwards. */
public final class Person {
    private PersonName name;
    private Gender gender;
    private int[] mentions = new int[4];
    private int size;

    Person(PersonName name, Gender gender) {
        this.name = name;
        this.gender = gender;
    }

    /** The fullest form of the name, without titles. */
    public PersonName name() {
        return name;
    }

    public Gender gender() {
        return gender;
    }

    /** How many names in the text mean this person. */
    public int mentions() {
        return size;
    }

    /**
     * The last name in the text, by its index, that means this person and stands before the given one; -1 without one.
     */
    public int lastMentionBefore(int mention) {
        int found = Arrays.binarySearch(mentions, 0, size, mention);
        int before = found >= 0 ? found - 1 : -found - 2;
        return before >= 0 ? mentions[before] : -1;
    }

    void add(int mention, PersonName other, Gender told) {
        int at = -Arrays.binarySearch(mentions, 0, size, mention) - 1;
        if (at >= 0) {
            if (size == mentions.length) {
                mentions = Arrays.copyOf(mentions, size * 2);
            }
            System.arraycopy(mentions, at, mentions, at + 1, size - at);
            mentions[at] = mention;
            size++;
        }
        if (other.words().size() > name.words().size()) {
            name = other;
        }
        tell(told);
    }

    void tell(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }
}
