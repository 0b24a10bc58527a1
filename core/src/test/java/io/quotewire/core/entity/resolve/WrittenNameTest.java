package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.catalogue.NameForm;
import org.junit.jupiter.api.Test;

class WrittenNameTest {

    @Test
    void cachedResultsEqualFreshOnes() {
        WrittenName name = new WrittenName("Harbour Widget Board");
        NameKeyFilter keys = NameKeyFilterTest.of("board", "harbour widget");
        for (int i = 0; i < 2; i++) {
            assertThat(name.key()).isEqualTo(NameForm.key("Harbour Widget Board"));
            assertThat(name.shortened(keys)).isEqualTo(ShortenedName.of("Harbour Widget Board", name.key(), keys));
            assertThat(name.isFirst()).isEqualTo(i == 0);
        }
        assertThat(name.words()).isEqualTo("Harbour Widget Board");
    }

    @Test
    void isOneWordWithoutABlank() {
        assertThat(new WrittenName("Bloomly").isOneWord()).isTrue();
        assertThat(new WrittenName("Harbour Board").isOneWord()).isFalse();
    }
}
