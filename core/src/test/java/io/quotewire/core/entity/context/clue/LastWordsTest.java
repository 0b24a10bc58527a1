package io.quotewire.core.entity.context.clue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LastWordsTest {
    private static final MarkedText MARKED =
            MarkedText.of("[P Mary Larkin] met [P Voss] in [L Lima]. [P Karl Voss] left [O Quay Bank].");

    @Test
    void areThoseOfPersons() {
        assertThat(LastWords.of(tokens(), names()).stream().boxed().toList()).isEqualTo(firstOf("Larkin", "Voss"));
    }

    @Test
    void areThoseOfNamesOfSuchLength() {
        assertThat(LastWords.of(tokens(), names(), length -> length == 1).stream()
                        .boxed()
                        .toList())
                .isEqualTo(firstOf("Voss"));
    }

    private static List<Integer> firstOf(String... words) {
        return List.of(words).stream()
                .map(word -> tokens().at(tokens().text().indexOf(word)))
                .toList();
    }

    private static Tokens tokens() {
        return MARKED.text().tokens();
    }

    private static EntitySpans names() {
        return MARKED.text().names();
    }
}
