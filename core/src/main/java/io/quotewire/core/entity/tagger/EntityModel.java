package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.EntityTagger;
import io.quotewire.core.entity.lexicon.BinaryReader;
import io.quotewire.core.entity.lexicon.BinaryWriter;
import io.quotewire.core.entity.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * Trained weights over the English lexicon. Immutable and thread-safe: load one and share it. A model file is binary and
 * deflated; it holds the weights and names the lexicon they were trained with.
 */
public final class EntityModel {
    /** To be raised whenever the features change: weights of other features are worthless. */
    private static final String FORMAT = "quotewire entities 3";

    private final Weights weights;
    private final String version;
    private final ClusterPaths clusters;

    EntityModel(Weights weights) {
        this.weights = weights;
        this.clusters = new ClusterPaths(lexicon());
        this.version = HexFormat.of().toHexDigits(weights.checksum());
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
        BinaryReader reader = BinaryReader.of(in);
        String format = reader.string();
        if (!format.equals(FORMAT)) {
            throw new IOException("not a model of format '" + FORMAT + "' but '" + format + "'");
        }
        if (reader.number() != lexicon().size()) {
            throw new IOException("the model was trained with another lexicon");
        }
        return new EntityModel(Weights.read(reader));
    }

    /** Writes what {@link #read} reads; the same weights give the same bytes. */
    public void write(OutputStream out) throws IOException {
        BinaryWriter writer = new BinaryWriter();
        writer.string(FORMAT);
        writer.number(lexicon().size());
        weights.write(writer);
        writer.writeTo(out);
    }

    /** A tagger that uses this model; any number may. */
    public EntityTagger tagger() {
        return new CrfTagger(this);
    }

    /** Names the weights: models of the same version tag alike. */
    public String version() {
        return version;
    }

    static Lexicon lexicon() {
        return Lexicon.english();
    }

    ClusterPaths clusters() {
        return clusters;
    }

    Weights weights() {
        return weights;
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
