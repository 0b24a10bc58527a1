package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.EntityTagger;
import io.quotewire.core.text.Tokens;

/** Labels the capitalised runs of a text with the best sequence under an {@link EntityModel}. */
final class CrfTagger implements EntityTagger {
    private final EntityModel model;

    CrfTagger(EntityModel model) {
        this.model = model;
    }

    @Override
    public EntitySpans tag(Tokens tokens) {
        return Labels.spans(labels(tokens));
    }

    byte[] labels(Tokens tokens) {
        TokenTable table = new TokenTable(tokens, EntityModel.lexicon());
        Runs runs = new Runs(table);
        Weights weights = model.weights();
        FeatureWriter writer = new FeatureWriter(table, EntityModel.lexicon(), model.clusters(), weights.mask());
        int[] features = new int[FeatureWriter.MOST];
        int[] scores = new int[table.size * Weights.LANES];
        byte[] labels = new byte[table.size];
        Viterbi viterbi = new Viterbi(weights.steps());
        for (int run = 0; run < runs.size(); run++) {
            int first = runs.first(run);
            int end = runs.end(run);
            writer.enter(first, end);
            for (int i = first; i < end; i++) {
                weights.score(features, writer.write(i, features), scores, i * Weights.LANES);
            }
            viterbi.decode(scores, first, end, labels);
        }
        DocumentPass document = new DocumentPass(table, runs);
        document.gather(labels);
        for (int run = 0; run < runs.size(); run++) {
            if (document.apply(run, scores)) {
                viterbi.decode(scores, runs.first(run), runs.end(run), labels);
            }
        }
        TitleTrim.apply(tokens, labels);
        return labels;
    }
}
