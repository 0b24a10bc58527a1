package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {
    private static final int LONGEST = 256 * 1024;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "</hub>; rel=\"hub\", </feed>; rel=self | /hub",
                "</feed>; rel=\"self\", </hub>; rel=hub | /hub",
                "</hub>;title=\"a; rel=self, <b>\";REL=\"Alternate HUB\" | /hub",
                "</hub> ; rel = hub ; type=a/b | /hub",
                "</a>; crossorigin; rel=hub | /a",
                "</a>; rel=self; rel=hub | ``",
                "</a>; rel=github, </b> | ``",
                "<>; rel=hub | ``",
                "</a; rel=hub | ``",
                "</a>; rel=\"hub | /a",
                "</a>; title=\"x, </hub>; rel=hub | /hub",
                "hub | ``"
            })
    void targetOfTheFirstLinkWithTheRelationIsFound(String header, String target) {
        assertThat(new LinkHeader(header).target("hub"))
                .isEqualTo(Optional.of(target).filter(to -> !to.isEmpty()));
    }

    @Test
    void tooLongTargetIsNone() {
        assertThat(new LinkHeader('<' + "a".repeat(2_001) + ">; rel=hub, </b>; rel=hub").target("hub"))
                .contains("/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<a>", "<a>;a=\"", "<a>; ", "<a>;x=y ", ";a", ";", "\"", " "})
    void noPartOfAHostileHeaderIsReadOverAndOver(String part) {
        Counted header = new Counted("<a>; a" + part.repeat(LONGEST / part.length()));

        new LinkHeader(header).target("hub");

        assertThat(header.read).isLessThanOrEqualTo(8L * LONGEST);
    }

    /** Counts how often a character is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long read;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            read++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            read += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
