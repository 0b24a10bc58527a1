package io.quotewire.core.speaker.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.Speakers;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who alone has spoken before the last token of a text. */
final class SoleSpeakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Corp] said it was late. It rained.                                  | Harland Corp
            [O Harland Corp] said it was late. [O Harland Corp] said it was old. It rained. | Harland Corp
            [O Harland Corp] said it was late. It said the yard was old. It rained.        | Harland Corp
            [P Ana Ruiz] left. [O Harland Corp] said it was late. It rained.               | Harland Corp
            # the sentence of the token itself does not count
            It rained. [O Harland Corp] said it was late.                                  | -
            [O Harland Corp] said it was late. [O Bray Corp] said it was not.              | Harland Corp
            # others
            [O Harland Corp] said it was late. [O Bray Corp] said it was not. It rained.   | -
            [O Harland Corp] said it was late. [P Ana Ruiz] said it was not. It rained.    | -
            [O Harland Corp] said it was late. Police said it was not. It rained.          | -
            [P Ana Ruiz] said it was late. It rained.                                      | -
            [O Harland Corp] and [O Bray Corp] said it was late. It rained.                | -
            It rained. It was late.                                                        | -
            """)
    void hasAloneSpoken(String marked, String name) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(sole(text)
                        .before(text.tokens().size() - 1)
                        .map(Speaker::name)
                        .orElse("-"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Corp] said it was late. It rained.                         | false
            [O Harland Corp] said it was late. [O Harland] left. It rained.       | false
            [O Harland Corp] said it was late. [O Bray Corp] left. It rained.     | true
            [O Bray Corp] left. [O Harland Corp] said it was late. It rained.     | false
            [O Harland Corp] said it was late. [P Ana Ruiz] left. It rained.      | false
            """)
    void isNotTheOnlyOrganizationSinceItSpoke(String marked, boolean other) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(sole(text).isOrganizationNamed(text.tokens().size() - 1, "Harland Corp"))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Corp] said it was late. It rained. It was dark.                  | false
            [O Harland Corp] said it was late. It met [P Ana Ruiz]. It was dark.        | true
            [O Harland Corp] said it was late. It rained. It was [P Ana Ruiz].          | false
            [O Harland Corp] said it was late. [O Bray Corp] left. It was dark.         | true
            [O Harland Corp] said it was late. It has met [O Bray Corp]. It was dark.   | false
            [O Harland Corp] said it was late. The union left. It was dark.             | true
            [O Harland Corp] said it was late. The rival union left. It was dark.       | true
            [O Harland Corp] said it was late. The company left. It was dark.           | false
            """)
    void isNotTheOnlyOneToldOfSinceItSpoke(String marked, boolean other) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(sole(text).isAnybodyNamed(text.tokens().size() - 1, "Harland Corp"))
                .isEqualTo(other);
    }

    private static SoleSpeaker sole(NewsText text) {
        People people = Sources.people(text);
        Speakers speakers = new Speakers(text, people, List.of());
        LastSources last = LastSources.of(text, new IndirectFrames().find(text));
        return new SoleSpeaker(
                text,
                last,
                words -> speakers.of(new Span(
                        text.tokens().start(words.first()), text.tokens().end(words.end() - 1))));
    }
}
