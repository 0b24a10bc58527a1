package io.quotewire.core.person;

import io.quotewire.core.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's name as words without titles. Immutable. */
public final class PersonName {
    /** A first name, a middle name and a surname. */
    private static final int FEWEST_WITH_MIDDLE = 3;

    /** The Arabic article in its assimilated forms. */
    private static final Set<String> ARTICLES =
            WordList.ofKind(PersonName.class, "name-particles.txt", "article"::equals);

    /**
     * Particles that open a family name, and are hardly ever first names; without the first name they are usually
     * capitalised.
     */
    private static final Set<String> PARTICLES =
            WordList.ofKind(PersonName.class, "name-particles.txt", "particle"::equals);

    private static final char LAST_OF_ASCII = 127;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** The number of a king or a pope. */
    private static final Pattern NUMBER = Pattern.compile("[IVX]+");

    private final List<String> words;
    private final String last;
    private final String given;
    private final String key;
    private final boolean single;

    /**
     * @param words at least one
     * @throws IllegalArgumentException if there are none
     */
    public PersonName(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name without words");
        }
        this.words = List.copyOf(words);
        int family = FamilyNameFirst.index(this.words);
        this.last = family >= 0 ? words.get(family) : lastButSuffixes(this.words);
        this.given = family == 0 ? String.join(" ", words.subList(1, words.size())) : words.get(0);
        this.key = key(last);
        this.single = words.size() == 1 || PARTICLES.contains(key(words.get(0)));
    }

    private static String lastButSuffixes(List<String> words) {
        int i = words.size() - 1;
        while (i > 0 && NameSuffixes.contains(words.get(i))) {
            i--;
        }
        return words.get(i);
    }

    /** The key by which a word of a name is looked up, whatever its case and accents: "Núñez", "Nunez". */
    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    private boolean isAccented() {
        return words.stream().anyMatch(word -> !isAscii(word) && !key(word).equals(word.toLowerCase(Locale.ROOT)));
    }

    public List<String> words() {
        return words;
    }

    /** The family name: the last word before any suffix ("Jr.", "KC"), or "Leung" of "Leung Mei-yin". */
    public String last() {
        return last;
    }

    /** The {@linkplain #key(String) key} of the family name. */
    String key() {
        return key;
    }

    /** The family name without an Arabic article, as texts also write it: "Momani" for "al-Momani". */
    String withoutArticle() {
        int hyphen = last.indexOf('-');
        boolean article = hyphen > 0
                && hyphen + 2 < last.length()
                && ARTICLES.contains(key(last.substring(0, hyphen)))
                && Character.isUpperCase(last.charAt(hyphen + 1));
        return article ? last.substring(hyphen + 1) : last;
    }

    public String first() {
        return words.get(0);
    }

    /** The given name: the first word, or the words after a family name that comes first. */
    public String given() {
        return given;
    }

    /**
     * Whether this form is more informative: it has more words, or as many but a given name instead of an initial,
     * accents, or normal case instead of capitals.
     */
    boolean isFullerThan(PersonName other) {
        if (words.equals(other.words)) {
            return false; // as most are
        }
        int more = words.size() - other.words.size();
        return more > 0
                || (more == 0
                        && ((!isSingle() && other.isByInitial() && !isByInitial())
                                || (isAccented() && !other.isAccented())
                                || (NameCase.isInCapitals(other.words) && !NameCase.isInCapitals(words))));
    }

    /** "J.", "JR"; "J.R." is a name people go by. */
    private boolean isByInitial() {
        return given.length() <= 2 && isByInitials();
    }

    /** Whether the given name is initials: "J.", "J.R.", "JR"; "Jo" and "Na" are names. */
    boolean isByInitials() {
        String letters = given.replace(".", "");
        return letters.length() == 1
                || (letters.length() == 2
                        && letters.chars().allMatch(Character::isUpperCase)
                        && (letters.length() < given.length()
                                || !NameCase.isInCapitals(words)
                                || NameCase.isInitials(letters)));
    }

    /**
     * "Abdul Aziz Hill", "Abdul Karim Hill": whether both have as many words, and one between the first and the last
     * differs.
     */
    boolean hasOtherMiddle(PersonName other) {
        int end = words.size() - 1;
        if (end + 1 != other.words.size()
                || end + 1 < FEWEST_WITH_MIDDLE
                || !key(words.get(end)).equals(key(other.words.get(end)))) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            String word = words.get(i);
            String others = other.words.get(i);
            if (Character.isUpperCase(word.charAt(0))
                    && Character.isUpperCase(others.charAt(0))
                    && key(word).charAt(0) != key(others).charAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other name ends with this one, whatever the case: "Van der Hill" and "Jan van der Hill". */
    boolean isEndOf(PersonName other) {
        int extra = other.words.size() - words.size();
        boolean same = extra >= 0;
        for (int i = 0; same && i < words.size(); i++) {
            same = key(words.get(i)).equals(key(other.words.get(extra + i)));
        }
        return same;
    }

    /** Whether the other name has one word more behind these: "Nik Hale" and "Nik Hale Ahmadi". */
    boolean isBeginOf(PersonName other) {
        boolean same = other.words.size() == words.size() + 1;
        for (int i = 0; same && i < words.size(); i++) {
            same = key(words.get(i)).equals(key(other.words.get(i)));
        }
        return same;
    }

    /**
     * The words before the family name that may be a first surname: "Salas" of "Ana Salas Ruiz", "Ana Salas de la Paz"
     * or "Ana Luz Salas Ruiz".
     */
    List<String> innerSurnames() {
        int size = words.size();
        if (size == FEWEST_WITH_MIDDLE
                || (size == FEWEST_WITH_MIDDLE + 1 && words.get(2).equals("de"))) {
            return words.subList(1, 2);
        }
        List<String> found = new ArrayList<>(0);
        for (int i = 1; i < size - 1; i++) {
            String word = words.get(i);
            if (Character.isUpperCase(word.charAt(0))
                    && !PARTICLES.contains(key(words.get(i - 1)))
                    && !FirstNames.isOne(key(word))
                    && word.length() > 2) {
                found.add(word);
            }
        }
        return found;
    }

    /** Whether a particle precedes the family name: "Jan van Hill". */
    boolean hasParticle() {
        int before = words.size() - 2;
        return before > 0 && last.equals(words.get(before + 1)) && PARTICLES.contains(words.get(before));
    }

    /** Whether it is only a family name, or only a given one: "Hill", "Van der Hill". */
    public boolean isSingle() {
        return single;
    }

    /** Whether it is one word, perhaps with a number: "Charles", "Charles III". */
    boolean isAlone() {
        return words.size() == 1
                || (words.size() == 2 && NUMBER.matcher(words.get(1)).matches());
    }

    /** Whether the name has a suffix like "Jr.", which distinguishes a son from his father. */
    boolean isJunior() {
        for (int i = words.size() - 1; i > 0 && NameSuffixes.contains(words.get(i)); i--) {
            if (NameSuffixes.isJunior(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The name as published: without a suffix like "III" or "KC", and not in capitals. */
    @Override
    public String toString() {
        boolean adorned = words.size() > 2 && NameSuffixes.isAdornment(words.get(words.size() - 1));
        return String.join(" ", NameCase.usual(adorned ? words.subList(0, words.size() - 1) : words));
    }
}
