package io.quotewire.core.entity.training;

import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.entity.tagger.EntityModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Trains an {@link EntityModel} from labelled sentences: first {@linkplain #gold hand-labelled} and
 * {@linkplain #machineLabelled machine-labelled} ones are added, then the model is trained. The same files in the same
 * order give the same model, to the byte, on every machine. Not thread-safe.
 */
public final class EntityTraining {
    private static final int EPOCHS = 8;

    private final List<LabelledSentence> gold = new ArrayList<>();
    private final List<LabelledSentence> machineLabelled = new ArrayList<>();
    private final Set<List<String>> read = new HashSet<>();
    private KnownNames knownNames = KnownNames.none();

    /**
     * Adds sentences labelled by hand, or otherwise to be used as they are.
     *
     * @throws IOException if the text cannot be read or is not in the format of {@link TrainingFile}
     */
    public void gold(BufferedReader text) throws IOException {
        gold.addAll(TrainingFile.read(text, parts -> {
            read.add(words(parts));
            return Tweets.cleaned(parts);
        }));
    }

    /**
     * Adds machine-labelled sentences, whose labels are corrected before training. Those already added by {@link #gold}
     * are skipped.
     *
     * @throws IOException if the text cannot be read or is not in the format of {@link TrainingFile}
     */
    public void machineLabelled(BufferedReader text) throws IOException {
        machineLabelled.addAll(TrainingFile.read(
                text,
                parts -> read.contains(words(parts)) ? List.of() : knownNames.applied(MachineErrors.mended(parts))));
    }

    /**
     * Adds known names, which correct the machine-labelled sentences that are added afterwards.
     *
     * @throws IOException if the text cannot be read or is not in the format of {@link KnownNames}
     */
    public void knownNames(BufferedReader text) throws IOException {
        knownNames = KnownNames.read(text);
    }

    /** The number of sentences added, including respelt ones. */
    public int sentences() {
        return gold.size() + machineLabelled.size();
    }

    /**
     * Trains a model on the sentences added.
     *
     * @throws IllegalStateException if there are none
     */
    public EntityModel train() {
        if (sentences() == 0) {
            throw new IllegalStateException("there are no sentences to train on");
        }
        Lexicon lexicon = Lexicon.english();
        List<List<LabelledSentence>> views = new ArrayList<>();
        views.add(with(gold, machineLabelled));
        if (!machineLabelled.isEmpty()) {
            views.add(with(gold, CrossFit.mended(machineLabelled, gold, lexicon)));
        }
        return EntityModel.of(CrfTrainer.ofViews(views, lexicon, EPOCHS));
    }

    private static List<String> words(List<LabelledSentence.Part> parts) {
        return parts.stream().map(LabelledSentence.Part::word).toList();
    }

    private static List<LabelledSentence> with(List<LabelledSentence> gold, List<LabelledSentence> machineLabelled) {
        List<LabelledSentence> all = new ArrayList<>(machineLabelled);
        all.addAll(gold);
        return all;
    }
}
