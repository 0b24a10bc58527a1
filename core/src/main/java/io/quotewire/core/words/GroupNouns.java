package io.quotewire.core.words;

import io.quotewire.core.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Common nouns for organisations, groups and texts, from the word lists of this package. Pure functions. */
public final class GroupNouns {
    private static final Set<String> ORGANIZATIONS = read("group-nouns.txt");
    private static final Set<String> PEOPLE = read("people-nouns.txt");
    private static final Set<String> DOCUMENTS = read("document-nouns.txt");
    private static final Set<String> THOSE_WHO = read("those-who.txt");
    private static final Set<String> THINGS = read("things.txt");
    private static final List<String> ENDINGS = List.copyOf(read("people-endings.txt"));

    private GroupNouns() {}

    private static Set<String> read(String list) {
        return WordList.words(GroupNouns.class, list);
    }

    /**
     * Whether the word is a noun for an organisation or people, or a plural: "ministry", "police", "voters"; not
     * "records", which are documents.
     */
    public static boolean contains(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isOrganizationOrPeople(lower)
                || (Plural.endsLikeOne(lower) && !DOCUMENTS.contains(lower))
                || Plural.isOfMen(lower);
    }

    /** Whether the lower-case word is listed as a noun for an organisation or people, not merely spelt as a plural. */
    public static boolean isOrganizationOrPeople(String lower) {
        return ORGANIZATIONS.contains(lower) || PEOPLE.contains(lower);
    }

    /** Whether the lower-case word is a noun for an organisation that may have a name: "ministry"; not "family". */
    public static boolean isOrganization(String lower) {
        return ORGANIZATIONS.contains(lower);
    }

    /** Whether the lower-case noun names a text or another thing that conveys something: "report", "studies". */
    public static boolean isDocument(String lower) {
        return DOCUMENTS.contains(lower)
                || DOCUMENTS.contains(lower + "s")
                || (lower.endsWith("y") && DOCUMENTS.contains(lower.substring(0, lower.length() - 1) + "ies"));
    }

    /** Whether the lower-case plural usually means people: "officials", "traders"; not "prices". */
    public static boolean arePeople(String lower) {
        return THOSE_WHO.contains(lower) || Plural.isOfMen(lower) || (endsAsPeople(lower) && !THINGS.contains(lower));
    }

    private static boolean endsAsPeople(String lower) {
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
