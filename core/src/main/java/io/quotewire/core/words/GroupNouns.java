package io.quotewire.core.words;

import io.quotewire.core.text.WordList;
import java.util.Locale;
import java.util.Set;

/** Common nouns that name an organisation, a group or a text, from the word lists beside. Pure functions. */
public final class GroupNouns {
    private static final Set<String> ORGANIZATIONS = read("group-nouns.txt");
    private static final Set<String> PEOPLE = read("people-nouns.txt");
    private static final Set<String> DOCUMENTS = read("document-nouns.txt");
    private static final Set<String> THOSE_WHO = read("those-who.txt");
    private static final Set<String> THINGS = read("things.txt");
    private static final Set<String> ENDINGS = read("people-endings.txt");

    private GroupNouns() {}

    private static Set<String> read(String list) {
        return WordList.words(GroupNouns.class, list);
    }

    /**
     * Whether the word is such a noun or a plural: "ministry", "police", "voters"; no "records", which somebody wrote.
     */
    public static boolean contains(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isOrganizationOrPeople(lower)
                || (Plural.endsLikeOne(lower) && !DOCUMENTS.contains(lower))
                || Plural.isOfMen(lower);
    }

    /** Whether the word, in lower case, is such a noun and no plural. */
    public static boolean isOrganizationOrPeople(String lower) {
        return ORGANIZATIONS.contains(lower) || PEOPLE.contains(lower);
    }

    /** Whether the word, in lower case, is one for an organisation that may have a name: "ministry"; no "family". */
    public static boolean isOrganization(String lower) {
        return ORGANIZATIONS.contains(lower);
    }

    /** Whether the noun, in lower case, names a text or another thing that tells something: "report", "studies". */
    public static boolean isDocument(String lower) {
        return DOCUMENTS.contains(lower)
                || DOCUMENTS.contains(lower + "s")
                || (lower.endsWith("y") && DOCUMENTS.contains(lower.substring(0, lower.length() - 1) + "ies"));
    }

    /** Whether the plural, in lower case, mostly names people: "officials", "traders"; not "prices". */
    public static boolean arePeople(String lower) {
        return THOSE_WHO.contains(lower)
                || Plural.isOfMen(lower)
                || (ENDINGS.stream().anyMatch(lower::endsWith) && !THINGS.contains(lower));
    }
}
