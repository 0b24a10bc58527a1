package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** All features of a token together. */
class FeatureWriterTest {
    private static final Lexicon LEXICON = SmallLexicon.lexicon();

    private final ClusterPaths paths = new ClusterPaths(LEXICON);
    private final TokenTable table = SmallLexicon.table("then Harbour Steel said so");

    @Test
    void writesWordClusterSpanAndLexiconFeatures() {
        Window window = new Window(table);
        window.move(1);
        CapitalSpanFeatures span = new CapitalSpanFeatures(table, LEXICON, paths);
        span.enter(1, 3);
        LexiconFeatures names = new LexiconFeatures(table, SmallLexicon.phrases(table));
        names.enter(1, 3);

        WrittenFeatures all = WrittenFeatures.of(
                mask -> {
                    FeatureWriter writer = new FeatureWriter(table, new Runs(table), LEXICON, paths, mask);
                    writer.enter(1, 3);
                    return writer;
                },
                1);

        WrittenFeatures word = WrittenFeatures.by(out -> new WordFeatures(table, window).write(1, out));
        WrittenFeatures cluster =
                WrittenFeatures.by(out -> new ClusterFeatures(table, window, LEXICON, paths).write(1, out));
        WrittenFeatures ofSpan = WrittenFeatures.by(out -> span.write(1, out));
        WrittenFeatures ofNames = WrittenFeatures.by(out -> names.write(1, out));
        assertThat(all.hasAll(word)).isTrue();
        assertThat(all.hasAll(cluster)).isTrue();
        assertThat(all.hasAll(ofSpan)).isTrue();
        assertThat(all.hasAll(ofNames)).isTrue();
        assertThat(all.size()).isEqualTo(word.size() + cluster.size() + ofSpan.size() + ofNames.size());
        assertThat(ofSpan.size()).isPositive();
        assertThat(ofNames.size()).isPositive();
    }
}
