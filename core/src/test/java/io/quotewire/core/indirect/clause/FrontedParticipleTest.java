package io.quotewire.core.indirect.clause;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said in front of the main clause, by the subject of the main clause. */
class FrontedParticipleTest {

    @Test
    void belongsToTheSubjectBehindIt() {
        assertThat(said("Noting that the bridge was old, Mary Larkin asked the city for money."))
                .containsExactly("Mary Larkin: that the bridge was old");
        assertThat(said("But after saying the bridge was safe, Mary Larkin left the hall."))
                .containsExactly("Mary Larkin: the bridge was safe");
    }

    @Test
    void endsWhereTheMainClauseBegins() {
        assertThat(said("Declaring that the bridge, “old and proud,” would stand, the mayor left the hall."))
                .containsExactly("[the mayor]: that the bridge, “old and proud,” would stand");
    }

    @Test
    void isNoTimeBeforeIt() {
        assertThat(said("Before the Calder attacks, Mary Larkin left the yard, saying she was tired."))
                .containsExactly("Mary Larkin: she was tired");
    }
}
