package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quoted titles of works, and speech that looks like them. */
class TitleOfWorkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She wrote of “The Long Way Home” last year.",
                "She wrote of “The Rigger's Bitter Pill” last year.",
                "A book called “The Long Way Home” came out.",
                "The book, called “The Long Way Home,” came out.",
                "She wrote “The Long Way Home” in 1987.",
                "He sang “Nobody Told the River” last year.",
                "She told “Good Morning Calder” that it rained.",
                "Hill recalled her talking about “The Long Way Home” last year.",
                "They had hoped “The Long Way Home” would come out.",
                "“The Long Way (41 Miles)” came out last year.",
                "She wrote of “Rivers: How Great Towns of Peru Came and Went,” a book by Hill.",
                "She published an article titled “Yards Have a Problem With Boats” on Monday.",
                "A paper entitled “The long way of a boat” came out.",
                "She wrote of “The Way She Left Home” last year.",
                "She wrote of “The Way Was Long” last year.",
                "“The Long Way Home” came out last year."
            })
    void titlesHaveCapitalsExceptInSmallWords(String text) {
        assertThat(TitleOfWork.is(MarkedText.of(text).text(), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She wrote of “The long Way Home” last year.",
                "She wrote of “The Way she Left Home” last year.",
                "She wrote of “The Way was Long” last year.",
                "She wrote of “THE WAY IS LONG” last year.",
                "She wrote of “Why I Left Home” last year.",
                "She wrote of “Home” last year.",
                "She said “The Long Way Home” and left.",
                "They carried signs saying, “Mergers Today” and left.",
                "She held up a sign, “41 Miles From Home” and left.",
                "She wrote: “The Long Way Home.”",
                "She wrote “The long way home” in 1987.",
                "Her answer: “The Long Way Home.”",
                "The minister said “yards have a problem” in May.",
                "Then came “The Long Way Home!”",
                "“The Long Way Home.”",
                "She wrote of “One Two Three Four Five Six Seven Eight Nine Ten Eleven” last year."
            })
    void attributedSpeechIsNotATitle(String text) {
        assertThat(TitleOfWork.is(MarkedText.of(text).text(), 0)).isFalse();
    }
}
