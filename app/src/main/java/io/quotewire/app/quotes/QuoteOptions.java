package io.quotewire.app.quotes;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.model.QuoteType;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that filter quotes. */
public final class QuoteOptions {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Only if the speaker's name contains this.")
    private @Nullable String speaker;

    @Option(names = "--entity", paramLabel = "NAME", description = "Only if an entity's name contains this.")
    private @Nullable String entity;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only if the publisher's name contains this.")
    private @Nullable String publisher;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only quotes that are direct, mixed or indirect.")
    private @Nullable QuoteType type;

    @Option(names = "--confidence", paramLabel = "N", description = "Only quotes of at least this confidence, 0 to 1.")
    private double confidence;

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "Only quotes whose statement has all of these words.")
    private @Nullable String words;

    /** @throws CommandException if it is given and empty */
    public Optional<String> speaker() {
        return name("--speaker", speaker);
    }

    /** @throws CommandException if it is given and empty */
    public Optional<String> entity() {
        return name("--entity", entity);
    }

    private static Optional<String> name(String option, @Nullable String name) {
        if (name != null && name.isBlank()) {
            throw new CommandException(ExitStatus.USAGE, option + ": the name is empty");
        }
        return Optional.ofNullable(name);
    }

    /** Whether an option is given that only applies to quotes. */
    public boolean onlyOfQuotes() {
        return publisher != null || type != null || confidence > 0 || words != null;
    }

    /** Whether any option is given. */
    public boolean isAnything() {
        return speaker != null || entity != null || onlyOfQuotes();
    }

    /**
     * @throws CommandException if the confidence is invalid, a name is empty, or the words have no letter and no digit
     */
    public QuoteFilter filter() {
        try {
            return new QuoteFilter(
                    speaker(),
                    entity(),
                    name("--publisher", publisher),
                    Optional.ofNullable(type),
                    confidence,
                    asked(),
                    false,
                    Names.PART);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "--confidence: " + e.getMessage(), e);
        }
    }

    private Set<String> asked() {
        Set<String> asked = words == null ? Set.of() : QuoteFilter.words(words);
        if (words != null && asked.isEmpty()) {
            throw new CommandException(ExitStatus.USAGE, "--words: there is no word in '" + words + "'");
        }
        return asked;
    }
}
