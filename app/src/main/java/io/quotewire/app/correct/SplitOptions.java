package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.streaming.correction.DecidedBy;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Options for the articles in which a name denotes another entity: of each option that is given, one value must match.
 */
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

    /**
     * The articles in which the split applies.
     *
     * @param anyway also if nothing is known of what is named
     * @throws io.quotewire.app.command.CommandException if something named does not exist, or has been renamed
     */
    DecidedBy.Where where(Settings settings, AboutEntity from, boolean anyway) throws InterruptedException {
        if (Stream.of(articles, publishers, beside).flatMap(List::stream).anyMatch(String::isBlank)) {
            throw new CommandException(
                    ExitStatus.USAGE, "--article, --publisher and --beside need a name. Nothing was written");
        }
        CountedNames counted = new CountedNames(settings);
        if (!anyway) {
            new TopicLookup(settings).requireArticles(articles);
            counted.requirePublishers(publishers);
        }
        CorrectionTopic corrections = CorrectionTopic.read(settings);
        counted.typesBeside(beside, from, anyway).forEach(corrections::requireAnyOpen);
        return new DecidedBy.Where(orNone(articles), orNone(publishers), orNone(beside));
    }

    private static @Nullable List<String> orNone(List<String> given) {
        return given.isEmpty() ? null : List.copyOf(given);
    }
}
