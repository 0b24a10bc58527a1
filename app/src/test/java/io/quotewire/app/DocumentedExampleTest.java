package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first example in README.md shows the actual output. */
final class DocumentedExampleTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "extract article\\.txt`\\):\\R+```\\R(.*?)\\R```\\R\\|.*?\\R\\|.*?\\R((?:\\|.*?\\R)+)", Pattern.DOTALL);

    @Test
    void readmeExampleShowsTheActualOutput() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(example.find()).isTrue();

        List<String> found = NewsExtractor.standard().extract(example.group(1)).quotes().stream()
                .map(DocumentedExampleTest::row)
                .toList();

        assertThat(found).containsExactlyElementsOf(example.group(2).lines().toList());
    }

    private static String row(Quote quote) {
        String name = Objects.requireNonNull(quote.speaker());
        String speaker = name.equals(quote.speakerText()) ? name : name + " (\"" + quote.speakerText() + "\")";
        String kind = quote.type().name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "| %s | %s | %s | %.2f |", speaker, quote.text(), kind, quote.confidence())
                .replace('\n', ' ');
    }
}
