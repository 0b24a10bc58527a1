package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.DeflatedReader;
import io.quotewire.core.entity.lexicon.DeflatedWriter;
import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.entity.lexicon.LexiconBuilder;
import io.quotewire.core.text.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A small lexicon made by hand, for tests that must not depend on the shipped one. */
public final class SmallLexicon {
    private SmallLexicon() {}

    /** Two clusters of words, some names and two context groups. */
    public static Lexicon lexicon() {
        LexiconBuilder builder = new LexiconBuilder();
        builder.word("said", "01101");
        builder.word("harbour", "0100110011001");
        builder.phrase("harbour steel", Lexicon.ORGANIZATION | Lexicon.KNOWN_ORGANIZATION);
        builder.phrase("harbour steel works", Lexicon.ORGANIZATION);
        builder.phrase("tarn", Lexicon.LOCATION);
        builder.phrase("bank of the west", Lexicon.ORGANIZATION);
        builder.context("Harbour", 2, 1);
        DeflatedWriter out = new DeflatedWriter();
        builder.write(out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            out.writeTo(bytes);
            return Lexicon.read(DeflatedReader.of(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of a text in which all tokens in or near runs are looked up. */
    public static TokenTable table(String text) {
        TokenTable table = new TokenTable(Tokenizer.tokenize(text));
        WordLookUp.fill(table, new Runs(table), lexicon());
        return table;
    }

    /** The known phrases of a text. */
    static Phrases phrases(TokenTable table) {
        return Phrases.of(table, new Runs(table), lexicon());
    }
}
