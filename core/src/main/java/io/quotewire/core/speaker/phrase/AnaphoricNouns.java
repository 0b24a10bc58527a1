package io.quotewire.core.speaker.phrase;

import io.quotewire.core.text.WordList;
import java.util.Set;
import java.util.function.Predicate;

/** Nouns that refer to the organisation mentioned last, or to what it said, from {@code going-on.txt}. */
public final class AnaphoricNouns {
    private static final String COMPANY = "company";

    private static final String SPOKE = "spoke";
    private static final String PUBLIC = "public";
    private static final String BUSINESS = "business";
    private static final String ANY = "any";
    private static final String ACTING = "acting";
    private static final String OUTLET = "outlet";

    private static final Set<String> NOUNS =
            read(kind -> !Set.of(SPOKE, PUBLIC, BUSINESS, ANY, ACTING, OUTLET).contains(kind));
    private static final Set<String> SPOKEN =
            read(kind -> !Set.of("text", "state", COMPANY, ACTING, OUTLET).contains(kind));
    private static final Set<String> ANY_ORGANIZATION = read(ANY::equals);
    private static final Set<String> OUTLETS = read(OUTLET::equals);
    private static final Set<String> PERIODICALS = read("periodical"::equals);
    private static final Set<String> ALONE = read("alone"::equals);
    private static final Set<String> ACTORS = read(ACTING::equals);
    private static final Set<String> STATES = read("state"::equals);
    private static final Set<String> PUBLICS = read(PUBLIC::equals);
    private static final Set<String> COMPANIES = read(COMPANY::equals);
    private static final Set<String> BUSINESSES = read(BUSINESS::equals);

    private AnaphoricNouns() {}

    private static Set<String> read(Predicate<String> kind) {
        return WordList.ofKind(AnaphoricNouns.class, "going-on.txt", kind);
    }

    /** Whether "the" and the lower-case noun refer to a known organisation: "the bank", "the statement". */
    public static boolean contains(String noun) {
        return NOUNS.contains(noun);
    }

    /** Whether the lower-case noun does so only without a modifier: "the paper", not "the white paper". */
    public static boolean isAlone(String noun) {
        return ALONE.contains(noun);
    }

    /** Whether "the" and the lower-case noun may refer to the organisation that spoke last: "the bank". */
    public static boolean mayHaveSpoken(String noun) {
        return SPOKEN.contains(noun);
    }

    /** Whether "the" and the lower-case noun refer to the organisation mentioned last: "the organisation". */
    public static boolean mayHaveActed(String noun) {
        return ACTORS.contains(noun);
    }

    /** Whether the lower-case noun may refer to an organisation of any kind: "the group". */
    public static boolean isAnyOrganization(String noun) {
        return ANY_ORGANIZATION.contains(noun);
    }

    /** Whether the lower-case noun denotes a news outlet: "site". */
    public static boolean isOutlet(String noun) {
        return OUTLETS.contains(noun);
    }

    /** Whether the lower-case noun is that of an outlet, or of a radio or bulletin. */
    public static boolean isPeriodical(String noun) {
        return isOutlet(noun) || PERIODICALS.contains(noun);
    }

    /** The nouns for companies of any kind, in lower case: "company", "firm". */
    public static Set<String> companies() {
        return COMPANIES;
    }

    /** Whether the lower-case noun denotes the government of a place: "government". */
    public static boolean isState(String noun) {
        return STATES.contains(noun);
    }

    /** Whether the lower-case noun denotes organisations that are not companies: "commission". */
    public static boolean isPublic(String noun) {
        return PUBLICS.contains(noun);
    }

    /** Whether the lower-case noun may refer to any company. */
    public static boolean isCompany(String noun) {
        return COMPANIES.contains(noun);
    }

    /** Whether the lower-case noun denotes a line of business: "retailer". */
    public static boolean isBusiness(String noun) {
        return BUSINESSES.contains(noun);
    }
}
