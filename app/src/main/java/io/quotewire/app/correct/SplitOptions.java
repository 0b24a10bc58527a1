package io.quotewire.app.correct;

import io.quotewire.streaming.correction.DecidedBy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which articles a name means somebody else: of each option that is given one value must hold. */
final class SplitOptions {
    @Option(names = "--article", paramLabel = "ID", description = "In this article; may be repeated.")
    private List<String> articles = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "In this publisher's articles; may be repeated.")
    private List<String> publishers = List.of();

    @Option(
            names = "--beside",
            paramLabel = "NAME",
            description = "In articles that name this entity too; may be repeated.")
    private List<String> beside = List.of();

    boolean isEmpty() {
        return articles.isEmpty() && publishers.isEmpty() && beside.isEmpty();
    }

    DecidedBy.Where where() {
        return new DecidedBy.Where(orNone(articles), orNone(publishers), orNone(beside));
    }

    private static @Nullable List<String> orNone(List<String> given) {
        return given.isEmpty() ? null : List.copyOf(given);
    }
}
