package io.quotewire.core.person;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that an article says of one person's name. Mutable while names are gathered, read only afterwards. */
public final class Person {
    /** So many times is no slip. */
    private static final int OFTEN = 2;

    private final Kin kin;
    private PersonName name;
    private @Nullable String fullName;
    private Gender gender;
    private int[] mentions = new int[4];
    private int size;
    private int bySurname;
    private int byOneName;
    private Set<String> nicknames = Set.of();

    /**
     * Somebody not named before.
     *
     * @param kin whether the text introduces them as belonging to another: "his wife, Mary Larkin"
     */
    Person(PersonName name, Gender gender, Kin kin) {
        this.kin = kin;
        this.name = name;
        this.gender = gender;
    }

    /** The fullest form of the name, without titles. */
    public PersonName name() {
        return name;
    }

    /** The fullest form of the name as it is published. */
    public String fullName() {
        String known = fullName == null ? name.toString() : fullName;
        fullName = known;
        return known;
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

    /** The first name in the text, by its index, that means this person, of those that were gathered. */
    public int firstMention() {
        return mentions[0];
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
            bySurname += isSurname(other) ? 1 : 0;
            byOneName += other.isSingle() ? 1 : 0;
        }
        tell(told);
        if (other.isFullerThan(name)) {
            name = other;
            fullName = null;
            tell(FirstNames.gender(name.given()));
        }
    }

    /** Whether the text goes on to call the person by the surname alone. */
    boolean isCalledBySurname() {
        return bySurname >= OFTEN && !FamilyFirst.is(name.words());
    }

    /** Whether the text has never called the person by the surname alone, and hardly by another name alone. */
    boolean isCalledInFull() {
        return bySurname == 0 && byOneName < OFTEN;
    }

    boolean isKin() {
        return kin != Kin.NONE;
    }

    /** Not a parent or a widow, who speak for the other. */
    boolean isLesserKin() {
        return kin == Kin.LESSER;
    }

    /** Whether the one word of the name is this person's surname. */
    boolean isSurname(PersonName other) {
        return other.isSingle() && name.last().equalsIgnoreCase(other.last());
    }

    /** What stands in quote marks inside the name, or behind it and "known as". */
    void callAlso(String word) {
        if (nicknames.isEmpty()) {
            nicknames = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        }
        nicknames.add(word);
    }

    /** Whether the text says that this person goes by the word too, in whatever case. */
    public boolean isAlsoCalled(String word) {
        return nicknames.contains(word);
    }

    void tell(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }
}
