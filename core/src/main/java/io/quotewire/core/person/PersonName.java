package io.quotewire.core.person;

import java.util.List;

/**
 * The words of a name without titles.
 *
 * @param words at least one
 */
public record PersonName(List<String> words) {
    public PersonName {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name without words");
        }
        words = List.copyOf(words);
    }

    /** The family name: the last word but for a suffix ("Jr.", "KC"), the first of "Kim Jong Un". */
    public String last() {
        if (FamilyFirst.is(words)) {
            return words.get(0);
        }
        int i = words.size() - 1;
        while (i > 0 && NameSuffixes.contains(words.get(i))) {
            i--;
        }
        return words.get(i);
    }

    public String first() {
        return words.get(0);
    }

    /** The name that its bearer was given: the first word, or what follows a family name that stands first. */
    public String given() {
        return FamilyFirst.is(words) ? String.join(" ", words.subList(1, words.size())) : words.get(0);
    }

    /**
     * Whether it tells more of its bearer: more words, or as many and the given name instead of an initial, or the
     * usual writing instead of capitals.
     */
    boolean isFullerThan(PersonName other) {
        int more = words.size() - other.words.size();
        return more > 0
                || (more == 0
                        && ((!isSingle() && other.isByInitial() && !isByInitial())
                                || (NameCase.isInCapitals(other.words) && !NameCase.isInCapitals(words))));
    }

    /** "J.", "JR"; somebody goes by "J.R.". */
    private boolean isByInitial() {
        return given().length() <= 2 && isByInitials();
    }

    /** Whether initials stand for the given name: "J.", "J.R.", "JR"; "Jo" and "Na" are names. */
    boolean isByInitials() {
        String given = given();
        String letters = given.replace(".", "");
        return letters.length() == 1
                || (letters.length() == 2
                        && letters.chars().allMatch(Character::isUpperCase)
                        && (letters.length() < given.length()
                                || !NameCase.isInCapitals(words)
                                || NameCase.isInitials(letters)));
    }

    public boolean isSingle() {
        return words.size() == 1;
    }

    /** Whether the name tells a son from his father: "Jr." */
    public boolean isJunior() {
        for (int i = words.size() - 1; i > 0 && NameSuffixes.contains(words.get(i)); i--) {
            if (NameSuffixes.isJunior(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The name as it is published, without what is set behind it ("III", "KC"), and not in capitals throughout. */
    @Override
    public String toString() {
        boolean adorned = words.size() > 2 && NameSuffixes.isAdornment(words.get(words.size() - 1));
        return String.join(" ", NameCase.usual(adorned ? words.subList(0, words.size() - 1) : words));
    }
}
