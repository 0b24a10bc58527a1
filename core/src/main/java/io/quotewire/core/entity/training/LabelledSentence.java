package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;

/** A sentence of training text with a label for each token of the tokenizer, however its source was tokenised. */
final class LabelledSentence {
    private final Tokens tokens;
    private final byte[] labels;

    /** Takes ownership of the labels, one for each token. */
    LabelledSentence(Tokens tokens, byte[] labels) {
        this.tokens = tokens;
        this.labels = labels;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The labels, as in {@link Labels}; must not be modified. */
    byte[] labels() {
        return labels;
    }

    /** The tokens with their labels, from which {@link #of} can recreate the sentence. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(labels.length);
        for (int i = 0; i < labels.length; i++) {
            parts.add(new Part(tokens.word(i), labels[i]));
        }
        return parts;
    }

    /** A token of the source with its label. */
    record Part(String word, byte label) {}

    /** Joins the parts to a text and transfers their labels to its tokens. */
    static LabelledSentence of(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[parts.size()];
        for (int i = 0; i < starts.length; i++) {
            String word = parts.get(i).word();
            if (i > 0 && !ClosedClasses.isIn(word.replace('’', '\''), WordSet.GENITIVE)) {
                text.append(' ');
            }
            starts[i] = text.length();
            text.append(word);
        }
        Tokens tokens = Tokenizer.tokenize(text.toString());
        byte[] labels = new byte[tokens.size()];
        int part = 0;
        for (int i = 0; i < labels.length; i++) {
            int before = part;
            while (part + 1 < starts.length && starts[part + 1] <= tokens.start(i)) {
                part++;
            }
            byte label = parts.get(part).label();
            boolean inside = i > 0 && before == part && label != Labels.OUTSIDE && !Labels.continues(label);
            labels[i] = inside ? (byte) (label + 1) : label;
        }
        Labels.begin(labels);
        return new LabelledSentence(tokens, labels);
    }
}
