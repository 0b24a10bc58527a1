package io.quotewire.core.words;

/**
 * The sets of {@code word-sets.tsv}, where each is explained beside its words. A word may be in any number of them,
 * whatever its {@link WordClass}.
 */
public enum WordSet {
    SUBJECT,
    OBJECT,
    ARTICLE,
    /** Articles, possessives and all that opens a noun phrase. */
    DETERMINER,
    /** More than the class of the name: "besides", "given" too. */
    PREPOSITION,
    /** More than the class of the name: "after", "since" too. */
    SUBORDINATOR,
    COORDINATOR,
    /** More than the class of the name: "that", "whose" too. */
    RELATIVE,
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
    /** "Also", "never": before a verb and no noun. */
    VERBS_ADVERB,
    /** "Some agreed", "one offered": a determiner may be the subject by itself. */
    ALONE,
    SINGLE_ALONE,
    SHORT_IS,
    COPULA,
    /** Ends like an adverb and is none: "family". */
    NOUN_IN_LY,
    SHORT_PARTICIPLE,
    HAVE,
    /** "Have said", and not "had said". */
    PRESENT_HAVE,
    BE,
    DO,
    MODAL,
    NEGATION,
    GROUP_ADVERB,
    /** Negates the form in -ing behind it: "without saying". */
    LACKING,
    LACKING_AHEAD,
    PLURAL_AHEAD,
    NEVER_NOUN,
    /** Modals that are names too: "Mr May". */
    MODAL_NAME,
    BEHIND_NAME,
    POSTMODIFIER,
    IN_PHRASE,
    NOUN_JOINT,
    /** Joins an organisation to its place: "the government of Peru". */
    PLACE_JOINT,
    /** Joins what is part of an organisation's name: "the Department for Work and Pensions". */
    NAME_JOINT,
    ORGANIZATION_JOINT,
    REFLEXIVE,
    /** Behind "for": "some, for instance Hill,". */
    INSTANCE,
    /** Joins the members of a list: "Hill and Kelly". */
    LIST_JOINT,
    ROUGHLY,
    /** Behind "in the": "in the eyes of Hill". */
    VIEW,
    /** Opens an aside about some of a group: "200 academics, among them". */
    OF_GROUP,
    /** Behind a number: "80 percent". */
    SHARE,
    /** Before an article, in its phrase: "half the crew". */
    HALF,
    /** A subject of one word: "and others said". */
    OTHERS,
    /** Joins partners to a company: "Hill &amp; Kelly Co". */
    PARTNER_JOINT,
    /** Superlatives that do not end in -est: "worst". */
    SUPERLATIVE,
    /** Before a rough number: "just under a hundred". */
    ROUGH_AHEAD,
    AT,
    /** "At least forty": how far a number may be off. */
    BOUND,
    /** Whom a narrator speaks to. */
    READER,
    NUMBER,
    ROUND_NUMBER,
    /** Pronouns of one who speaks: "it" and "they" mostly are what is spoken of. */
    SPEAKING_PRONOUN,
    /** Pronouns by which a narrator says who spoke, as no speaker does: "he said". */
    NARRATORS_PRONOUN,
    /** "Her answer was": whose words are quoted. */
    SPEAKING_OWNER,
    CLAUSE_PREPOSITION,
    LEADING,
    /** Stands before a participle in front of the main clause: "After saying so, Hill left". */
    FRONTING,
    JOINT,
    /** "And", "but": go on with another clause of the narrator's. */
    CONTINUATION,
    CONTRAST,
    CONCEDING,
    /** "…, but it would": what was said goes on. */
    REPORTED_FUTURE,
    LOOSE_OPENER,
    /** "If the mayor says that …": nobody has said it yet. */
    CONDITION,
    /** "If it rained, Hill said she would stay": its clause is part of what is said. */
    SAID_CONDITION,
    /** "Nobody said": it was not said. */
    NOBODY,
    /** Behind the content and a comma it is mostly the narrator who explains. */
    NARRATORS_RELATIVE,
    OBJECT_RELATIVE,
    /** Opens what is said of a thing, not of a person. */
    THING_RELATIVE,
    /** Opens what is said of a person. */
    PERSON_RELATIVE,
    /** What is done to a document by its author: "a suit brought by". */
    AUTHORED,
    REPORTING,
    /** What whoever files a lawsuit does. */
    SUING,
    /** What an author does: "issued a statement". */
    ISSUING,
    CONTENT_OPENER,
    /** Stands between a cue and its "that": "said afterwards that". */
    LATER,
    /** What is said in them is no clause: "said the same of him". */
    NO_CLAUSE,
    NO_CLAUSE_OPENER,
    /** "Adding the words “…”": what is put in quotes is no clause. */
    CITED,
    /** Nouns in -ing: "denied wrongdoing". */
    ING_NOUN,
    WEEKDAY,
    MONTH,
    DAYTIME,
    /** Stretches of time: "last week". */
    PERIOD,
    DAY_MODIFIER,
    MONTH_MODIFIER,
    PERIOD_MODIFIER,
    /** Behind a stretch of time: "two weeks ago". */
    BEFORE_NOW,
    /** Where something is said: "in a statement", "at a rally". */
    OCCASION,
    /** Behind a name in a headline: "“No regrets”: Hill on her year". */
    ABOUT,
    /** "Asked whether it was late, Hill": how a question is told. */
    ASKED,
    LINK,
    MEETING,
    PARTNER,
    RECORDING,
    OWNING,
    MESSAGE,
    PERCEIVING,
    ADDING,
    /** Before "company": tells that it is another: "parent", "rival". */
    OTHER_COMPANY,
    /** "“…,” implored Hill": verbs with an object that may stand before who speaks. */
    PLEADING,
    /** "Source": never to be told by name. */
    HIDDEN_SOURCE,
    /** "Official": mostly speaks without a name. */
    NAMELESS_SOURCE,
    LESSER_OFFICE,
    /** Before an office that is no more: "former". */
    FORMER,
    /** Says of somebody neither whose nor which: "veteran". */
    COMMON_PRAISE,
    /** "Named", "elected": a verb by which somebody comes to an office. */
    APPOINTED,
    /** Who bears an office after another: "his successor". */
    SUCCESSOR,
    /** "I am Hill": says one's own name. */
    I_AM,
    /** "My name is Hill". */
    NAME_NOUN,
    THAT,
    TO,
    OF,
    AS,
    SOMEBODY,
    SITE_ENDING,
    JUDGES,
    /** Plurals that are one document. */
    FIGURES,
    /** "The PM": no organisation. */
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
    /** Things that show something and say nothing: "blood tests". */
    EXHIBIT,
    HOW,
    PER,
    /** "This is how Hill describes it": at what stands before. */
    POINTING,
    /** "That is how she sees it": verbs beside cues that say in what words. */
    PUTTING,
    THEY,
    BOTH,
    THEM,
    /** "Nonbinary": whose pronoun is "they". */
    NO_GENDER,
    /** Before one thing or person: "a", "every". */
    SINGULAR_AHEAD,
    /** "If it rains then": opens the main clause. */
    THEN,
    /** "Nor is it late": without it the clause would say the opposite. */
    NEGATIVE_JOINT,
    /** "A man named Larkin": a name follows. */
    NAMING,
    OF_THINGS,
    COMING,
    /** "They all said", "the two both said": counts the subject behind it. */
    FLOATING,
    /** The "'s" of a genitive, which may be a short "is" too. */
    GENITIVE,
    /** Leads to where something was said: "in a statement". */
    PLACING,
    /** With "to" behind it: leads to a source without a verb. */
    ACCORDING;

    /** How many longs hold one bit for each set. */
    static final int LONGS = (values().length + Long.SIZE - 1) / Long.SIZE;

    /** Which of these longs has the set's bit: the numbers never leave the process. */
    final int at = place() / Long.SIZE;

    final long bit = 1L << (place() % Long.SIZE);

    @SuppressWarnings("EnumOrdinal")
    private int place() {
        return ordinal();
    }
}
