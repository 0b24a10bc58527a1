package io.quotewire.core.evaluation;

import io.quotewire.core.model.Quote;
import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an extracted quote has the annotated speaker.
 *
 * @param words whether the source words overlap the annotated ones and are not much longer
 * @param name whether the resolved name ends in the same word as the annotated words or name
 * @param named whether the annotation has a name
 * @param pronoun whether the annotated words are a pronoun
 */
record SpeakerMatch(boolean words, boolean name, boolean named, boolean pronoun) {
    private static final Set<String> PRONOUNS = WordList.lines(SpeakerMatch.class, "pronouns.txt");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_'.-]+");
    private static final Pattern GENITIVE = Pattern.compile("'s$");
    private static final Pattern DOTS = Pattern.compile("^\\.+|\\.+$");

    static SpeakerMatch of(GoldQuote gold, Quote got) {
        Set<String> wanted = new HashSet<>(Set.of(lastWord(gold.speaker())));
        wanted.add(lastWord(gold.name()));
        wanted.removeIf(SpeakerMatch::isPronoun);
        wanted.remove("");
        String speaker = Objects.requireNonNullElse(gold.speaker(), "");
        return new SpeakerMatch(
                wordsRight(gold, got),
                wanted.contains(lastWord(got.speaker())),
                gold.name() != null,
                isPronoun(speaker.strip().toLowerCase(Locale.ROOT)));
    }

    boolean right() {
        return words || name;
    }

    boolean strictlyRight() {
        return words && (name || !named);
    }

    private static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    private static boolean wordsRight(GoldQuote gold, Quote got) {
        Integer start = got.speakerStart();
        Integer end = got.speakerEnd();
        if (start == null || end == null) {
            return false;
        }
        boolean overlaps = Math.min(end, gold.speakerEnd()) > Math.max(start, gold.speakerStart());
        return overlaps && end - start <= (2 * (gold.speakerEnd() - gold.speakerStart())) + 40;
    }

    private static String lastWord(@Nullable String name) {
        if (name == null) {
            return "";
        }
        Matcher words =
                WORD.matcher(GENITIVE.matcher(NormalText.ofName(name).strip()).replaceFirst(""));
        String last = "";
        while (words.find()) {
            last = words.group();
        }
        return DOTS.matcher(last.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
