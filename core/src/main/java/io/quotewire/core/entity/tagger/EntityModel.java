package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.DeflatedReader;
import io.quotewire.core.entity.lexicon.DeflatedWriter;
import io.quotewire.core.entity.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * A trained tagger model: weights for the English lexicon. Immutable and thread-safe, so it is loaded once and shared.
 * A model file is binary and deflated; it contains the weights and identifies the lexicon they were trained with.
 */
public final class EntityModel {
    /** Must be changed whenever the features change, since weights of other features are useless. */
    private static final String FORMAT = "quotewire entities 3";

    private final Weights weights;
    private final String version;
    private final EntityTagger tagger;

    private EntityModel(Weights weights) {
        this.weights = weights;
        this.version = HexFormat.of().toHexDigits(weights.checksum());
        this.tagger = new EntityTagger(weights, Lexicon.english());
    }

    /** A model with these weights, which must have been trained with {@link Lexicon#english}. */
    public static EntityModel of(Weights weights) {
        return new EntityModel(weights);
    }

    /** The model that ships with the library; loaded on first use. */
    public static EntityModel english() {
        return Shipped.MODEL;
    }

    /**
     * Reads a model written by {@link #write}.
     *
     * @throws IOException if the stream cannot be read, or is not a model of this version
     */
    public static EntityModel read(InputStream in) throws IOException {
        DeflatedReader reader = DeflatedReader.of(in);
        String format = reader.string();
        if (!format.equals(FORMAT)) {
            throw new IOException("not a model of format '" + FORMAT + "' but '" + format + "'");
        }
        if (reader.number() != Lexicon.english().size()) {
            throw new IOException("the model was trained with another lexicon");
        }
        return of(Weights.read(reader));
    }

    /** Writes the model for {@link #read}; the same weights give the same bytes. */
    public void write(OutputStream out) throws IOException {
        DeflatedWriter writer = new DeflatedWriter();
        writer.string(FORMAT);
        writer.number(Lexicon.english().size());
        weights.write(writer);
        writer.writeTo(out);
    }

    /** The tagger that uses this model. */
    public EntityTagger tagger() {
        return tagger;
    }

    /** Identifies the weights: models with the same version tag identically. */
    public String version() {
        return version;
    }

    private static final class Shipped {
        static final EntityModel MODEL = load();

        private static EntityModel load() {
            try (InputStream in = EntityModel.class.getResourceAsStream("english.model")) {
                if (in == null) {
                    throw new IllegalStateException("english.model is not on the class path");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("english.model cannot be read", e);
            }
        }
    }
}
