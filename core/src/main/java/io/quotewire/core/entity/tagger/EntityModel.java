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
 * Trained weights over the English lexicon. Immutable and thread-safe: load one and share it. A model file is binary
 * and deflated; it holds the weights and names the lexicon they were trained with.
 */
public final class EntityModel {
    /** To be raised whenever the features change: weights of other features are worthless. */
    private static final String FORMAT = "quotewire entities 3";

    private final Weights weights;
    private final String version;
    private final EntityTagger tagger;

    private EntityModel(Weights weights) {
        this.weights = weights;
        this.version = HexFormat.of().toHexDigits(weights.checksum());
        this.tagger = new EntityTagger(weights, Lexicon.english());
    }

    /** The model of these weights, which were trained with {@link Lexicon#english}. */
    public static EntityModel of(Weights weights) {
        return new EntityModel(weights);
    }

    /** The model that comes with the library; loaded at the first call. */
    public static EntityModel english() {
        return Shipped.MODEL;
    }

    /**
     * Reads a model that {@link #write} wrote.
     *
     * @throws IOException if the stream cannot be read or is no model of this version's
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

    /** Writes what {@link #read} reads; the same weights give the same bytes. */
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

    /** Names the weights: models of the same version tag alike. */
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
