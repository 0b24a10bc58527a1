package io.quotewire.core.person;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The names and properties of one person in an article. Mutable while names are gathered, read-only afterwards. */
public final class Person {
    /** This many times is not a slip. */
    private static final int OFTEN = 2;

    /** The title of peers' wives, too. */
    private static final String LADY = "Lady";

    private final Kin kin;
    private PersonName name;
    private @Nullable String fullName;
    private Gender gender;
    /** Whether a title has told the gender, rather than the first name. */
    private boolean genderTold;

    private final Mentions mentions = new Mentions();
    private int bySurname;
    /** The index of the first name that has the surname. */
    private int firstSurname = Integer.MAX_VALUE;

    private int byOneName;
    /** The index of the first name in full, and of the first surname alone behind it. */
    private int firstFull = Integer.MAX_VALUE;

    private int nextSurname = Integer.MAX_VALUE;
    private Set<String> nicknames = Set.of();
    private @Nullable String title;
    private int titled;

    /**
     * Creates a person not named before.
     *
     * @param kin whether the text introduces them as a relative of another: "his wife, Mary Larkin"
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

    /** The fullest form of the name, as published; with "King" or "Lord" if the text has but one name. */
    public String fullName() {
        String known = fullName == null ? titled() : fullName;
        fullName = known;
        return known;
    }

    private String titled() {
        // "Lady Hill wore blue. Hill said": as likely her husband
        boolean spouses = LADY.equals(title) && titled * 2 <= mentions();
        return title == null || spouses || !name.isAlone() ? name.toString() : title + " " + name;
    }

    public Gender gender() {
        return gender;
    }

    /** Whether only the first name, which others have, too, suggests that the person's gender is not this one. */
    public boolean isSupposedNot(Gender other) {
        return !genderTold && !gender.agrees(other) && ToldGender.isDoubtful(name.given());
    }

    /** How many names in the text refer to this person. */
    int mentions() {
        return mentions.size();
    }

    /** The index of the last name before the given one that refers to this person; -1 if there is none. */
    public int lastMentionBefore(int mention) {
        return mentions.lastBefore(mention);
    }

    /** The index of the first name that refers to this person and is not before the given one; -1 if there is none. */
    public int firstMentionFrom(int mention) {
        return mentions.firstFrom(mention);
    }

    /** Whether the text says so beside one of the person's first names before this one. */
    boolean isToldBefore(int mention, IntPredicate fact) {
        return isTold(name -> name < mention && fact.test(name));
    }

    /** Whether the text says so beside one of the person's first names. */
    boolean isTold(IntPredicate fact) {
        return mentions.isTold(fact);
    }

    /** The index of the first name that refers to this person, among those gathered so far. */
    public int firstMention() {
        return mentions.first();
    }

    void add(int mention, PersonName other, Gender told) {
        if (mentions.add(mention)) {
            fullName = null;
            bySurname += isSurname(other) ? 1 : 0;
            if (!other.isSingle() || isSurname(other)) {
                firstSurname = Math.min(firstSurname, mention);
            }
            byOneName += other.isSingle() ? 1 : 0;
            if (!other.isSingle()) {
                firstFull = Math.min(firstFull, mention);
            } else if (isSurname(other) && mention > firstFull) {
                nextSurname = Math.min(nextSurname, mention);
            }
        }
        genderTold |= told != Gender.UNKNOWN;
        tell(told);
        if (other.isFullerThan(name)) {
            name = other;
            if (gender == Gender.UNKNOWN) {
                tell(FirstNames.gender(name.given()));
            }
        }
    }

    /** Whether the text has given the person's surname before the name at the index. */
    boolean hasSurnameBefore(int mention) {
        return firstSurname < mention;
    }

    /** Whether the text repeatedly calls the person by the surname alone. */
    boolean isCalledBySurname() {
        return bySurname >= OFTEN && !FamilyNameFirst.is(name.words());
    }

    /** Whether the text calls the person by another single name than the surname: "Jess". */
    boolean isCalledByFirstName() {
        return byOneName > bySurname;
    }

    /** Whether the text never calls the person by the surname alone, and at most once by another single name. */
    boolean isCalledInFull() {
        return bySurname == 0 && byOneName < OFTEN;
    }

    /** Whether the text names the person again, in full or by another name, and never by the surname alone. */
    boolean isNeverBySurname() {
        return bySurname == 0 && mentions() >= OFTEN;
    }

    /** Whether the text has called the person by the full name, and then by the surname alone, before this name. */
    boolean isCalledBefore(int mention) {
        return nextSurname < mention;
    }

    boolean isKin() {
        return isElder() || kin == Kin.LESSER;
    }

    /** Whether the text introduces the person as another's parent or the like: "her mother, Mary Larkin". */
    boolean isElder() {
        return kin == Kin.ELDER || kin == Kin.TOLD_OF;
    }

    /** Whether the text names the person once, as a parent who was taken or sent away. */
    boolean isToldOf() {
        return kin == Kin.TOLD_OF && mentions() == 1;
    }

    /** Whether the person is a relative other than a parent or a widow who may speak for the other. */
    boolean isLesserKin() {
        return kin == Kin.LESSER || kin == Kin.PAST;
    }

    /** Whether the single-word name is this person's surname. */
    boolean isSurname(PersonName other) {
        return other.isSingle() && name.key().equals(other.key());
    }

    /** Whether the given name is this person's. */
    boolean hasGiven(PersonName other) {
        return PersonName.key(name.given()).equals(PersonName.key(other.given()));
    }

    /** Whether the name, which has this person's family name or is a single word of theirs, may be this person's. */
    boolean mayBe(PersonName other) {
        if (other.isSingle()) {
            return other.words().size() == 1 || other.isEndOf(name) || name.isEndOf(other);
        }
        if (name.isJunior() != other.isJunior()) {
            return false;
        }
        if (other.isBeginOf(name) || other.isEndOf(name)) {
            return true;
        }
        if (!name.key().equals(other.key()) || name.hasOtherMiddle(other)) {
            return false;
        }
        String a = name.given();
        String b = other.given();
        return hasGiven(other)
                || Nicknames.areOne(a, b)
                || isAlsoCalled(b)
                || ((name.isByInitials() || other.isByInitials())
                        && a.charAt(0) == b.charAt(0)
                        && gender.agrees(FirstNames.gender(b)));
    }

    /** Adds an alias: a word in quote marks within the name, or one after it and "known as". */
    void callAlso(String word) {
        if (nicknames.isEmpty()) {
            nicknames = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        }
        nicknames.add(word);
    }

    /** Whether the text says that this person also goes by the word, in whatever case. */
    public boolean isAlsoCalled(String word) {
        return nicknames.contains(word);
    }

    /** Records the title without which the name alone says little: "King". */
    void entitle(String told) {
        titled++;
        if (title == null) {
            title = told;
        }
    }

    /** Whether the text has named the person with such a title. */
    boolean isEntitled() {
        return title != null;
    }

    void tell(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }
}
