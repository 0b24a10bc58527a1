package io.quotewire.processor.event;

import io.quotewire.core.text.CodePointOffsets;

/** Cuts the context of quotes out of a text by code point offsets, without converting the text to code points. */
final class Surroundings {
    /** The length of the context on either side, in code points. */
    private static final int MOST = 32;

    private final String text;
    private final CodePointOffsets offsets;
    private final int codePoints;

    Surroundings(String text) {
        this.text = text;
        offsets = CodePointOffsets.of(text);
        codePoints = offsets.at(text.length());
    }

    /**
     * @param start start of a quote, in code points
     */
    String before(int start) {
        return piece(Math.max(0, start - MOST), start);
    }

    /**
     * @param end end of a quote, in code points
     */
    String behind(int end) {
        return piece(end, Math.min(codePoints, end + MOST));
    }

    private String piece(int start, int end) {
        return text.substring(offsets.offset(start), offsets.offset(end));
    }
}
