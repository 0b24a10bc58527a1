package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecodingTest {
    private static final String TEXT = "Café – “oui”";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void validUtf8IsUtf8WhateverIsDeclared() {
        assertThat(TextDecoding.decode(TEXT.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.ISO_8859_1)))
                .isEqualTo(TEXT);
    }

    @Test
    void whatCallsItselfUtf8AndIsNotIsWindows1252() {
        assertThat(TextDecoding.decode(TEXT.getBytes(WINDOWS), Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(TEXT.getBytes(WINDOWS), Optional.of(StandardCharsets.ISO_8859_1)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(TEXT.getBytes(WINDOWS), Optional.empty()))
                .isEqualTo(TEXT);
    }

    @Test
    void aDeclaredEncodingCountsWhereItCanBe() {
        Charset cyrillic = Charset.forName("windows-1251");
        assertThat(TextDecoding.decode("Москва".getBytes(cyrillic), Optional.of(cyrillic)))
                .isEqualTo("Москва");
    }

    @Test
    void aByteOrderMarkDecides() {
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), Optional.of(WINDOWS)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), Optional.empty()))
                .isEqualTo(TEXT);
    }

    @Test
    void anUnknownNameIsNoEncoding() {
        assertThat(TextDecoding.charset("utf-8")).contains(StandardCharsets.UTF_8);
        assertThat(TextDecoding.charset("klingon")).isEmpty();
        assertThat(TextDecoding.charset("???")).isEmpty();
    }
}
