package io.quotewire.core.entity.resolve;

/**
 * Where a phrase stands that tells of an organisation's name: the first column of {@code organization-contexts.tsv}.
 */
enum OrganizationContext {
    OWNED,
    ANY_OWNED,
    AHEAD,
    AHEAD_NAME,
    LED,
    LED_UNTAGGED,
    NOUN,
    ANY_NOUN,
    JOINT,
    MAKES,
    SAID_IT,
    ACTS,
    TITLES,
    OWN_GENITIVE,
    APPOSED,
    FIRM,
    OUTLET,
    OUTLET_WORD,
    DEFINING,
    DEFINITION_LEAD,
    ONE_OF,
    DEFINED,
    DEFINED_ANY,
    SEVERAL,
    LISTING,
    ENDING,
    PLACE_ENDING,
    ENDING_JOINT,
    PEOPLE,
    ROLE;

    /** The bit of a phrase of this kind among those of all. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    /** The bits of phrases of any of these kinds. */
    static int bits(OrganizationContext... kinds) {
        int bits = 0;
        for (OrganizationContext kind : kinds) {
            bits |= kind.bit();
        }
        return bits;
    }
}
