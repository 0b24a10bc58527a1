package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word that has a {@link WordSet} of its own is asked for by it everywhere: there is one way to say "that". */
final class SingleWordTest {
    private static final Path WORDS = Path.of("src/main/resources/io/quotewire/core/words");

    /** A line of one word; sets of classes have more words there. */
    private static final Pattern SET = Pattern.compile("(\\w+)\t([^ +]+)");

    @Test
    void wordsWithASetAreAskedForByIt() throws IOException {
        List<String> words = single();
        Pattern spelt =
                Pattern.compile("\\btext(\\(\\))?\\.is\\([^;|&\"{}]*, \"(" + String.join("|", words) + ")\"\\)");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                spelt.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .map(call -> file.getFileName() + ": " + call)
                        .forEach(found::add);
            }
        }
        assertThat(words).contains("that", "of").doesNotContain("be");
        assertThat(found).isEmpty();
    }

    private static List<String> single() throws IOException {
        String classes = Files.readString(WORDS.resolve("word-classes.txt"));
        return Files.readAllLines(WORDS.resolve("word-sets.tsv")).stream()
                .map(SET::matcher)
                .filter(line -> line.matches() && !classes.contains("/" + line.group(1) + " "))
                .map(line -> line.group(2))
                .toList();
    }
}
