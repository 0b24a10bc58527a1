package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.model.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads labelled sentences: a token, a tab and its label on each line, an empty line between sentences. Labels are
 * {@code O}, and {@code B-} or {@code I-} with PER (PERSON), ORG (ORGANIZATION) or LOC (LOCATION, GPE); other types
 * count as O.
 */
final class TrainingFile {
    private TrainingFile() {}

    /**
     * Reads all sentences, each followed by its {@linkplain Respelling respelt} variants, if any.
     *
     * @param cleaning applied to each sentence first; sentences that become empty are dropped
     * @throws IOException if a line is neither empty nor a token, a tab and a label; the message contains the line
     */
    static List<LabelledSentence> read(BufferedReader in, UnaryOperator<List<LabelledSentence.Part>> cleaning)
            throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<LabelledSentence.Part> parts = new ArrayList<>();
        int number = 0;
        String line = in.readLine();
        while (line != null) {
            number++;
            if (!line.isBlank()) {
                parts.add(part(line, number));
            } else {
                add(cleaning.apply(parts), sentences);
                parts = new ArrayList<>();
            }
            line = in.readLine();
        }
        add(cleaning.apply(parts), sentences);
        return Respelling.with(sentences);
    }

    private static void add(List<LabelledSentence.Part> parts, List<LabelledSentence> sentences) {
        if (!parts.isEmpty()) {
            sentences.add(LabelledSentence.of(parts));
        }
    }

    private static LabelledSentence.Part part(String line, int number) throws IOException {
        int tab = line.indexOf('\t');
        if (tab <= 0) {
            throw new IOException("line " + number + " is not a token, a tab and a label: '" + line + "'");
        }
        return new LabelledSentence.Part(
                line.substring(0, tab).strip(), label(line.substring(tab + 1).strip(), number));
    }

    /** The label with this name; {@code number} is its line, for the error message. */
    static byte label(String name, int number) throws IOException {
        if (name.equals("O")) {
            return Labels.OUTSIDE;
        }
        if (name.length() < 3 || name.charAt(1) != '-' || (name.charAt(0) != 'B' && name.charAt(0) != 'I')) {
            throw new IOException("line " + number + ": the label '" + name + "' is not O, B-TYPE or I-TYPE");
        }
        int first = switch (name.substring(2)) {
            case "PER", "PERSON" -> Labels.first(EntityType.PERSON);
            case "ORG", "ORGANIZATION" -> Labels.first(EntityType.ORGANIZATION);
            case "LOC", "LOCATION", "GPE" -> Labels.first(EntityType.LOCATION);
            default -> Labels.OUTSIDE;
        };
        return (byte) (first == Labels.OUTSIDE || name.charAt(0) == 'B' ? first : first + 1);
    }
}
