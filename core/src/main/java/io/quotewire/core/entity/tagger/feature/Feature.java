package io.quotewire.core.entity.tagger.feature;

import java.util.HashSet;
import java.util.Set;

/**
 * The feature templates of the tagger. A model identifies a feature by its number alone: a number is never reused,
 * those of removed features stay unused, and a new feature takes the next number above the highest.
 */
enum Feature {
    // The token's words, shapes and affixes; "previous" and "next" are its neighbours.
    BIAS(1),
    EXACT_WORD(2, Of.WORD),
    WORD(3, Of.WORD),
    PREVIOUS_WORD(4),
    NEXT_WORD(5),
    SECOND_PREVIOUS_WORD(6),
    SECOND_NEXT_WORD(7),
    PREVIOUS_AND_WORD(8, Of.WORD),
    WORD_AND_NEXT(9, Of.WORD),
    PREVIOUS_AND_NEXT(10),
    TWO_PREVIOUS(11),
    TWO_NEXT(12),
    SHAPE(13),
    PREVIOUS_AND_SHAPE(14),
    SHAPE_AND_NEXT(15),
    THREE_SHAPES(16),
    PREFIX_OF_TWO(18),
    PREFIX_OF_THREE(19),
    PREFIX_OF_FOUR(20),
    SUFFIX_OF_ONE(21),
    SUFFIX_OF_TWO(22),
    SUFFIX_OF_THREE(23),
    SUFFIX_OF_FOUR(24),
    SENTENCE_START_AND_SHAPE(40),
    SENTENCE_START_AND_WORD(41, Of.WORD),

    // Brown clusters, in full or with their paths cut short.
    CLUSTER_CUT_AT_FOUR(25),
    CLUSTER_CUT_AT_SIX(26),
    CLUSTER_CUT_AT_TEN(27),
    CLUSTER(28),
    PREVIOUS_CLUSTER_CUT_AT_SIX(29),
    PREVIOUS_CLUSTER_CUT_AT_TEN(30),
    PREVIOUS_CLUSTER(31),
    NEXT_CLUSTER_CUT_AT_SIX(32),
    NEXT_CLUSTER_CUT_AT_TEN(33),
    NEXT_CLUSTER(34),
    SECOND_PREVIOUS_CLUSTER(35),
    SECOND_NEXT_CLUSTER(36),
    PREVIOUS_AND_CLUSTER(37),
    CLUSTER_AND_NEXT(38),
    PREVIOUS_AND_NEXT_CLUSTER(39),
    CLUSTER_AND_SHAPE(42),
    PREVIOUS_CLUSTER_AND_WORD(43, Of.WORD),
    WORD_AND_NEXT_CLUSTER(44, Of.WORD),

    // Context groups of words, and their fields.
    CONTEXT(90),
    NEXT_CONTEXT(91),
    PREVIOUS_CONTEXT(92),
    FIELD(93),
    NEXT_FIELD(94),
    PREVIOUS_FIELD(95),
    PREVIOUS_AND_FIELD(96),
    FIELD_AND_NEXT(97),
    FIELD_AND_CLUSTER(98),

    // The capitalised span that contains the token, with the token's position in it.
    PLACE_AND_LENGTH(45),
    FIRST_WORD(48, Of.WORD),
    LAST_WORD(49, Of.WORD),
    FIRST_CLUSTER(51),
    LAST_CLUSTER(52),
    WHOLE(53, Of.WORD),
    WHOLE_AND_WORD_BEFORE(54, Of.WORD),
    CLUSTER_BEFORE_AND_LENGTH(55),
    CLUSTER_BEHIND_AND_LENGTH(56),
    PERSON_PARTS_OF_ENDS(58),
    LAST_CONTEXT(99),
    LAST_FIELD_AND_FIELD(100),
    LENGTH_OF_CAPITALS(110),

    // The words before and after the span, and the span that small words join to it.
    WORD_BEFORE(46),
    WORD_BEHIND(47),
    WORDS_AROUND(50),
    CLUSTERS_AROUND(57),
    TWO_WORDS_BEFORE(101),
    TWO_WORDS_BEHIND(102),
    TWO_CLUSTERS_BEFORE(103),
    TWO_CLUSTERS_BEHIND(104),
    JOINED_WORD_BEFORE(105),
    JOINED_WORD_BEHIND(106),
    JOINED_CLUSTER_BEFORE(107),
    JOINED_CLUSTER_BEHIND(108),

    // The gazetteers.
    PHRASES(60),
    PHRASE_OF_KIND(61),
    PREVIOUS_PHRASES(62),
    NEXT_PHRASES(63),
    PHRASES_AND_KIND(64),
    PHRASES_AND_ENDS(109),
    NAME_PARTS(70),
    NAME_PART_1(71),
    NAME_PART_2(72),
    NAME_PART_3(73),
    NAME_PART_4(74),
    NAME_PART_5(75),
    PREVIOUS_NAME_PARTS(77),
    NEXT_NAME_PARTS(78),
    PERSON_PARTS_AND_NEXT(79),
    PREVIOUS_AND_PERSON_PARTS(80);

    private enum Of {
        WORD,
        KIND
    }

    private static final int SPREAD = 0x85EBCA77;

    private final int number;
    /** Distinguishes its values from the same values of other features. */
    final int salt;

    private final int ofWord;

    static {
        Set<Integer> numbers = new HashSet<>();
        for (Feature feature : values()) {
            if (!numbers.add(feature.number)) {
                throw new IllegalStateException(feature + " has the number of another feature: " + feature.number);
            }
        }
    }

    Feature(int number) {
        this(number, Of.KIND);
    }

    Feature(int number, Of of) {
        this.number = number;
        this.salt = number * SPREAD;
        this.ofWord = of == Of.WORD ? -1 : 0;
    }

    int number() {
        return number;
    }

    /** All bits if a previously unseen word would not have the feature; otherwise none. */
    int ofWord() {
        return ofWord;
    }
}
