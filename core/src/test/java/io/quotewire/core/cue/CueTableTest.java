package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The data files of the lexicon. */
class CueTableTest {

    @Test
    void splitsRowsAtTabs() {
        assertThat(CueTable.rows("nouns.tsv", 2).get(0)).containsExactly("acknowledgment", "high");
    }

    @Test
    void skipsComments() {
        assertThat(CueTable.rows("irregular.tsv", 4))
                .extracting(row -> row.get(0))
                .noneMatch(cell -> cell.startsWith("#"));
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> CueTable.rows("adverbs.tsv", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("adverbs.tsv");
    }

    @Test
    void refusesARowWithTooManyColumns() {
        assertThatThrownBy(() -> CueTable.rows("nouns.tsv", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not 1 columns");
    }

    @Test
    void refusesARowWithTooFewColumns() {
        assertThatThrownBy(() -> CueTable.rows("nouns.tsv", 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not 3 columns");
    }
}
