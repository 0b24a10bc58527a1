package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Embedded posts as left by text extraction, with names marked by hand. */
class EmbeddedPostsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The tide is out. — [P Ana Ruiz] (@anaruiz) March 3, 2026 | Ana Ruiz: The tide is out.
            The tide is out.\\n\\n— [P Ana Ruiz] (@anaruiz) March 3, 2026 | Ana Ruiz: The tide is out.
            The tide is out.\\n\\n—— [P Ana Ruiz] (@anaruiz) March 3, 2026 | Ana Ruiz: The tide is out.
            The tide is out. http://t.co/ab pic.twitter.com/cd — Ana (@ana) March 3, 2026 | Ana: The tide is out.
            """)
    void postIsAttributedToItsSignature(String text, String post) {
        assertThat(posts(text.replace("\\n", "\n"))).containsExactly(post);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tide. — [P Ana Ruiz] (@anaruiz) March 3, 2026
            The tide is out. — [P Ana Ruiz] (@anaruiz) in March
            The tide is out. — [P Ana Ruiz] (anaruiz) March 3, 2026
            The tide is out. [P Ana Ruiz] (@anaruiz) March 3, 2026
            She wrote “the tide is out”. — [P Ana Ruiz] (@anaruiz) March 3, 2026
            — [P Ana Ruiz] (@anaruiz) March 3, 2026
            """)
    void shortUnsignedUndatedOrQuotedTextIsNotAPost(String text) {
        assertThat(posts(text)).isEmpty();
    }

    @Test
    void longParagraphBeforeASignatureIsNotAPost() {
        String signed = " — [P Ana Ruiz] (@anaruiz) March 3, 2026";
        assertThat(posts("tide ".repeat(110) + signed)).hasSize(1);
        assertThat(posts("tide ".repeat(130) + signed)).isEmpty();
    }

    @Test
    void secondPostOfALineBeginsAfterTheFirstOnesDate() {
        assertThat(posts("The tide is out. — [P Ana Ruiz] (@ana) March 3, 2026"
                        + " The ferry waits there. — [P Bo Lind] (@bo) March 4, 2026"))
                .containsExactly("Ana Ruiz: The tide is out.", "Bo Lind: The ferry waits there.");
    }

    private static List<String> posts(String text) {
        MarkedText marked = MarkedText.of(text);
        return EmbeddedPosts.find(marked.text()).stream()
                .map(frame -> source(marked, frame) + ": "
                        + marked.words(frame.contents().get(0)))
                .toList();
    }

    private static String source(MarkedText marked, AttributionFrame frame) {
        return frame.source() == null ? "-" : marked.words(frame.source());
    }
}
