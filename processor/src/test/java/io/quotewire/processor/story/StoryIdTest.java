package io.quotewire.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.text.WordList;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies that publishers make of an agency's story, and texts that only look alike. */
class StoryIdTest {
    private static final Path SEEDS = Path.of("..", "seeds", "articles.jsonl");
    private static final String BREAK = "\n\n";

    /** A change an editor makes to a text, and for what percentage of texts the id must stay the same. */
    private record Edit(String name, int kept, UnaryOperator<String> edit) {
        String of(String text) {
            return edit.apply(text);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Edit> edits() {
        return List.of(
                new Edit(
                        "other marks and breaks",
                        95,
                        text -> text.replaceAll("[“”]", "\"").replace('’', '\'').replace(BREAK, "\n")),
                new Edit(
                        "a notice at the end",
                        100,
                        text -> text + BREAK + "Sign up for the Lantern, our newsletter, by 6 a.m. each day."),
                new Edit(
                        "a notice at the start",
                        100,
                        text -> "Copyright 2026 The Lantern. All rights reserved." + BREAK + text),
                new Edit(
                        "another dateline",
                        80,
                        text -> text.replaceFirst("^[^—]{0,40} — ", "By our own correspondent in the north (MW) - ")),
                new Edit("the last paragraph cut", 90, text -> paragraphs(text, 0, 1)),
                new Edit("the last third cut", 70, text -> paragraphs(text, 0, text.split(BREAK, -1).length / 3)),
                new Edit(
                        "another lead",
                        50,
                        text -> "The news from abroad, as our readers will want to know it, is this." + BREAK
                                + paragraphs(text, 1, 0)),
                new Edit(
                        "house spelling",
                        60,
                        text -> text.replaceAll("\\bpercent\\b", "per cent")
                                .replaceAll("\\bWednesday\\b|\\bMonday\\b|\\bThursday\\b", "this week")),
                new Edit("the third paragraph left out", 60, StoryIdTest::withoutThird));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void copyHasTheIdOfItsStory(Edit edit) throws IOException {
        Map<String, String> stories = stories();
        long same = stories.values().stream()
                .filter(text -> StoryId.of("a", text).equals(StoryId.of("b", edit.of(text))))
                .count();
        assertThat(100.0 * same / stories.size()).isGreaterThanOrEqualTo(edit.kept);
    }

    @Test
    void differentStoriesHaveDifferentIds() throws IOException {
        Map<String, String> stories = stories();
        stories.keySet().removeIf(id -> id.contains("rotterdam"));
        Map<String, Long> ids = stories.values().stream()
                .flatMap(text -> edits().stream()
                        .map(edit -> StoryId.of("a", edit.of(text)))
                        .distinct())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(ids.values()).containsOnly(1L);
    }

    /** Notices of one form, stories with the same paragraph about a company or a law, two accounts of one event. */
    @Test
    void similarTextsOfDifferentStoriesHaveDifferentIds() throws IOException {
        Map<String, List<String>> byId = new HashMap<>();
        for (String text : lookAlikes()) {
            byId.computeIfAbsent(StoryId.of(text, text), any -> new ArrayList<>())
                    .add(text);
        }
        assertThat(byId.values()).allSatisfy(texts -> assertThat(texts).hasSize(1));
    }

    @Test
    void shortTextHasAStoryOfItsOwn() {
        String text = "Full story to come.";
        assertThat(StoryId.of("a", text)).isNotEqualTo(StoryId.of("b", text)).isEqualTo(StoryId.of("a", text));
        assertThat(StoryId.of("a", "")).isNotEqualTo(StoryId.of("b", ""));
    }

    /** Users who have stored ids find copies by them: a change here separates those. */
    @Test
    void idOfAStoryNeverChanges() throws IOException {
        assertThat(StoryId.of("a", stories().values().iterator().next())).isEqualTo("e852505eb186d1da7825cf0536a9cb4f");
    }

    private static List<String> lookAlikes() {
        return WordList.read(StoryIdTest.class, "look-alikes.txt").stream()
                .map(line -> line.replace("|", BREAK))
                .toList();
    }

    private static Map<String, String> stories() throws IOException {
        Map<String, String> stories = new LinkedHashMap<>();
        for (String line : Files.readAllLines(SEEDS)) {
            JsonNode article = Json.mapper().readTree(line);
            if (!article.path("body").asText().isEmpty()) {
                stories.put(article.get("id").asText(), article.get("body").asText());
            }
        }
        return stories;
    }

    private static String paragraphs(String text, int fromStart, int fromEnd) {
        List<String> all = Arrays.asList(text.split(BREAK, -1));
        return String.join(BREAK, all.subList(fromStart, all.size() - fromEnd));
    }

    private static String withoutThird(String text) {
        List<String> all = new ArrayList<>(Arrays.asList(text.split(BREAK, -1)));
        all.removeAll(Collections.singleton(all.get(Math.min(2, all.size() - 1))));
        return String.join(BREAK, all);
    }
}
