package io.quotewire.core.speaker.organization;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The referents of "it" and "the company". */
class OrganizationInFocusTest {
    @Test
    void isTheOneThatSpokeLast() {
        assertThat(who("[O Harland Shipping] said on Monday that sales fell. It said it would close.", "It"))
                .isEqualTo("ORGANIZATION Harland Shipping");
    }

    @Test
    void isTheOneThatActedIfNoneSpoke() {
        assertThat(who("[O Northbank] has bought a rival in [L Oslo]. “This is good,” it said in a statement.", "it"))
                .isEqualTo("ORGANIZATION Northbank");
    }

    @Test
    void persistsThroughReferencesToIt() {
        assertThat(who("[O Northbank] said profits rose. The company said costs fell. It said so.", "It"))
                .isEqualTo("ORGANIZATION Northbank");
        assertThat(who("[O Northbank] said profits rose. The company said costs fell.", "The company"))
                .isEqualTo("ORGANIZATION Northbank");
    }

    @Test
    void mayFollowAnArticle() {
        assertThat(who("The [O Northbank] said profits rose. It said so.", "It"))
                .isEqualTo("ORGANIZATION Northbank");
    }

    @Test
    void persistsThroughTheNoun() {
        assertThat(who(
                        "[O Harland] said sales fell. The retailer said costs rose. The retailer said so.",
                        "The retailer"))
                .isEqualTo("ORGANIZATION Harland");
        assertThat(who(
                        "[O Harland] said sales fell. Costs rose, the retailer said. Wind blew. "
                                + "The retailer said so.",
                        "The retailer"))
                .isEqualTo("ORGANIZATION Harland");
        assertThat(who(
                        "[O Harland] said sales fell. A retailer said costs rose. The retailer said so.",
                        "The retailer"))
                .isEqualTo("GROUP retailer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Northbank] opened. Profits rose, the company said. Costs fell. “We go on,” it added. | 0
            [O Northbank] opened. Profits rose, it said. Costs fell. “We go on,” it added. | 0
            [O Northbank] opened. Profits rose, traders said. Costs fell. “We go on,” it added. | -1
            """)
    void persistsThroughASpeakerAtTheEndOfASentence(String text, int name) {
        MarkedText marked = MarkedText.of(text);
        int it = marked.at("added") - 1;

        assertThat(new OrganizationInFocus(marked.text(), Sources.people(marked.text()))
                        .named(it)
                        .orElse(-1))
                .isEqualTo(name);
    }

    @Test
    void excludesADescribedNewspaper() {
        assertThat(who("[O Calder Herald] said so. The paper said profits fell. It said so.", "It"))
                .isEqualTo("ORGANIZATION Calder Herald");
        assertThat(who("[O Calder Herald] said so. The local paper said profits fell. It said so.", "It"))
                .isNotEqualTo("ORGANIZATION Calder Herald");
    }

    @Test
    void mayFollowTheCue() {
        assertThat(who("Sales fell, said [O Northbank] on Monday. It said so.", "It"))
                .isEqualTo("ORGANIZATION Northbank");
        assertThat(who("Sales fell, according to [O Northbank]. It said so.", "It"))
                .isEqualTo("ORGANIZATION Northbank");
    }

    @Test
    void excludesTheOneSpokenOf() {
        assertThat(who("[O Northbank] said a rival had left [O Harland]. “We are sorry,” it said.", "it"))
                .isEqualTo("ORGANIZATION Northbank");
    }

    @Test
    void isAnotherIfTheFirstIsSpokenOf() {
        assertThat(who("[O Northbank] opened. The commission had asked for papers. “They came late,” it said.", "it"))
                .isEqualTo("GROUP commission");
    }

    @Test
    void isLostFarAway() {
        assertThat(who("[O Northbank] opened. The sun shone. Nobody came. A cat slept. “It is late,” it said.", "it"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void isIgnoredIfNobodySpeaks() {
        assertThat(who("[O Northbank] opened. It is likely that nobody comes.", "It"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void isUnresolvedIfTwoAct() {
        assertThat(who("[O Northbank] and [O Harland] merged. The company said costs would fall.", "The company"))
                .isEqualTo("GROUP company");
        assertThat(who("[O Northbank] and [O Harland] merged. It said costs would fall.", "It"))
                .isEqualTo("UNKNOWN");
    }
}
