package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.api.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    private static final Set<String> KNOWN = Set.of("speaker", "limit");

    /** The server would drop them, and the answer would be that to another question. */
    @ParameterizedTest
    @ValueSource(strings = {"speaker=%ZZ", "speaker=%", "speaker=100%&limit=1", "%=1", "speaker=a%2"})
    void whatCannotBeDecodedIsRefused(String query) {
        assertThatThrownBy(() -> Parameters.check(query, Map.of(), KNOWN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("%25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"speaker=%FF", "speaker=Jos%C3", "speaker=%C3+%A9", "%E9=1"})
    void whatIsNotUtf8IsRefused(String query) {
        assertThatThrownBy(() -> Parameters.check(query, Map.of(), KNOWN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("UTF-8");
    }

    /** A script whose variable is empty would be told of all speakers. */
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void whatIsEmptyIsRefused(String speaker) {
        assertThatThrownBy(() -> Parameters.check("speaker=" + speaker, Map.of("speaker", List.of(speaker)), KNOWN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("speaker is empty");
    }

    @Test
    void encodedAndAbsentQueriesAreTaken() {
        Map<String, List<String>> given = Map.of("speaker", List.of("100% Ltd"));
        assertThatCode(() -> Parameters.check("speaker=100%25%20Ltd", given, KNOWN))
                .doesNotThrowAnyException();
        assertThatCode(() -> Parameters.check("speaker=Jos%C3%A9%20%E2%80%9C", given, KNOWN))
                .doesNotThrowAnyException();
        assertThatCode(() -> Parameters.check(null, Map.of(), KNOWN)).doesNotThrowAnyException();
    }
}
