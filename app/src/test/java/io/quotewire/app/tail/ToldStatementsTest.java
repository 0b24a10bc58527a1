package io.quotewire.app.tail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ToldStatementsTest {
    private final ToldStatements told = new ToldStatements();

    @Test
    void haveALaterPartOfTheSameStatement() {
        assertThat(told.have(part("Ana Ruiz", 1))).isFalse();
        assertThat(told.have(part("Ana Ruiz", 2))).isTrue();
    }

    @Test
    void haveNotOneOfAnotherSpeakerOrOneThatBeginsAgain() {
        assertThat(told.have(part("Ana Ruiz", 1))).isFalse();
        assertThat(told.have(part("Ana M. Ruiz", 2))).isFalse();
        assertThat(told.have(part("Ana Ruiz", 1))).isFalse();
    }

    @Test
    void haveNoQuoteThatIsAWholeStatement() {
        ObjectNode quote =
                JsonNodeFactory.instance.objectNode().put("articleId", "a").put("speaker", "Ana Ruiz");

        assertThat(told.have(quote)).isFalse();
        assertThat(told.have(quote)).isFalse();
    }

    private static ObjectNode part(String speaker, int number) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("articleId", "a")
                .put("speaker", speaker)
                .put("statement", 3)
                .put("statementPart", number)
                .put("statementText", "The market … has no morality.")
                .put("extractedAt", "2026-11-30T08:00:00Z");
    }
}
