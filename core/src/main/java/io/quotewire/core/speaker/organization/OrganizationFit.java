package io.quotewire.core.speaker.organization;

import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Abbreviation;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the name of an organisation fits a noun by which the text may refer to it. Pure functions. */
public final class OrganizationFit {
    /**
     * Known kinds, beside the public ones, that "the company" does not mean: outlets are companies, but report what
     * others did.
     */
    private static final Set<String> OTHERS = Set.of(
            "charity", "agency", "outlet", "broadcaster", "network", "campaign-group", "rights-group", "seat-of-power");

    private OrganizationFit() {}

    /** Whether the organisation is known to be of the kind, or its name says so: "Dock Bank" for "bank". */
    public static boolean isKnownAs(NewsText text, int name, String kind) {
        return KnownKinds.is(words(text, name), kind)
                || OrganizationKinds.of(lastWord(text, name)).contains(kind);
    }

    /**
     * Whether nothing speaks against the kind. A name behind "the" is no company's without a legal form: "the FDA".
     */
    public static boolean mayBe(NewsText text, int name, String kind) {
        Set<String> known = KnownKinds.of(words(text, name));
        if (AnaphoricNouns.isAnyOrganization(kind) || known.contains(kind)) {
            return true;
        }
        boolean company = AnaphoricNouns.isCompany(kind);
        String last = lastWord(text, name);
        boolean called = text.is(text.names().firstToken(name) - 1, WordSet.THE) && !NameEndings.isCompanys(last);
        return known.isEmpty()
                ? !(company
                        ? called || (isNoCompany(last) && !lends(text, name))
                        : OrganizationKinds.isOther(last, kind))
                : company && isKnownCompany(text, name);
    }

    /**
     * Whether the organisation is known to be of other kinds than the club or charity that the noun means: "the BBC".
     */
    static boolean isKnownOtherwise(NewsText text, int name, String noun) {
        return !AnaphoricNouns.isCompany(noun)
                && !AnaphoricNouns.isBusiness(noun)
                && !AnaphoricNouns.isPublic(noun)
                && !AnaphoricNouns.isAnyOrganization(noun)
                && KnownKinds.has(words(text, name))
                && !isKnownAs(text, name, noun);
    }

    /** Whether the organisation is known as a business: "Ryanair"; not "the FDA", "Oxfam". */
    public static boolean isKnownCompany(NewsText text, int name) {
        Set<String> known = KnownKinds.of(words(text, name));
        return !known.isEmpty()
                && known.stream().noneMatch(each -> OTHERS.contains(each) || AnaphoricNouns.isPublic(each));
    }

    /** "Harland Savings and Loan Association". */
    private static boolean lends(NewsText text, int name) {
        String word = text.lower(text.names().endToken(name) - 2);
        return word.equals("loan") || word.equals("savings");
    }

    /** "Ministry", "union"; not "bank", which is a company. */
    private static boolean isNoCompany(String last) {
        List<String> nouns = OrganizationKinds.of(last);
        return !nouns.isEmpty()
                && nouns.stream()
                        .noneMatch(noun -> AnaphoricNouns.isCompany(noun)
                                || AnaphoricNouns.isBusiness(noun)
                                || AnaphoricNouns.isAnyOrganization(noun));
    }

    private static String words(NewsText text, int name) {
        return text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT);
    }

    private static String lastWord(NewsText text, int name) {
        return Abbreviation.withoutStop(text.lower(text.names().endToken(name) - 1));
    }
}
