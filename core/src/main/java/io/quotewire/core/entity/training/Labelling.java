package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.entity.training.LabelledSentence.Part;
import java.util.ArrayList;
import java.util.List;

/** Finds and changes names in the parts of a sentence. */
final class Labelling {
    private Labelling() {}

    /** The part after the name that begins at {@code first}. */
    static int endOfName(List<Part> sentence, int first) {
        int end = first + 1;
        while (end < sentence.size() && Labels.continues(sentence.get(end).label())) {
            end++;
        }
        return end;
    }

    /** Makes the parts one name, or no name; the rest of a name cut off behind becomes a name of its own. */
    static void set(List<Part> sentence, int first, int end, int firstLabel) {
        for (int i = first; i < end; i++) {
            int label = firstLabel == Labels.OUTSIDE || i == first ? firstLabel : firstLabel + 1;
            sentence.set(i, new Part(sentence.get(i).word(), (byte) label));
        }
        if (end < sentence.size() && Labels.continues(sentence.get(end).label())) {
            Part rest = sentence.get(end);
            sentence.set(end, new Part(rest.word(), (byte) (rest.label() - 1)));
        }
    }

    /** The parts with each continuation that does not follow a part of its name made the first of a name. */
    static List<Part> begun(List<Part> sentence) {
        List<Part> begun = new ArrayList<>(sentence.size());
        int before = Labels.OUTSIDE;
        for (Part part : sentence) {
            boolean follows = Labels.follows(before, part.label());
            begun.add(follows ? part : new Part(part.word(), (byte) (part.label() - 1)));
            before = part.label();
        }
        return begun;
    }
}
