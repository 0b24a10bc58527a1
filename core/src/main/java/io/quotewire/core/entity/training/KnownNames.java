package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.entity.training.LabelledSentence.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names with a known type, which overrides a machine's label. A line is a name as written in the training text, its
 * words separated by spaces, a tab, and O, PER, ORG or LOC. A name of several words, or one whose line ends in a tab
 * and "+", is also labelled where the machine found none. Immutable.
 */
final class KnownNames {
    /** A known name: the first label of its type, and whether it is also labelled where the machine found no name. */
    private record Known(byte label, boolean everywhere) {}

    private static final String EVERYWHERE = "+";

    private final Map<String, Known> knownOfName;
    private final int longest;

    private KnownNames(Map<String, Known> knownOfName, int longest) {
        this.knownOfName = knownOfName;
        this.longest = longest;
    }

    static KnownNames none() {
        return new KnownNames(Map.of(), 0);
    }

    /**
     * Reads the lines; empty ones and those that begin with {@code #} are ignored.
     *
     * @throws IOException if a line is malformed; the message contains the line
     */
    static KnownNames read(BufferedReader in) throws IOException {
        Map<String, Known> known = new HashMap<>();
        int longest = 0;
        int number = 0;
        String line = in.readLine();
        while (line != null) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                String[] columns = line.split("\t", -1);
                if (columns.length < 2 || columns[0].isBlank()) {
                    throw new IOException("line " + number + " is not a name, a tab and a type: '" + line + "'");
                }
                int words = columns[0].split(" ", -1).length;
                boolean everywhere = words > 1 || (columns.length > 2 && columns[2].equals(EVERYWHERE));
                known.put(columns[0], new Known(label(columns[1], number), everywhere));
                longest = Math.max(longest, words);
            }
            line = in.readLine();
        }
        return new KnownNames(known, longest);
    }

    private static byte label(String type, int number) throws IOException {
        byte label = type.equals("O") ? Labels.OUTSIDE : TrainingFile.label("B-" + type, number);
        if (label == Labels.OUTSIDE && !type.equals("O")) {
            throw new IOException("line " + number + ": the type '" + type + "' is not O, PER, ORG or LOC");
        }
        return label;
    }

    /** The sentence with known names relabelled; of overlapping names the longest. */
    List<Part> applied(List<Part> sentence) {
        List<Part> corrected = new ArrayList<>(sentence);
        int i = 0;
        while (i < corrected.size()) {
            i += Math.max(1, applyAt(corrected, i));
        }
        return corrected;
    }

    /** The length of the name at {@code first} in parts; 0 if there is none. */
    private int applyAt(List<Part> sentence, int first) {
        StringBuilder name = new StringBuilder();
        int found = 0;
        Known right = null;
        for (int end = first + 1; end <= Math.min(sentence.size(), first + longest); end++) {
            name.append(end == first + 1 ? "" : " ")
                    .append(sentence.get(end - 1).word());
            Known known = knownOfName.get(name.toString());
            if (known != null && fits(sentence, first, end, known)) {
                found = end - first;
                right = known;
            }
        }
        if (right != null) {
            Labelling.set(sentence, first, first + found, right.label());
        }
        return found;
    }

    /** Whether the words are not part of a longer name, labelled or, without a label, by adjacent capitals. */
    private static boolean fits(List<Part> sentence, int first, int end, Known known) {
        boolean cutsBefore = Labels.continues(sentence.get(first).label());
        boolean cutsBehind =
                end < sentence.size() && Labels.continues(sentence.get(end).label());
        boolean labelled = sentence.subList(first, end).stream().anyMatch(part -> part.label() != Labels.OUTSIDE);
        if (labelled) {
            return !cutsBehind && !cutsBefore;
        }
        return known.everywhere()
                && (end - first > 1 || !(isCapital(sentence, end) || (first > 1 && isCapital(sentence, first - 1))));
    }

    private static boolean isCapital(List<Part> sentence, int i) {
        return i < sentence.size()
                && sentence.get(i).label() == Labels.OUTSIDE
                && Character.isUpperCase(sentence.get(i).word().charAt(0));
    }
}
