package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class LexiconFeaturesTest {
    private static final int ORGANIZATION = Integer.numberOfTrailingZeros(Lexicon.ORGANIZATION);
    private static final int KNOWN = Integer.numberOfTrailingZeros(Lexicon.KNOWN_ORGANIZATION);
    private static final int LOCATION = Integer.numberOfTrailingZeros(Lexicon.LOCATION);

    private final TokenTable table = SmallLexicon.table("Old Harbour Steel of Tarn");

    @Test
    void includeThePositionInAKnownPhraseOfEachKind() {
        assertThat(of(1).has(Feature.PHRASE_OF_KIND, ORGANIZATION, Phrases.FIRST))
                .isTrue();
        assertThat(of(2).has(Feature.PHRASE_OF_KIND, ORGANIZATION, Phrases.LAST))
                .isTrue();
        assertThat(of(2).has(Feature.PHRASE_OF_KIND, KNOWN, Phrases.LAST)).isTrue();
        assertThat(of(4).has(Feature.PHRASE_OF_KIND, LOCATION, Phrases.ONLY)).isTrue();
        assertThat(of(2).has(Feature.PHRASE_OF_KIND, LOCATION, Phrases.LAST)).isFalse();
    }

    @Test
    void areZeroWithoutAKnownPhrase() {
        assertThat(of(0).has(Feature.PHRASES, 0)).isTrue();
        assertThat(of(1).has(Feature.PREVIOUS_PHRASES, 0)).isTrue();
    }

    @Test
    void stopAtTheEndsOfTheRun() {
        assertThat(of(0).has(Feature.PREVIOUS_PHRASES, 0)).isFalse();
        assertThat(of(4).has(Feature.NEXT_PHRASES, 0)).isFalse();
        assertThat(of(0).has(Feature.PREVIOUS_NAME_PARTS, -1)).isTrue();
        assertThat(of(4).has(Feature.NEXT_NAME_PARTS, -1)).isTrue();
    }

    @Test
    void includeTheEndsOfACapitalisedSpan() {
        assertThat(of(0).has(Feature.PHRASES_AND_ENDS, 0, 1)).isTrue();
        assertThat(of(3).has(Feature.PHRASES_AND_ENDS, 0, 0)).isTrue();
        assertThat(of(SmallLexicon.table("Old of Tarn"), 0).has(Feature.PHRASES_AND_ENDS, 0, 3))
                .isTrue();
    }

    private WrittenFeatures of(int token) {
        return of(table, token);
    }

    private static WrittenFeatures of(TokenTable table, int token) {
        LexiconFeatures features = new LexiconFeatures(table, SmallLexicon.phrases(table));
        features.enter(0, table.size);
        return WrittenFeatures.by(buffer -> features.write(token, buffer));
    }
}
