package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import org.junit.jupiter.api.Test;

/** What a text provides about its tokens. */
class NewsTextTest {
    private final MarkedText marked =
            MarkedText.of("[P Mary Larkin] said, “We’re off, now.” The crew – all of it – left.");

    private final NewsText text = marked.text();

    @Test
    void comparesWordsInLowerCaseWithStraightApostrophes() {
        assertThat(text.is(marked.at("The"), "the")).isTrue();
        assertThat(text.is(marked.at("We’re"), "we're")).isTrue();
        assertThat(text.is(marked.at("crew"), "the")).isFalse();
    }

    @Test
    void hasNoWordOutsideOfItself() {
        assertThat(text.is(-1, "the")).isFalse();
        assertThat(text.lower(99)).isEmpty();
        assertThat(text.is(-1, WordClass.DETERMINER)).isFalse();
        assertThat(text.is(99, WordSet.ARTICLE)).isFalse();
    }

    @Test
    void markIsExactlyOneCharacter() {
        MarkedText marked = MarkedText.of("It cost $5 (or so), 3,000 in all.");
        NewsText text = marked.text();

        assertThat(text.isMark(marked.at("("), '(')).isTrue();
        assertThat(text.isMark(marked.at("("), ')')).isFalse();
        assertThat(text.isMark(marked.at("3,000"), '3')).isFalse();
        assertThat(text.isMark(-1, ',')).isFalse();
        assertThat(text.isMark(99, ',')).isFalse();
    }

    @Test
    void knowsNamesPassagesAndCues() {
        assertThat(text.names().at(marked.at("Larkin"))).isZero();
        assertThat(text.names().at(marked.at("crew"))).isEqualTo(-1);
        assertThat(text.quoteAt(marked.at("off"))).isZero();
        assertThat(text.quoteAt(marked.at("“"))).isZero();
        assertThat(text.quoteAt(marked.at("crew"))).isEqualTo(-1);
        assertThat(text.cueAt(marked.at("said"))).isZero();
        assertThat(marked.words(text.firstToken(0), text.endToken(0))).isEqualTo("“We’re off, now.”");
    }

    @Test
    void countsCommasAndDashesOutsidePassagesOnly() {
        int comma = marked.at(",");
        int quoted = marked.at("off") + 1;

        assertThat(text.isComma(comma)).isTrue();
        assertThat(text.is(quoted, ",")).isTrue();
        assertThat(text.isComma(quoted)).isFalse();
        assertThat(text.isDash(marked.at("–"))).isTrue();
        assertThat(text.isDash(-1)).isFalse();
        assertThat(text.isDash(comma)).isFalse();
    }

    @Test
    void seesFiniteVerbsInsidePassages() {
        assertThat(text.isFinite(marked.at("left"))).isTrue();
        assertThat(text.hasFinite(text.firstToken(0), text.endToken(0))).isTrue();
        assertThat(text.hasFinite(marked.at("The"), marked.at("left"))).isFalse();
        assertThat(text.hasFinite(5, 5)).isFalse();
    }

    @Test
    void knowsWhichSentenceAndParagraphATokenIsOf() {
        MarkedText two = MarkedText.of("It rained. We left.\nThey stayed.");

        assertThat(two.text().sentenceAt(two.at("left"))).isEqualTo(1);
        assertThat(two.text().sentenceAt(-1)).isEqualTo(-1);
        assertThat(two.text().sentenceAt(two.size())).isEqualTo(-1);
        assertThat(two.text().paragraphAt(two.at("left"))).isZero();
        assertThat(two.text().paragraphAt(two.at("stayed"))).isEqualTo(1);
        assertThat(two.text().paragraphAt(two.size())).isEqualTo(-1);
        assertThat(two.text().paragraphAt(-1)).isEqualTo(-1);
    }

    @Test
    void distinguishesWordsAndCapitals() {
        assertThat(text.isWord(marked.at("crew"))).isTrue();
        assertThat(text.isWord(marked.at(","))).isFalse();
        assertThat(text.isWord(-1)).isFalse();
        assertThat(text.isCapital(marked.at("The"))).isTrue();
        assertThat(text.isCapital(marked.at("crew"))).isFalse();
        assertThat(text.isCapital(99)).isFalse();
    }

    @Test
    void plainOpenWordIsUnquotedAndInNoSet() {
        MarkedText marked = MarkedText.of("The winch – model X-4 – broke, “an old thing”.");
        NewsText text = marked.text();

        assertThat(text.isPlainOpen(marked.at("winch"))).isTrue();
        assertThat(text.isPlainOpen(marked.at("The"))).isFalse();
        assertThat(text.isPlainOpen(marked.at("–"))).isFalse();
        assertThat(text.isPlainOpen(marked.at("X-4"))).isFalse();
        assertThat(text.isPlainOpen(marked.at("thing"))).isFalse();
    }

    @Test
    void tokenOutsideTheTextMatchesNothing() {
        MarkedText marked = MarkedText.of("“It sank,” [P Ana Ruiz] said.");
        NewsText text = marked.text();

        assertThat(text.lower(-1)).isEmpty();
        assertThat(text.lower(marked.size())).isEmpty();
        assertThat(text.quoteAt(marked.size())).isEqualTo(-1);
        assertThat(text.cueAt(-1)).isEqualTo(-1);
    }

    @Test
    void cueInsideAPassageIsIgnored() {
        MarkedText marked = MarkedText.of("“I said it sank,” they wrote.");

        assertThat(marked.text().cueAt(marked.at("said"))).isEqualTo(-1);
        assertThat(marked.text().cueAt(marked.at("wrote"))).isZero();
    }
}
