package io.quotewire.tools.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sense of nouns, from a line of WordNet's {@code data.noun}.
 *
 * @param offset its place in the file, which identifies it in {@code index.noun}
 * @param field the number of its lexicographer file, of two digits: 18 for persons
 * @param words the words that have it, as they are spelt there, with an underscore for a space; those of names have
 *     capitals
 * @param line the whole line: after the words come pointers to other senses, and the gloss
 * @see <a href="https://wordnet.princeton.edu/documentation/wndb5wn">wndb(5WN)</a>
 */
record WordNetSense(String offset, String field, List<String> words, String line) {
    /** The lexicographer file {@code noun.person}. */
    static final String PERSON = "18";

    private static final int FIELD = 1;
    /** The number of words, in hexadecimal digits. */
    private static final int WORDS = 3;

    private static final int FIRST_WORD = 4;

    /** Reads all senses, in the order of the file. */
    static List<WordNetSense> read(Path dataNoun) throws IOException {
        return lines(dataNoun).stream().map(WordNetSense::of).toList();
    }

    /** The lines of a file of WordNet without its licence, whose lines are indented. */
    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.startsWith(" "))
                .toList();
    }

    private static WordNetSense of(String line) {
        String[] parts = line.split(" ", -1);
        List<String> words = new ArrayList<>();
        int count = Integer.parseInt(parts[WORDS], 16);
        for (int i = 0; i < count; i++) {
            // A number follows each word.
            words.add(parts[FIRST_WORD + 2 * i]);
        }
        return new WordNetSense(parts[0], parts[FIELD], words, line);
    }
}
