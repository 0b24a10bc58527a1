package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.words.WordClasses;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that the text calls one. */
final class PlacesInContextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is near the village of [P Kato Larka]. [P Kato Larka] burns. | Kato Larka LOCATION; Kato Larka LOCATION
            The town of [P Larka] burns. [P Hill] left. | Larka LOCATION; Hill PERSON
            The town of [P Hill] burns, said [P Mary Hill]. [P Hill] left. | Hill PERSON; Mary Hill PERSON; Hill PERSON
            The state of [P Hill] is bad. | Hill PERSON
            Lima is the city of [P Larka]. | Larka PERSON
            The town of [P Larka] burns. [P Larka] said: “No.” | Larka PERSON; Larka PERSON
            The town of [P Larka] burns. [P Larka Hill] left. | Larka PERSON; Larka Hill PERSON
            The district of [P Larka] voted. | Larka PERSON
            The council of [P Hill] burns. | Hill PERSON
            The city of [O Larkin Corp] burns. | Larkin Corp ORGANIZATION
            """)
    void areFoundBehindTheirNoun(String marked, String names) {
        MarkedText text = MarkedText.of(marked);
        EntitySpans found = PlacesInContext.of(
                text.text().tokens(),
                WordClasses.of(text.text().tokens()),
                text.text().names());

        assertThat(IntStream.range(0, found.size())
                        .mapToObj(n -> text.words(found.firstToken(n), found.endToken(n)) + " " + found.type(n))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }
}
