package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedClassesTest {

    @ParameterizedTest
    @EnumSource(
            value = WordClass.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPEN", "PUNCTUATION"})
    void holdsWordsOfEveryClass(WordClass wordClass) {
        assertThat(ClosedClasses.words(wordClass)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the, DETERMINER",
        "her, POSSESSIVE",
        "she, SUBJECT_PRONOUN",
        "who, RELATIVE",
        "whom, OBJECT_PRONOUN",
        "of, PREPOSITION",
        "and, CONJUNCTION",
        "because, SUBORDINATOR",
        "doesn't, AUXILIARY",
        "not, ADVERB",
        "monday, TIME"
    })
    void givesAWordOneClass(String word, WordClass wordClass) {
        assertThat(ClosedClasses.of(word).wordClass()).isEqualTo(wordClass);
    }

    @ParameterizedTest
    @CsvSource({
        "the, DETERMINER, true",
        "the, PREPOSITION, false",
        "after, PREPOSITION, true",
        "after, SUBORDINATOR, false",
        "The, DETERMINER, false",
        "winch, PREPOSITION, false"
    })
    void isInTestsTheClassOfAWord(String word, WordClass wordClass, boolean is) {
        assertThat(ClosedClasses.isIn(word, wordClass)).isEqualTo(is);
    }

    @Test
    void givesAWordAnyNumberOfSets() {
        ClosedClasses.Entry after = ClosedClasses.of("after");

        assertThat(after.in(WordSet.ANY_PREPOSITION)).isTrue();
        assertThat(after.in(WordSet.ANY_SUBORDINATOR)).isTrue();
        assertThat(after.in(WordSet.CLAUSE_PREPOSITION)).isTrue();
        assertThat(after.in(WordSet.SUBJECT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(WordSet.class)
    void lookUpByRowEqualsLookUpByWord(WordSet set) {
        for (WordClass wordClass : WordClass.values()) {
            for (String word : ClosedClasses.words(wordClass)) {
                ClosedClasses.Entry entry = ClosedClasses.of(word);
                assertThat(ClosedClasses.isInRow(entry.row(), set)).as(word).isEqualTo(entry.in(set));
            }
        }
        assertThat(ClosedClasses.isInRow(ClosedClasses.of("winch").row(), set)).isFalse();
    }

    @Test
    void excludesAWordFromASetOfItsClass() {
        assertThat(ClosedClasses.of("to").wordClass()).isEqualTo(WordClass.PREPOSITION);
        assertThat(ClosedClasses.of("to").in(WordSet.ANY_PREPOSITION)).isFalse();
    }

    @Test
    void wordOnlyInSetsIsInAnOpenClass() {
        ClosedClasses.Entry statement = ClosedClasses.of("statement");

        assertThat(statement.wordClass()).isEqualTo(WordClass.OPEN);
        assertThat(statement.in(WordSet.OCCASION)).isTrue();
    }

    @Test
    void knowsNoOtherWord() {
        assertThat(ClosedClasses.of("winch")).isEqualTo(ClosedClasses.Entry.OPEN);
        assertThat(ClosedClasses.of("a-word-that-is-longer-than-all")).isEqualTo(ClosedClasses.Entry.OPEN);
    }

    @Test
    void eachSetHasItsOwnBit() {
        Set<List<Long>> bits = Stream.of(WordSet.values())
                .map(set -> List.of((long) set.at, set.bit))
                .collect(Collectors.toSet());

        assertThat(bits).hasSameSizeAs(WordSet.values());
        assertThat(WordSet.values())
                .allMatch(set -> set.at < WordSet.LONGS)
                .allMatch(set -> Long.bitCount(set.bit) == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "he, SUBJECT",
        "him, OBJECT",
        "an, ARTICLE",
        "why, WH",
        "herself, REFLEXIVE",
        "friday, WEEKDAY",
        "feb., MONTH",
        "may, MODAL_NAME",
        "and, COORDINATOR"
    })
    void putsAWordInASet(String word, WordSet set) {
        assertThat(ClosedClasses.isIn(word, set)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"him, SUBJECT", "he, OBJECT", "this, ARTICLE", "Friday, WEEKDAY", "winch, SUBJECT", "'', SUBJECT"})
    void excludesOtherWordsFromASet(String word, WordSet set) {
        assertThat(ClosedClasses.isIn(word, set)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(WordClass.class)
    void holdsWordsInLowerCase(WordClass wordClass) {
        assertThat(ClosedClasses.words(wordClass)).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }
}
