package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms of labels in transcripts, read as frames of a text whose names are marked by hand. */
class LabelReaderTest {
    @Test
    void labelInCapitalsMayBeLong() {
        assertThat(QuotedFrames.of("""
                HALE: We go live to Lima.

                [P ANA RUIZ], HARBOUR CORRESPONDENT (voice-over): The bridge is shut.

                SEN. [P KARL VOSS] (D), LIMA: It is safe.

                [P MARY LARKIN], FORMER MASTER OF THE HARBOUR: I was never told.

                HALE: Thank you all.
                """))
                .containsExactly(
                        "HALE: We go live to Lima.",
                        "ANA RUIZ, HARBOUR CORRESPONDENT: The bridge is shut.",
                        "SEN. KARL VOSS: It is safe.",
                        "MARY LARKIN, FORMER MASTER OF THE HARBOUR: I was never told.",
                        "HALE: Thank you all.");
    }

    @Test
    void timesAndAsidesAreNotPartOfLabelOrTurn() {
        assertThat(QuotedFrames.of("""
                [00:01:12] [P Ana Ruiz]: We checked every bolt. (APPLAUSE)

                [00:01:20] [P Karl Voss]: (Via interpreter) You did not.

                [00:01:31] Speaker 3: Order, please (as ever).
                """))
                .containsExactly(
                        "Ana Ruiz: We checked every bolt.",
                        "Karl Voss: You did not.",
                        "Speaker 3: Order, please (as ever).");
    }

    @Test
    void labelsMayStandAboveTheirTurns() {
        assertThat(QuotedFrames.of("""
                [P Ana Ruiz] (00:05):

                We checked every bolt.

                Speaker 3 (00:12):

                You did not.

                [P Ana Ruiz] (00:20):

                We did.
                """))
                .containsExactly("Ana Ruiz: We checked every bolt.", "Speaker 3: You did not.", "Ana Ruiz: We did.");
    }

    @Test
    void membersHaveTheirSeatsInBrackets() {
        assertThat(QuotedFrames.of("""
                Ms. [P Ana Ruiz] (Lima East, Lib.): The bridge is shut.

                Hon. [P Karl Voss] (Minister of Transport): It will open soon.

                Ms. [P Ana Ruiz]: When will it open?
                """))
                .containsExactly(
                        "Ms. Ana Ruiz: The bridge is shut.",
                        "Hon. Karl Voss: It will open soon.",
                        "Ms. Ana Ruiz: When will it open?");
    }

    @Test
    void questionsOfNobodyEndTheTurns() {
        for (String question : List.of("Q:", "Q.", "Q", "QUESTION:")) {
            assertThat(QuotedFrames.of("""
                    MS. LANE: We have a word on the strike.

                    Q Will he see [P Mary Larkin]?

                    MS. LANE: He has no plans to.
                    """.replace("Q ", question + " ")))
                    .containsExactly(
                            "MS. LANE: We have a word on the strike.",
                            question.replace(":", "") + ": Will he see Mary Larkin?",
                            "MS. LANE: He has no plans to.");
        }
    }
}
