package io.quotewire.tools.lexicon;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Reads NLP4J's lexica: Java objects serialised by its own classes and compressed with xz. Read only jars that you
 * trust.
 */
final class LexicaJar implements AutoCloseable {
    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";

    private final ZipFile zip;

    LexicaJar(Path jar) throws IOException {
        zip = new ZipFile(jar.toFile());
    }

    /** The lexicon of this name: a map, or a {@link SerialTree}. */
    Object read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(FOLDER + name + ".xz");
        if (entry == null) {
            throw new FileNotFoundException(name + " is not in " + zip.getName());
        }
        try (InputStream packed = zip.getInputStream(entry);
                ObjectInputStream objects = new Objects(new BufferedInputStream(new XZInputStream(packed)))) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " holds objects of a class that is not known", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Reads trees of NLP4J's classes as instances of ours. */
    private static final class Objects extends ObjectInputStream {
        Objects(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
            ObjectStreamClass written = super.readClassDescriptor();
            return switch (written.getName()) {
                case "edu.emory.mathcs.nlp.common.collection.tree.PrefixTree" ->
                    ObjectStreamClass.lookup(SerialTree.class);
                case "edu.emory.mathcs.nlp.common.collection.tree.PrefixNode" ->
                    ObjectStreamClass.lookup(SerialNode.class);
                default -> written;
            };
        }
    }
}
