package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import java.util.Set;

/**
 * Tells whether a definite phrase tells anew what the organisation is that has just spoken: "the Wine Institute said …
 * The promotional group", "TRQ Ltd said … The mining group", not "The rights group"; if no other was named meanwhile.
 * Pure functions.
 */
final class DescribedAnew {
    private static final Set<String> BODIES = read("body");
    private static final Set<String> CIVIL = read("civil");
    private static final Set<String> OTHERS = read("other");
    private static final Set<String> STATE = read("state");

    private DescribedAnew() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(DescribedAnew.class, "described-anew.txt", kind::equals);
    }

    /**
     * Whether the phrase may describe it.
     *
     * @param words the words that name who spoke
     * @param source a {@link DefiniteOrganization}
     */
    static boolean is(SourceWords words, SourceWords source) {
        NewsText text = source.text();
        int name = text.names().at(words.noun());
        boolean named = name < 0 ? text.isCapital(words.noun()) : text.names().type(name) == EntityType.ORGANIZATION;
        return named
                && !isOfState(words)
                && source.noun() > source.first() + 1
                && fits(words, source)
                && BasedCompany.isOnlyOne(source, name);
    }

    private static boolean fits(SourceWords words, SourceWords source) {
        NewsText text = source.text();
        String noun = text.lower(source.noun());
        String head = text.lower(words.noun());
        boolean company = NameEndings.isCompanys(head);
        if (AnaphoricNouns.isCompany(noun)) {
            return company;
        }
        boolean civil = false;
        for (int i = source.first() + 1; i < source.noun(); i++) {
            civil |= CIVIL.contains(text.lower(i));
            if (OTHERS.contains(text.lower(i))) {
                return false;
            }
        }
        return AnaphoricNouns.isAnyOrganization(noun)
                ? BODIES.contains(noun) && !(company && civil)
                : BODIES.contains(noun) && !company && !OrganizationKinds.isOther(head, noun);
    }

    /** "The Interior Ministry", "the Supreme Court". */
    private static boolean isOfState(SourceWords words) {
        return Scan.any(
                words.first(), words.end(), i -> STATE.contains(words.text().lower(i)));
    }
}
