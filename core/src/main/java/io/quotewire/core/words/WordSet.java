package io.quotewire.core.words;

/** The sets of {@code word-sets.tsv}, which explains each. A word may be in several, whatever its {@link WordClass}. */
@SuppressWarnings("EnumOrdinal")
public enum WordSet {
    SUBJECT,
    OBJECT,
    ARTICLE,
    /** Articles, possessives and everything else that opens a noun phrase. */
    ANY_DETERMINER,
    /** The class and more: "besides", "given" too. */
    ANY_PREPOSITION,
    /** The class and more: "after", "since" too. */
    ANY_SUBORDINATOR,
    COORDINATOR,
    /** The class and more: "that", "whose" too. */
    ANY_RELATIVE,
    /** "Whether", "how": opens an indirect question. */
    WH,
    NONFINITE,
    /** "She respects": before a verb in -s that may be a noun elsewhere. */
    SINGULAR_PRONOUN,
    /** "They respect": before a verb without an ending that may be a noun elsewhere. */
    PLURAL_PRONOUN,
    PLURAL_NOUN,
    SINGULAR_IN_S,
    NO_PAST,
    /** "Also", "never": stands before a verb, not before a noun. */
    VERBS_ADVERB,
    /** "Some agreed", "one offered": a determiner that can be the subject by itself. */
    ALONE,
    CROWD,
    SINGLE_ALONE,
    SHORT_IS,
    COPULA,
    /** Ends like an adverb but is a noun: "family". */
    NOUN_IN_LY,
    SHORT_PARTICIPLE,
    HAVE,
    /** "Have said", but not "had said". */
    PRESENT_HAVE,
    BE,
    DO,
    /** "Was", "had", "didn't". */
    PAST_AUXILIARY,
    MODAL,
    HELPING,
    NEGATION,
    GROUP_ADVERB,
    /** Negates the -ing form after it: "without saying". */
    LACKING,
    LACKING_AHEAD,
    PLURAL_AHEAD,
    NEVER_NOUN,
    /** Modals that are also names: "Mr May". */
    MODAL_NAME,
    BEHIND_NAME,
    POSTMODIFIER,
    IN_PHRASE,
    ASIDE_NOUN,
    NOUN_JOINT,
    /** Joins an organisation to its place: "the government of Peru". */
    PLACE_JOINT,
    /** Joins parts of an organisation's name: "the Department for Work and Pensions". */
    NAME_JOINT,
    ORGANIZATION_JOINT,
    REFLEXIVE,
    /** After "for": "some, for instance Hill,". */
    INSTANCE,
    /** Joins the members of a list: "Hill and Kelly". */
    LIST_JOINT,
    ROUGHLY,
    /** After "in the": "in the eyes of Hill". */
    VIEW,
    /** Opens an aside about some of a group: "200 academics, among them". */
    OF_GROUP,
    SHARE,
    /** Before an article, in its phrase: "half the crew". */
    HALF,
    /** A one-word subject: "and others said". */
    OTHERS,
    /** Joins partners' names to a company's: "Hill &amp; Kelly Co". */
    PARTNER_JOINT,
    /** Superlatives that do not end in -est: "worst". */
    SUPERLATIVE,
    /** Before a rough number: "just under a hundred". */
    ROUGH_AHEAD,
    AT,
    /** "At least forty": bounds a number. */
    BOUND,
    /** Words for the reader, whom a narrator addresses. */
    READER,
    NUMBER,
    ROUND_NUMBER,
    /** Pronouns of likely speakers; "it" and "they" mostly are what is spoken of. */
    SPEAKING_PRONOUN,
    /** Pronouns for the speaker that a narrator uses, but not the speaker: "he said". */
    NARRATORS_PRONOUN,
    /** "Her answer was": the owner of quoted words. */
    SPEAKING_OWNER,
    SHOUTED_VERB,
    CLAUSE_PREPOSITION,
    TIME_OR_REASON,
    LEADING,
    /** Precedes a participle in front of the main clause: "After saying so, Hill left". */
    FRONTING,
    JOINT,
    /** "And", "but": continues with another clause of the narrator's. */
    CONTINUATION,
    CONTRAST,
    CONCEDING,
    /** "…, but it would": continues the reported speech. */
    REPORTED_FUTURE,
    LOOSE_OPENER,
    /** "If the mayor says that …": the words have not been said yet. */
    CONDITION,
    /** "If it rained, Hill said she would stay": the conditional clause is part of the content. */
    SAID_CONDITION,
    /** "Nobody said", "anyone who says"; behind a negation, "not everyone says": the words need not have been said. */
    NOBODY,
    EVERYBODY,
    /** After the content and a comma it usually opens a remark of the narrator's. */
    NARRATORS_RELATIVE,
    OBJECT_RELATIVE,
    /** Opens a relative clause about a thing, not a person. */
    THING_RELATIVE,
    /** Opens a relative clause about a person. */
    PERSON_RELATIVE,
    /** What its author does to a document: "a suit brought by". */
    AUTHORED,
    REPORTING,
    SUING,
    ISSUING,
    CONTENT_OPENER,
    /** Stands between a cue and its "that": "said afterwards that". */
    LATER,
    /** Objects of a cue that do not render a clause: "said the same of him". */
    NO_CLAUSE,
    NO_CLAUSE_OPENER,
    /** "Adding the words “…”": what is quoted is no clause. */
    CITED,
    /** Nouns in -ing: "denied wrongdoing". */
    ING_NOUN,
    WEEKDAY,
    MONTH,
    DAYTIME,
    /** What is no noun behind an utterance: "replied “no” seconds later". */
    CIRCUMSTANCE,
    PERIOD,
    DAY_MODIFIER,
    MONTH_MODIFIER,
    PERIOD_MODIFIER,
    DAY_OPENING,
    /** After a period of time: "two weeks ago". */
    BEFORE_NOW,
    /** Where something is said: "in a statement", "at a rally". */
    OCCASION,
    /** After a name in a headline: "“No regrets”: Hill on her year". */
    ABOUT,
    /** "Asked whether it was late, Hill": reports a question. */
    ASKED,
    LINK,
    MEETING,
    PARTNER,
    RECORDING,
    OWNING,
    MESSAGE,
    POSTING,
    PERCEIVING,
    ADDING,
    /** Before "company": refers to another one: "parent", "rival". */
    OTHER_COMPANY,
    /** "“…,” implored Hill": transitive verbs that can precede the speaker. */
    PLEADING,
    /** "Source": a speaker who is never named. */
    HIDDEN_SOURCE,
    /** "Official": a speaker who is usually not named. */
    NAMELESS_SOURCE,
    OFFICIAL,
    LESSER_OFFICE,
    FORMER,
    /** Describes a person without identifying them: "veteran". */
    COMMON_PRAISE,
    /** "Named", "elected": a verb for coming into an office. */
    APPOINTED,
    SUCCESSOR,
    /** "I am Hill": introduces oneself by name. */
    I_AM,
    NAME_NOUN,
    THAT,
    TO,
    OF,
    AS,
    SOMEBODY,
    SITE_ENDING,
    JUDGES,
    /** Plural nouns for a single document. */
    FIGURES,
    /** "The PM": letters that mean a person, not an organisation. */
    PERSONS_LETTERS,
    BY,
    FOR,
    WITH,
    FROM,
    ON,
    THE,
    IN,
    IT,
    WHAT,
    /** Things that show something but say nothing: "blood tests". */
    EXHIBIT,
    HOW,
    PER,
    /** "This is how Hill describes it": points to the words before. */
    POINTING,
    /** "That is how she sees it": verbs other than cues that describe someone's wording. */
    PUTTING,
    /** "The words that she used": verbs that make words someone's. */
    UTTERING,
    THEY,
    BOTH,
    THEM,
    NO_GENDER,
    SINGULAR_AHEAD,
    NEW_AHEAD,
    THEN,
    /** "Nor is it late": joins a clause whose meaning it negates. */
    NEGATIVE_JOINT,
    NAMING,
    SELF_NAMING,
    OF_THINGS,
    COMING,
    /** "They all said", "the two both said": a quantifier after its subject. */
    FLOATING,
    /** The genitive "'s", which may also be a contracted "is". */
    GENITIVE,
    /** Leads to the place where something was said: "in a statement". */
    PLACING,
    DESCRIBING_PREPOSITION,
    PREDICATE_MARKER,
    ACCORDING;

    /** The number of longs that hold one bit per set. */
    static final int LONGS = (values().length + Long.SIZE - 1) / Long.SIZE;

    /** The index of the long with the set's bit; in-process only, so ordinals are safe. */
    final int at = ordinal() / Long.SIZE;

    final long bit = 1L << (ordinal() % Long.SIZE);
}
