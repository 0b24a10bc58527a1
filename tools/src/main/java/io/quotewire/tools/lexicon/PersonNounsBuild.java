package io.quotewire.tools.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Builds {@code wordnet-persons.txt}: {@code PersonNounsBuild WORDNET OUT}. Reads WordNet's {@code data.noun} and
 * {@code index.noun} in the folder WORDNET, and writes the single lower-case words whose most frequent sense is a
 * person. The same sources give the same file, byte for byte.
 */
public final class PersonNounsBuild {
    /** WordNet's lexicographer file {@code noun.person}. */
    private static final String PERSON = "18";

    /** How WordNet's glosses mark words that insult, which news does not use of its sources. */
    private static final Pattern INSULT = Pattern.compile("slur|offensive|derogatory|disparaging|obscene|contempt");

    private static final Pattern PLAIN = Pattern.compile("[a-z]{2,}(-[a-z]+)*");
    /** In a line of {@code index.noun}: lemma, part of speech, senses, and the number of pointers, which follow. */
    private static final int POINTERS = 3;

    private static final String HEADER = """
            # Nouns whose most frequent sense is a person, in lower case: "cook", "rival", "passer-by".
            # Source: WordNet 3.0 (see NOTICE), by PersonNounsBuild in the module tools. Do not edit: built.
            # One word per line. Plurals have no entry.
            """;

    private PersonNounsBuild() {}

    /** Reads the sources and writes the list. */
    public static void main(String[] arguments) throws IOException {
        Path wordNet = Path.of(arguments[0]);
        Files.writeString(
                Path.of(arguments[1]),
                HEADER + String.join("\n", read(wordNet.resolve("data.noun"), wordNet.resolve("index.noun"))) + "\n");
    }

    /** The nouns, in alphabetical order. */
    static Set<String> read(Path dataNoun, Path indexNoun) throws IOException {
        Map<String, List<String>> wordsOfPersons = new HashMap<>();
        for (String[] line : lines(dataNoun)) {
            if (line[1].equals(PERSON)
                    && !INSULT.matcher(String.join(" ", line)).find()) {
                wordsOfPersons.put(line[0], words(line));
            }
        }
        Set<String> nouns = new TreeSet<>();
        for (String[] line : lines(indexNoun)) {
            String firstSense = line[POINTERS + Integer.parseInt(line[POINTERS]) + 3];
            if (PLAIN.matcher(line[0]).matches()
                    && wordsOfPersons.getOrDefault(firstSense, List.of()).contains(line[0])) {
                nouns.add(line[0]);
            }
        }
        return nouns;
    }

    /** Of a line of {@code data.noun}, as they are spelt there; those of names have capitals. */
    private static List<String> words(String[] line) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(line[3], 16); i++) {
            words.add(line[4 + (2 * i)]);
        }
        return words;
    }

    private static List<String[]> lines(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.startsWith(" "))
                    .map(line -> line.split(" "))
                    .toList();
        }
    }
}
