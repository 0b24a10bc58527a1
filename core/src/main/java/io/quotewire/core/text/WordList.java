package io.quotewire.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads word lists: UTF-8 resources with one entry per line; lines that start with {@code #} are comments. */
public final class WordList {
    private WordList() {}

    /**
     * Reads a list in line order.
     *
     * @param owner the class in whose package the resource lies
     * @throws IllegalArgumentException if there is no such resource
     */
    public static List<String> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + name + " in the package of " + owner.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of each line, which are separated by single spaces.
     *
     * @param owner the class in whose package the resource lies
     * @throws IllegalArgumentException if there is no such resource
     */
    public static List<List<String>> rows(Class<?> owner, String name) {
        return read(owner, name).stream()
                .map(line -> List.of(line.split(" ", -1)))
                .toList();
    }

    /**
     * The lines of a list, each a word or a phrase.
     *
     * @param owner the class in whose package the resource lies
     * @throws IllegalArgumentException if there is no such resource
     */
    public static Set<String> lines(Class<?> owner, String name) {
        return new WordTable(Set.copyOf(read(owner, name)));
    }

    /**
     * All words of a list, however many are on a line.
     *
     * @param owner the class in whose package the resource lies
     * @throws IllegalArgumentException if there is no such resource
     */
    public static Set<String> words(Class<?> owner, String name) {
        return rows(owner, name).stream()
                .flatMap(List::stream)
                .collect(Collectors.collectingAndThen(Collectors.toUnmodifiableSet(), WordTable::new));
    }

    /**
     * The words of those lines whose first word, which names their kind, is accepted.
     *
     * @param owner the class in whose package the resource lies
     * @param kind accepts the kinds to read
     * @throws IllegalArgumentException if there is no such resource
     */
    public static Set<String> ofKind(Class<?> owner, String name, Predicate<String> kind) {
        return rows(owner, name).stream()
                .filter(words -> kind.test(words.get(0)))
                .flatMap(words -> words.stream().skip(1))
                .collect(Collectors.collectingAndThen(Collectors.toUnmodifiableSet(), WordTable::new));
    }
}
