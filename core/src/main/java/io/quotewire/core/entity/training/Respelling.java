package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.entity.training.LabelledSentence.Part;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Creates variants of sentences in other house styles: titles, initials and company forms without their dots ("Mr
 * Brown"), abbreviations and double names spaced ("U. S.", "Ban Ki - moon"), persons without courtesy titles. If a
 * compound is not a name but contains one ("Oslo-based"), its parts get the labels that the same words usually have in
 * the other sentences.
 */
final class Respelling {
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    private static final Pattern BETWEEN_DOTTED = Pattern.compile("\\.(?=.)");
    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}\\p{L}+-\\p{L}.*");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Set<String> COURTESY = words("courtesy-titles.txt");
    private static final Set<String> WITH_DOT = words("dotted-words.txt");

    private final Map<String, int[]> labels = new HashMap<>();

    private Respelling() {}

    private static Set<String> words(String list) {
        return WordList.lines(Respelling.class, list);
    }

    /** The sentences, each followed by its variants; courtesy titles are removed from every other one. */
    static List<LabelledSentence> with(List<LabelledSentence> sentences) {
        Respelling respelling = new Respelling();
        List<List<Part>> all = sentences.stream().map(LabelledSentence::parts).toList();
        all.forEach(respelling::learn);
        List<LabelledSentence> respelt = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            respelt.add(sentences.get(i));
            respelling.spelt(all.get(i)).map(LabelledSentence::of).ifPresent(respelt::add);
            if (i % 2 == 1) {
                untitled(all.get(i)).map(LabelledSentence::of).ifPresent(respelt::add);
            }
        }
        return respelt;
    }

    /** Counts the labels of single words in a sentence. */
    private void learn(List<Part> parts) {
        for (Part part : parts) {
            if (Character.isUpperCase(part.word().charAt(0))) {
                labels.computeIfAbsent(part.word(), word -> new int[Labels.COUNT])[part.label()]++;
            }
        }
    }

    private Optional<List<Part>> spelt(List<Part> parts) {
        List<Part> respelt = new ArrayList<>();
        boolean changed = false;
        for (Part part : parts) {
            changed |= enter(part, respelt);
        }
        return changed ? Optional.of(respelt) : Optional.empty();
    }

    /** The sentence without courtesy titles before persons. */
    private static Optional<List<Part>> untitled(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean person = i + 1 < parts.size() && parts.get(i + 1).label() == Labels.FIRST_PERSON;
            if (!person || !COURTESY.contains(parts.get(i).word())) {
                kept.add(parts.get(i));
            }
        }
        return kept.size() < parts.size() ? Optional.of(kept) : Optional.empty();
    }

    private boolean enter(Part part, List<Part> respelt) {
        String word = part.word();
        if (COMPOUND.matcher(word).matches() && part.label() == Labels.OUTSIDE) {
            String[] halves = word.split("-", -1);
            for (int i = 0; i < halves.length; i++) {
                if (i > 0) {
                    respelt.add(new Part("-", (byte) Labels.OUTSIDE));
                }
                if (!halves[i].isEmpty()) {
                    respelt.add(new Part(halves[i], usual(halves[i])));
                }
            }
            return true;
        }
        String spelt = isPerson(part.label()) && INITIAL.matcher(word).matches() ? word.substring(0, 1) : respelt(word);
        respelt.add(new Part(spelt, part.label()));
        return !spelt.equals(word);
    }

    /** The most frequent label of the single word, if it is the first label of a type; otherwise outside. */
    private byte usual(String word) {
        int[] counts = labels.getOrDefault(word, new int[Labels.COUNT]);
        int best = Labels.OUTSIDE;
        for (int label = 1; label < Labels.COUNT; label++) {
            best = counts[label] > counts[best] ? label : best;
        }
        return (byte) (Labels.continues(best) ? Labels.OUTSIDE : best);
    }

    private static boolean isPerson(byte label) {
        return label == Labels.FIRST_PERSON || label == Labels.FIRST_PERSON + 1;
    }

    private static String respelt(String word) {
        if (WITH_DOT.contains(word)) {
            return word.substring(0, word.length() - 1);
        }
        if (DOTTED.matcher(word).matches()) {
            return BETWEEN_DOTTED.matcher(word).replaceAll(". ");
        }
        return COMPOUND.matcher(word).matches() ? word.replace("-", " - ") : word;
    }
}
