package io.quotewire.core.entity.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The same sentence as another newsroom would spell it: titles and company forms without their dots ("Mr Brown"),
 * abbreviations and double names spaced ("U. S.", "Al - Jazeera").
 */
final class Respelling {
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    private static final Pattern BETWEEN_DOTTED = Pattern.compile("\\.(?=.)");
    private static final Pattern DOUBLE = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Lu}.*");
    private static final Set<String> WITH_DOT =
            Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Prof.", "Sen.", "Lt.", "St.", "Inc.", "Corp.", "Ltd.", "Jr.");

    private Respelling() {}

    /** The respelt sentence; empty where nothing in it is spelt in different ways. */
    static Optional<List<LabelledSentence.Part>> of(List<LabelledSentence.Part> parts) {
        List<LabelledSentence.Part> respelt = new ArrayList<>();
        boolean changed = false;
        for (LabelledSentence.Part part : parts) {
            String word = respelt(part.word());
            changed |= !word.equals(part.word());
            respelt.add(new LabelledSentence.Part(word, part.label()));
        }
        return changed ? Optional.of(respelt) : Optional.empty();
    }

    private static String respelt(String word) {
        if (WITH_DOT.contains(word)) {
            return word.substring(0, word.length() - 1);
        }
        if (DOTTED.matcher(word).matches()) {
            return BETWEEN_DOTTED.matcher(word).replaceAll(". ");
        }
        return DOUBLE.matcher(word).matches() ? word.replace("-", " - ") : word;
    }
}
