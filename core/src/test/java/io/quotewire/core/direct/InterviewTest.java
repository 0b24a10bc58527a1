package io.quotewire.core.direct;

import static io.quotewire.core.SaidLines.quotes;
import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import org.junit.jupiter.api.Test;

/** Interviews printed as questions and answers. */
class InterviewTest {
    private static final String TEXT = """
            Mary Larkin built the bridge. Larkin spoke to us in her office.
            Q. Will the bridge hold?
            A. It will hold for a hundred years.
            I have seen worse ones, and they stand.
            Question: And what will it cost?
            Answer: More than they told you.
            The yard opens in May.
            """;

    @Test
    void publishesEachTurnOnce() {
        assertThat(said("""
                Lena Moor spoke to the Tribune about her book.
                Q: Why did you write it?
                A: Because nobody else did it.
                Q: Was it hard to write?
                A: Every day was hard for me."""))
                .containsOnlyOnce("Lena Moor: Because nobody else did it.")
                .hasSize(4);
    }

    @Test
    void keepsTheAnswersOfWhomNobodyNamed() {
        assertThat(quotes("""
                Q. Why did you leave?
                A. I was tired of waiting.
                Q. And what now?
                A. Now I write again."""))
                .hasSize(4)
                .allSatisfy(quote -> assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.UNKNOWN));
    }

    @Test
    void givesTheAnswersToWhomTheArticleNamesMost() {
        assertThat(said(TEXT))
                .contains(
                        "Mary Larkin: It will hold for a hundred years.",
                        "Mary Larkin: I have seen worse ones, and they stand.",
                        "Mary Larkin: More than they told you.")
                .doesNotContain("Mary Larkin: The yard opens in May.");
    }

    @Test
    void leavesUnknownWhoAsks() {
        assertThat(quotes(TEXT))
                .filteredOn(quote -> quote.text().endsWith("?"))
                .hasSize(2)
                .allSatisfy(quote -> {
                    assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.UNKNOWN);
                    assertThat(quote.speaker()).isNull();
                });
    }

    @Test
    void givesTheQuestionsToWhomTheySpokeWith() {
        String turns = "\nQ. Will the bridge hold?\nA. It will hold for a hundred years.";

        assertThat(said("Mary Larkin built it. Larkin, 44, spoke with David Okafor on Friday." + turns))
                .contains("David Okafor: Will the bridge hold?");
        assertThat(said("Mary Larkin built it. David Okafor met Larkin in her office." + turns))
                .contains("David Okafor: Will the bridge hold?");
    }

    @Test
    void takesAnswersAloneForNoInterview() {
        assertThat(quotes("A. The first point of the list is this.\nA. The second point of the list is that."))
                .extracting(Quote::text)
                .isEmpty();
    }
}
