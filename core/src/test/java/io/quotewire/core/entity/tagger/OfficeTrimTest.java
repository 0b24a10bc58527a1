package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;

/** Offices, and words in capitals, that were labelled as persons or organisations. */
class OfficeTrimTest {
    @Test
    void officeIsNotAName() {
        assertThat(trimmed("Lord Advocate left", 3, 4, 0)).containsExactly(0, 0, 0);
        assertThat(trimmed("Lord Advocate left", 0, 1, 0)).containsExactly(0, 0, 0);
        assertThat(trimmed("Government Chief Whip left", 3, 4, 4, 0)).containsExactly(0, 0, 0, 0);
        assertThat(trimmed("Deputy Chief Whip left", 1, 2, 2, 0)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void holderOfAnOfficeKeepsTheirName() {
        assertThat(trimmed("Chief Whip Mary Hill left", 0, 1, 2, 2, 0)).containsExactly(0, 0, 1, 2, 0);
        assertThat(trimmed("Green MEP Mary Hill left", 1, 2, 2, 2, 0)).containsExactly(0, 0, 1, 2, 0);
        assertThat(trimmed("Mary Hill MP left", 1, 2, 2, 0)).containsExactly(1, 2, 2, 0);
        assertThat(trimmed("Labour MP Mary Hill", 3, 4, 1, 2)).containsExactly(3, 0, 1, 2);
    }

    @Test
    void commonAcronymIsNotAName() {
        assertThat(trimmed("the LIBOR rose", 0, 3, 0)).containsExactly(0, 0, 0);
        assertThat(trimmed("Bloomly HDTV sold", 3, 4, 0)).containsExactly(3, 0, 0);
        assertThat(trimmed("NGO Forum met", 3, 4, 0)).containsExactly(3, 4, 0);
        assertThat(trimmed("GM rose", 3, 0)).containsExactly(3, 0);
    }

    @Test
    void organizationNamedAfterAnOfficeIsKept() {
        assertThat(trimmed("Attorney General Office", 3, 4, 4)).containsExactly(3, 4, 4);
        assertThat(trimmed("Office of the Attorney General", 3, 4, 4, 4, 4)).containsExactly(3, 4, 4, 4, 4);
        assertThat(trimmed("Chief Constable Street", 5, 6, 6)).containsExactly(5, 6, 6);
        assertThat(trimmed("chief whip", 3, 4)).containsExactly(3, 4);
    }

    private static byte[] trimmed(String text, int... labels) {
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        OfficeTrim.apply(Tokenizer.tokenize(text), bytes);
        return bytes;
    }
}
