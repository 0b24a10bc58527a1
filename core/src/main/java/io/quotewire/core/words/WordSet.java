package io.quotewire.core.words;

/**
 * The sets of {@code word-sets.tsv}, which explains each. A word may be in several, whatever its {@link WordClass}.
 *
 * <p>Function words that are asked for all over the code, like "that" and "of", have a set each, which costs no
 * comparison of characters and leaves out names spelt like them ("the WHO"). Any other single word is asked for by its
 * spelling: {@code text.is(token, "half")}.
 */
@SuppressWarnings("EnumOrdinal")
public enum WordSet {
    SUBJECT, // The class of subject pronouns and more: "everyone", "there", "something" too.
    OBJECT, // The class of object pronouns and more: "you", "it" too.
    ARTICLE, // "A", "an", "the".
    ANY_DETERMINER, // Articles, possessives and everything else that opens a noun phrase.
    ANY_PREPOSITION, // The class and more: "besides", "given" too.
    ANY_SUBORDINATOR, // The class and more: "after", "since" too.
    COORDINATOR, // The class of conjunctions: "and", "but", "nor".
    ANY_RELATIVE, // The class and more: "that", "whose" too.
    WH, // "Whether", "how": opens an indirect question.
    NONFINITE, // Auxiliaries that are not finite: "being", "having".
    SINGULAR_PRONOUN, // "She respects": before a verb in -s that may be a noun elsewhere.
    PLURAL_PRONOUN, // "They respect": before a verb without an ending that may be a noun elsewhere.
    PLURAL_NOUN, // Plurals without -s: "people", "police", "data".
    SINGULAR_IN_S, // Words in -s that are no plural: "news".
    NO_PAST, // Words in -ed that are no past: "hundred", "sacred".
    VERBS_ADVERB, // "Also", "never": stands before a verb, not before a noun.
    ALONE, // "Some agreed", "one offered": a determiner that can be the subject by itself.
    CROWD, // Numbers that alone stand for people: "Thousands lost their homes".
    SINGLE_ALONE, // Like ALONE, for one thing: "this makes", "each says".
    SHORT_IS, // The "'s" behind it may be "is" or "has": "that's", "here's".
    COPULA, // "Is", "was": between a subject and what it is.
    NOUN_IN_LY, // Ends like an adverb but is a noun: "family".
    SHORT_PARTICIPLE, // Past participles without -ed and -en: "made", "held".
    HAVE, // All forms of "have", "having" too.
    PRESENT_HAVE, // "Have said", but not "had said".
    BE, // All forms of "be".
    DO, // All forms of "do".
    PAST_AUXILIARY, // "Was", "had", "didn't".
    MODAL, // All modals: "will", "would", "can't".
    HELPING, // What a group of verbs is made of beside the verb: forms of "be", "have", "do", modals, "to".
    NEGATION, // "Not", "never", "cannot"; "hasn't" is for Negation.
    GROUP_ADVERB, // Adverbs without -ly inside a group of verbs: "has since said", "had already said".
    LACKING, // Negates the -ing form after it: "without saying".
    LACKING_AHEAD, // Negates with the word behind it: "short of saying", "refrained from saying".
    PLURAL_AHEAD, // Before a plural, so that "claims" is a noun: "these claims", "several claims".
    NEVER_NOUN, // Verbs whose base form is no noun, so that nearly any word may be their subject: "say", "argue".
    MODAL_NAME, // Modals that are also names: "Mr May".
    BEHIND_NAME, // Behind a name that is spelt like a modal: "May said", "Will and".
    POSTMODIFIER, // Prepositions that attach to the noun before them: "the crew on the ship".
    IN_PHRASE, // Prepositions that continue a phrase: "the head of a firm with boats".
    ASIDE_NOUN, // Behind "in", an aside: "in turn", "in particular".
    NOUN_JOINT, // Joins nouns to one phrase: "the head of sales and exports".
    PLACE_JOINT, // Joins an organisation to its place: "the government of Peru".
    NAME_JOINT, // Joins parts of an organisation's name: "the Department for Work and Pensions".
    ORGANIZATION_JOINT, // Stands in the name of an organisation: "Larkin and Sons of the North".
    REFLEXIVE, // "Himself", "itself", "ourselves".
    INSTANCE, // After "for": "some, for instance Hill,".
    LIST_JOINT, // Joins the members of a list: "Hill and Kelly".
    ROUGHLY, // Before a number: "around forty", "over forty".
    VIEW, // After "in the": "in the eyes of Hill".
    OF_GROUP, // Opens an aside about some of a group: "200 academics, among them".
    SHARE, // Behind the number of a share: "forty per cent", "40 %".
    OTHERS, // A one-word subject: "and others said".
    PARTNER_JOINT, // Joins partners' names to a company's: "Hill & Kelly Co".
    SUPERLATIVE, // Superlatives that do not end in -est: "worst".
    ROUGH_AHEAD, // Before a rough number: "just under a hundred".
    AT, // "At".
    BOUND, // "At least forty": bounds a number.
    NUMBER, // Numbers and fractions in words: "eleven", "dozens", "two-thirds".
    ROUND_NUMBER, // Numbers that stand behind a number: "two hundred", "3 million".
    SPEAKING_PRONOUN, // Pronouns of likely speakers; "it" and "they" mostly are what is spoken of.
    NARRATORS_PRONOUN, // Pronouns for the speaker that a narrator uses, but not the speaker: "he said".
    SPEAKING_OWNER, // "Her answer was": the owner of quoted words.
    SHOUTED_VERB, // Behind a name in a text in capitals, where it is no noun: "KARL VOSS SAID".
    CLAUSE_PREPOSITION, // Prepositions that also open a clause: "after he left", "since he left".
    TIME_OR_REASON, // Opens a clause of time or reason: "when he left", "because he left".
    LEADING, // Leads up to the main clause: "Amid the rain, Hill left", "Asked about it, Hill left".
    FRONTING, // Precedes a participle in front of the main clause: "After saying so, Hill left".
    JOINT, // Joins a clause to the one before: "but he left", "while he left", "whereas he left".
    CONTINUATION, // "And", "but": continues with another clause of the narrator's.
    CONTRAST, // "But".
    CONCEDING, // "Though", "although".
    REPORTED_FUTURE, // "…, but it would": continues the reported speech.
    LOOSE_OPENER, // Adverbs that open a sentence without being part of it: "However", "Meanwhile".
    CONDITION, // "If the mayor says that …": the words have not been said yet.
    NOBODY, // "Nobody said", "anyone who says", "not everyone says": the words need not have been said.
    EVERYBODY, // "All", "everyone", "many": subjects that are no one in particular.
    NARRATORS_RELATIVE, // After the content and a comma it usually opens a remark of the narrator's.
    OBJECT_RELATIVE, // May be the object of its clause: "the plan that Hill announced", "what Hill announced".
    THING_RELATIVE, // Opens a relative clause about a thing, not a person.
    PERSON_RELATIVE, // Opens a relative clause about a person.
    AUTHORED, // What its author does to a document: "a suit brought by".
    REPORTING, // Forms of "report".
    SUING, // "Sued", "sues", "suing".
    ISSUING, // What somebody does to a text of their own: "issued a statement", "filed a suit".
    CONTENT_OPENER, // Opens the content of a cue: "said that", "asked whether", "vowed to".
    LATER, // Stands between a cue and its "that": "said afterwards that".
    NO_CLAUSE, // Objects of a cue that do not render a clause: "said the same of him".
    NO_CLAUSE_OPENER, // Behind an object that renders no clause: "said nothing of it", "said no more about it".
    CITED, // "Adding the words “…”": what is quoted is no clause.
    ING_NOUN, // Nouns in -ing: "denied wrongdoing".
    WEEKDAY, // "Monday", "fri", "today", "overnight".
    MONTH, // "January", "jan.", "sept".
    DAYTIME, // "Morning", "night".
    CIRCUMSTANCE, // What is no noun behind an utterance: "replied “no” seconds later".
    PERIOD, // "Week", "year", "spring", "time".
    DAY_MODIFIER, // Before a day: "on Monday", "late Monday".
    PERIOD_MODIFIER, // Before a period: "last week", "earlier this week".
    DAY_OPENING, // What a time can open with, besides a figure: "Monday", "in May", "two weeks ago".
    BEFORE_NOW, // After a period of time: "two weeks ago".
    OCCASION, // Where something is said: "in a statement", "at a rally".
    ASKED, // "Asked whether it was late, Hill": reports a question.
    LINK, // With what a link begins: "https", "pic".
    MEETING, // How somebody was talked to: "spoke with", "interviewed by", "a conversation with".
    PARTNER, // Before who was talked to: "spoke with Hill", "spoke to Hill", "interviewed by Hill".
    RECORDING, // Holds the words of whom it is of: "a clip of her saying".
    OWNING, // May be an organisation as well as a person: "owner", "publisher", "sponsor".
    MESSAGE, // Holds the words of whom it comes from: "a letter from her saying".
    POSTING, // Puts words up for all to read: "tweeted", "shared a post".
    PERCEIVING, // Its object is heard or seen to say something: "heard her say", "footage shows her saying".
    ADDING, // With which the last speaker goes on: "he added", "she concludes".
    OTHER_COMPANY, // Before "company": refers to another one: "parent", "rival".
    PLEADING, // "“…,” implored Hill": transitive verbs that can precede the speaker.
    HIDDEN_SOURCE, // "Source": a speaker who is never named.
    NAMELESS_SOURCE, // "Official": a speaker who is usually not named.
    OFFICIAL, // May be somebody in any office: "official", "executive".
    LESSER_OFFICE, // Before an office, not the office itself: "deputy prime minister".
    FORMER, // Before an office that is held no more: "ex", "former".
    COMMON_PRAISE, // Describes a person without identifying them: "veteran".
    APPOINTED, // "Named", "elected": a verb for coming into an office.
    I_AM, // "I am Hill": introduces oneself by name.
    NAME_NOUN, // How somebody says their own name: "my name is Hill", "a pseudonym".
    THAT, // "That", of any class.
    TO, // "To".
    OF, // "Of".
    AS, // "As".
    SOMEBODY, // "Someone", "anybody", "everyone".
    SITE_ENDING, // Last part of a site's address: "harbournews.co.uk".
    JUDGES, // Who decides on others, and hardly is whoever is named next: "judge", "referee".
    FIGURES, // Plural nouns for a single document.
    PERSONS_LETTERS, // "The PM": letters that mean a person, not an organisation.
    BY, // "By".
    FOR, // "For".
    WITH, // "With".
    FROM, // "From".
    ON, // "On".
    THE, // "The".
    IN, // "In".
    IT, // "It".
    WHAT, // "What".
    HOW, // "How".
    EXHIBIT, // Things that show something but say nothing: "blood tests".
    PER, // "Per".
    POINTING, // "This is how Hill describes it": points to the words before.
    PUTTING, // "That is how she sees it": verbs other than cues that describe someone's wording.
    UTTERING, // "The words that she used": verbs that make words someone's.
    THEY, // "They".
    BOTH, // "Both".
    THEM, // "Them".
    NO_GENDER, // Describes whose pronoun is "they": "nonbinary".
    SINGULAR_AHEAD, // Before one person or thing: "a", "each", "every".
    NEW_AHEAD, // Before one that has not been mentioned: "a", "another".
    NEGATIVE_JOINT, // "Nor is it late": joins a clause whose meaning it negates.
    NAMING, // Before a name: "a man named Hill", "a plan called Anchor".
    SELF_NAMING, // With which somebody tells their own name: "identified himself as Hill".
    OF_THINGS, // Behind "it", told of a thing: "it reads", "it reflected".
    COMING, // "Came", "comes": of words that follow something.
    FLOATING, // "They all said", "the two both said": a quantifier after its subject.
    GENITIVE, // The genitive "'s", which may also be a contracted "is".
    PLACING, // Leads to the place where something was said: "in a statement".
    DESCRIBING_PREPOSITION, // Prepositions that also describe: "inside sources", "past directors".
    PREDICATE_MARKER, // Between an object and its predicate: "described it as slow", "blamed it on the rain".
    ACCORDING; // "According".

    /** The number of longs that hold one bit per set. */
    static final int LONGS = (values().length + Long.SIZE - 1) / Long.SIZE;

    /** The index of the long with the set's bit; in-process only, so ordinals are safe. */
    final int at = ordinal() / Long.SIZE;

    final long bit = 1L << (ordinal() % Long.SIZE);
}
