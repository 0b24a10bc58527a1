package io.quotewire.app.top;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.top.Key.Special;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KeysTest {
    private static final Optional<String> TOPIC = Optional.of("news.quotes");

    @Test
    void qQuits() {
        assertThat(Keys.typed(View.FIRST, 'q')).isEmpty();
    }

    @Test
    void pAndSpacePause() {
        assertThat(typed("p").paused()).isTrue();
        assertThat(typed("p ").paused()).isFalse();
    }

    @Test
    void sGoesThroughTheOrders() {
        assertThat(typed("s").listed().sort()).isEqualTo(View.Sort.NAME);
        assertThat(typed("sssss").listed().sort()).isEqualTo(View.Sort.FLOW);
    }

    @Test
    void slashBeginsAFilterThatTakesAllCharacters() {
        View view = typed("/pq?");

        assertThat(view.listed()).isEqualTo(new View.Listed(View.Sort.FLOW, "pq?", true));
        assertThat(view.paused()).isFalse();
    }

    @Test
    void filterIsEditedUntilEnter() {
        View corrected = pressed(typed("/quo"), Special.BACKSPACE);
        View done = pressed(corrected, Special.ENTER);

        assertThat(corrected.listed().filter()).isEqualTo("qu");
        assertThat(done.listed()).isEqualTo(new View.Listed(View.Sort.FLOW, "qu", false));
        assertThat(pressed(done, Special.ESCAPE).listed().filter()).isEmpty();
    }

    @Test
    void backspaceBeforeAFilterDoesNothing() {
        assertThat(pressed(typed("/"), Special.BACKSPACE)).isEqualTo(typed("/"));
    }

    @Test
    void escapeDropsAFilter() {
        assertThat(pressed(typed("/quo"), Special.ESCAPE)).isEqualTo(View.FIRST);
    }

    @ParameterizedTest
    @EnumSource(names = {"UP", "DOWN", "TAB"})
    void movingDoesNotEditAFilter(Special key) {
        assertThat(pressed(typed("/quo"), key)).isEqualTo(typed("/quo"));
    }

    @Test
    void arrowsAndLettersMoveTheSelection() {
        assertThat(typed("jj").selected().row()).isEqualTo(2);
        assertThat(typed("jjk")).isEqualTo(pressed(View.FIRST, Special.DOWN));
        assertThat(pressed(View.FIRST, Special.UP)).isEqualTo(View.FIRST);
    }

    @Test
    void tabChangesBetweenTopicsAndQuotes() {
        assertThat(pressed(typed("jj"), Special.TAB).selected()).isEqualTo(new View.Selected(true, 0));
    }

    @Test
    void enterOpensWhatIsSelectedAndEscapeLeavesIt() {
        View inTopic = Keys.pressed(View.FIRST, Special.ENTER, TOPIC);
        View inArticle = Keys.pressed(pressed(View.FIRST, Special.TAB), Special.ENTER, Optional.of("story"));

        assertThat(inTopic.inside()).isEqualTo(new View.Inside(TOPIC, Optional.empty()));
        assertThat(inArticle.inside()).isEqualTo(new View.Inside(Optional.empty(), Optional.of("story")));
        assertThat(pressed(inTopic, Special.BACKSPACE)).isEqualTo(View.FIRST);
    }

    @Test
    void questionMarkShowsTheExplanationAndEscapeHidesIt() {
        assertThat(typed("?").help()).isTrue();
        assertThat(typed("??").help()).isFalse();
        assertThat(pressed(typed("?"), Special.ESCAPE).help()).isFalse();
    }

    @Test
    void otherKeysChangeNothing() {
        assertThat(typed("x")).isEqualTo(View.FIRST);
    }

    private static View typed(String keys) {
        View view = View.FIRST;
        for (int i = 0; i < keys.length(); i++) {
            view = Keys.typed(view, keys.charAt(i)).orElseThrow();
        }
        return view;
    }

    private static View pressed(View view, Special key) {
        return Keys.pressed(view, key, Optional.empty());
    }
}
