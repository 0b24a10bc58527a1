package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.entity.training.LabelledSentence.Part;
import java.util.ArrayList;
import java.util.List;

/** Names within the parts of a sentence, and their change in place. */
final class Labelling {
    private Labelling() {}

    /** The part behind the name that begins at {@code first}. */
    static int endOfName(List<Part> sentence, int first) {
        int end = first + 1;
        while (end < sentence.size() && Labels.continues(sentence.get(end).label())) {
            end++;
        }
        return end;
    }

    /** Makes one name of the parts, or none; what is cut off behind it begins a name of its own. */
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

    /** The parts, each that continues a name of which the part before it is none made the first of one. */
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
