package io.quotewire.core.entity.training;

import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.entity.tagger.EntityTagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects labels produced by a machine: each part of the sentences is relabelled by a model trained on the other
 * parts. Random errors of the machine are corrected by the majority; systematic ones remain.
 */
final class CrossFit {
    private static final int FOLDS = 3;
    private static final int EPOCHS = 4;

    private CrossFit() {}

    /**
     * Relabels the sentences.
     *
     * @param machineLabelled the sentences
     * @param gold hand-labelled sentences, which are used for training and not changed
     */
    static List<LabelledSentence> mended(
            List<LabelledSentence> machineLabelled, List<LabelledSentence> gold, Lexicon lexicon) {
        List<LabelledSentence> mended = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledSentence> others = new ArrayList<>();
            for (int i = 0; i < machineLabelled.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(machineLabelled.get(i));
                }
            }
            others.addAll(gold);
            EntityTagger tagger =
                    EntityModel.of(CrfTrainer.train(others, lexicon, EPOCHS)).tagger();
            for (int i = fold; i < machineLabelled.size(); i += FOLDS) {
                LabelledSentence sentence = machineLabelled.get(i);
                mended.add(new LabelledSentence(sentence.tokens(), tagger.labels(sentence.tokens())));
            }
        }
        return mended;
    }
}
