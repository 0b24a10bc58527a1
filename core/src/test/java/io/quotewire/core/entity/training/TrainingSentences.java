package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.entity.training.LabelledSentence.Part;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Labelled sentences as a line of words, each with a slash and its label if that is not 0: "Ada/1 Holt/2 left". */
final class TrainingSentences {
    private TrainingSentences() {}

    static List<Part> parts(String line) {
        return Arrays.stream(line.split(" ", -1)).map(TrainingSentences::part).toList();
    }

    static String line(List<Part> parts) {
        return parts.stream()
                .map(part -> part.label() == Labels.OUTSIDE ? part.word() : part.word() + "/" + part.label())
                .collect(Collectors.joining(" "));
    }

    private static Part part(String word) {
        int slash = word.lastIndexOf('/');
        return slash < 0
                ? new Part(word, (byte) Labels.OUTSIDE)
                : new Part(word.substring(0, slash), Byte.parseByte(word.substring(slash + 1)));
    }
}
