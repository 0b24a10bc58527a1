package io.quotewire.core.entity.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.EntityType;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleFinderTest {

    @Test
    void takesTheTitleBeforeAName() {
        assertThat(role("Later, Defence Secretary [Ruth Osei] spoke.")).contains("Defence Secretary");
        assertThat(role("Earlier, former Secretary of State [Ruth Osei] spoke."))
                .contains("former Secretary of State");
        assertThat(role("There they met Gen. [Ruth Osei] in May.")).contains("Gen.");
        assertThat(role("a spokesman [Adam Reed] said")).contains("spokesman");
    }

    @Test
    void takesTheAppositionBehindAName() {
        assertThat(role("[Adam Reed], a former assistant secretary of state, left."))
                .contains("former assistant secretary of state");
        assertThat(role("said [Adam Reed], 51, the club's head coach.")).contains("club's head coach");
        assertThat(role("[Adam Reed], chairman of the board, said so")).contains("chairman of the board");
    }

    @Test
    void takesNoClauseForARole() {
        assertThat(role("[Adam Reed], who met the minister, left.")).isEmpty();
        assertThat(role("When [Adam Reed], tired and hungry, came home")).isEmpty();
        assertThat(role("Mr. [Adam Reed] left.")).isEmpty();
        assertThat(role("Yesterday [Adam Reed] left.")).isEmpty();
    }

    private static Optional<String> role(String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Tokens tokens = Tokenizer.tokenize(text);
        EntitySpans names = new EntitySpans.Builder()
                .add(tokens.at(open), tokens.at(close - 1) + 1, EntityType.PERSON)
                .build();
        return RoleFinder.find(tokens, names, 0).map(span -> words(text, span));
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
