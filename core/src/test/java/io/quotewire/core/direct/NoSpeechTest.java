package io.quotewire.core.direct;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands between marks and was said by nobody. */
class NoSpeechTest {

    @Test
    void leavesScareQuotesAlone() {
        assertThat(said("The “smart” bridge opened on Friday.")).isEmpty();
    }

    @Test
    void leavesTitlesOfWorksAlone() {
        assertThat(said("Mary Larkin wrote about the bridge in “The Long Road Home” before it opened."))
                .noneMatch(line -> line.endsWith("The Long Road Home"));
    }

    @Test
    void leavesNicknamesAlone() {
        assertThat(said("David “Tiny” Okafor opened the bridge on Friday.")).isEmpty();
    }

    @Test
    void leavesHeadingsAlone() {
        assertThat(said("Mary Larkin said the bridge would hold.\n\n‘A Very Long Winter’\n\nThe bridge is shut."))
                .noneMatch(line -> line.endsWith("A Very Long Winter"));
    }

    @Test
    void leavesTheLinesAroundAnArticleAlone() {
        assertThat(said("Read more: “The bridge will hold for years,” Mary Larkin said"))
                .isEmpty();
    }

    @Test
    void leavesTheNameOfAThingAlone() {
        assertThat(said("Mary Larkin owns a book called “The Long Winter of the Yard”."))
                .isEmpty();
    }
}
