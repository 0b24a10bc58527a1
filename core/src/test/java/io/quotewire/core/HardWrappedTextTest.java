package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that breaks inside a name leaves it one name. */
class HardWrappedTextTest {
    private static final String TEXT = "The ferries lay in the harbour for the third day on Monday, for the Kenyan "
            + "government said that the storm would last. On Tuesday the Kenyan government said that it was over. "
            + "Harbour officials said that the crews would be paid, and later harbour officials said they had been. "
            + "Harbour Steel Ltd said that it had lost two of its ships in the night, and Harbour Steel Ltd added that "
            + "the Daily Harbour Beacon had been wrong to write that there were three of them. The Daily Harbour "
            + "Beacon wrote that Ana Maria Ruiz, the harbour master, had told it so. Ana Maria Ruiz said she had not.";

    private static final Extractor EXTRACTOR = NewsExtractor.standard();

    @ParameterizedTest
    @ValueSource(ints = {60, 64, 68, 72, 76, 80, 84})
    void namesAreOnOneLineWhereverItsLinesEnd(int width) {
        for (String lineBreak : List.of("\n", "\r\n")) {
            Extraction wrapped = EXTRACTOR.extract(wrapped(TEXT, width, lineBreak));

            assertThat(wrapped.quotes())
                    .extracting(Quote::speaker)
                    .contains("Kenyan government", "harbour officials")
                    .allMatch(speaker -> speaker == null || isOnOneLine(speaker));
            assertThat(wrapped.mentions()).extracting(Mention::entity).allMatch(HardWrappedTextTest::isOnOneLine);
        }
    }

    private static boolean isOnOneLine(String name) {
        return name.chars().allMatch(c -> c >= ' ');
    }

    private static String wrapped(String text, int width, String lineBreak) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0) {
                boolean fits = column + 1 + word.length() <= width;
                lines.append(fits ? " " : lineBreak);
                column = fits ? column + 1 : 0;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
