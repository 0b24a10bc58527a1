package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.entity.tagger.feature.ClusterPaths;
import io.quotewire.core.entity.tagger.feature.FeatureWriter;
import io.quotewire.core.entity.tagger.feature.Runs;
import io.quotewire.core.entity.tagger.feature.TokenTable;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.work.InterruptCheck;

/**
 * Tags the names of persons, organisations and places in a text: decodes its capitalised runs with the Viterbi
 * algorithm under the weights of an {@link EntityModel}, twice, the second time using the whole text.
 *
 * <p>Deterministic; never throws for any text; linear in the length of the text; one instance may be shared by any
 * number of threads.
 */
public final class EntityTagger {
    private final Weights weights;
    private final Lexicon lexicon;
    private final ClusterPaths clusters;

    EntityTagger(Weights weights, Lexicon lexicon) {
        this.weights = weights;
        this.lexicon = lexicon;
        this.clusters = new ClusterPaths(lexicon);
    }

    /** Tags a whole article, since each occurrence of a name helps with the others. */
    public EntitySpans tag(Tokens tokens) {
        return Labels.spans(labels(tokens));
    }

    /** The label of each token, as in {@link Labels}. */
    public byte[] labels(Tokens tokens) {
        TokenTable table = new TokenTable(tokens);
        Runs runs = Runs.ofNames(table);
        FeatureWriter writer = new FeatureWriter(table, runs, lexicon, clusters, weights.mask());
        int[] features = new int[FeatureWriter.MOST];
        long[] rows = new long[FeatureWriter.MOST];
        int[] scores = new int[table.size * Weights.LANES];
        byte[] labels = new byte[table.size];
        Viterbi viterbi = new Viterbi(weights.steps());
        for (int run = 0; run < runs.size(); run++) {
            InterruptCheck.check();
            int first = runs.first(run);
            int end = runs.end(run);
            writer.enter(first, end);
            for (int i = first; i < end; i++) {
                int size = writer.write(i, features);
                weights.read(features, size, rows);
                Weights.add(rows, size, scores, i * Weights.LANES);
            }
            viterbi.decode(scores, first, end, labels);
        }
        SurfaceForms forms = new SurfaceForms(table);
        SharedScores.apply(table, runs, forms, viterbi, scores, labels);
        DocumentPass document = new DocumentPass(table, runs, forms);
        document.gather(labels);
        for (int run = 0; run < runs.size(); run++) {
            if (document.apply(run, scores)) {
                viterbi.decode(scores, runs.first(run), runs.end(run), labels);
            }
        }
        TitleTrim.apply(tokens, labels);
        OfficeTrim.apply(tokens, labels);
        LoneTrim.apply(tokens, labels);
        EndTrim.apply(tokens, labels);
        return labels;
    }
}
