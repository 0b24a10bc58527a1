package io.quotewire.producer.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScriptValueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1}; b() | {"a": 1}
            [1, [2], {"a": []}] | [1, [2], {"a": []}]
            "it rained", 2 | "it rained"
            'it rained' | 'it rained'
            {"a": "}"} | {"a": "}"}
            {"a": "\\"}"} | {"a": "\\"}"}
            {'a': "'}"} | {'a': "'}"}
            {"a": undefined} | {"a": null}
            {"a": [undefined,undefined]} | {"a": [null,null]}
            {"a": "undefined"} | {"a": "undefined"}
            {undefinedA: 1, xundefined: 2} | {undefinedA: 1, xundefined: 2}
            {"a": "\\x41"} | {"a": "\\u0041"}
            {"a": "\\\\x41"} | {"a": "\\\\x41"}
            """)
    void isCopiedAsJson(String script, String json) {
        assertThat(ScriptValue.at(script, 0, 100).map(ScriptValue::json)).contains(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``
            17
            a()
            {"a": 1
            [1, 2
            "it rained
            ]
            """)
    void whatIsNoWholeValueIsNone(String script) {
        assertThat(ScriptValue.at(script, 0, 100)).isEmpty();
    }

    @Test
    void beginsBehindSpacesAndEndsWithItsMark() {
        assertThat(ScriptValue.at("a = \n{\"b\": 1};", 3, 100)).contains(new ScriptValue("{\"b\": 1}", 13));
    }

    @Test
    void isNotLongerThanAllowed() {
        assertThat(ScriptValue.at(" [1,2]", 0, 5)).isPresent();
        assertThat(ScriptValue.at(" [1,2]", 0, 4)).isEmpty();
        assertThat(ScriptValue.at("\"ab\"", 0, 4)).isPresent();
        assertThat(ScriptValue.at("\"ab\"", 0, Integer.MAX_VALUE)).isPresent();
    }
}
