package io.quotewire.tools.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        for (WordNetSense sense : WordNetSense.read(dataNoun)) {
            if (sense.field().equals(WordNetSense.PERSON)
                    && !INSULT.matcher(sense.line()).find()) {
                wordsOfPersons.put(sense.offset(), sense.words());
            }
        }
        Set<String> nouns = new TreeSet<>();
        for (String index : WordNetSense.lines(indexNoun)) {
            String[] line = index.split(" ", -1);
            String firstSense = line[POINTERS + Integer.parseInt(line[POINTERS]) + 3];
            if (PLAIN.matcher(line[0]).matches()
                    && wordsOfPersons.getOrDefault(firstSense, List.of()).contains(line[0])) {
                nouns.add(line[0]);
            }
        }
        return nouns;
    }
}
