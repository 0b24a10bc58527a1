package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.tagger.feature.SmallLexicon;
import io.quotewire.core.entity.tagger.feature.TokenTable;
import org.junit.jupiter.api.Test;

class SurfaceFormsTest {
    @Test
    void ignoreCaseDotsAndMarks() {
        assertThat(form("U.S. Steel")).isEqualTo(form("US STEEL"));
        assertThat(form("“Tarn”")).isEqualTo(form("TARN")).isEqualTo(form("Tarn"));
    }

    @Test
    void dependOnWordsAndTheirOrder() {
        assertThat(form("Harbour Steel")).isNotEqualTo(form("Steel Harbour")).isNotEqualTo(form("Harbour"));
        assertThat(form("“”")).isEqualTo(SurfaceForms.NOTHING);
    }

    private static int form(String text) {
        TokenTable table = SmallLexicon.table(text);
        return new SurfaceForms(table).of(0, table.size);
    }
}
