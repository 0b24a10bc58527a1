package io.quotewire.core.entity.context.clue;

/**
 * The kinds of phrases that mark an organisation's name, by their position: the first column of
 * {@code organization-contexts.tsv}.
 */
public enum OrganizationContext {
    OWNED,
    ANY_OWNED,
    AHEAD,
    AHEAD_NAME,
    LED,
    LED_UNTAGGED,
    NOUN,
    ANY_NOUN,
    ANY_GROUP,
    JOINT,
    MAKES,
    SAID_IT,
    ACTS,
    WILL_ACT,
    SAID_ITS,
    OWNS,
    TITLES,
    OWN_GENITIVE,
    APPOSED,
    FIRM,
    OUTLET,
    OUTLET_WORD,
    COMPANY,
    EPONYM,
    TRADING,
    OF_PERSON,
    TRADE_GENITIVE,
    SURNAME_GENITIVE,
    GENITIVE_VERB,
    AT_FIRM,
    PERSONS_OWN,
    DEFINING,
    DEFINITION_LEAD,
    ONE_OF,
    DEFINED,
    DEFINED_ANY,
    BEHIND_NAME,
    MOVED,
    SEVERAL,
    LISTING,
    ENDING,
    PLACE_ENDING,
    ENDING_JOINT,
    PEOPLE,
    ROLE,
    STAFF,
    SPOKE,
    OWNED_UNTAGGED;

    /** The bit of this kind in a bit set of kinds. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    /** The bit set of these kinds. */
    public static long bits(OrganizationContext... kinds) {
        long bits = 0;
        for (OrganizationContext kind : kinds) {
            bits |= kind.bit();
        }
        return bits;
    }
}
