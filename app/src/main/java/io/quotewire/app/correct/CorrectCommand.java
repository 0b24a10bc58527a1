package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.correction.DecidedBy;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire correct}: suppress, reassign, erase, merge, rename, split, undo, add, list. */
@Command(
        name = "correct",
        description = {
            "Corrects the machine's results: suppresses quotes or reassigns them to their speakers, merges, splits or"
                    + " renames entities, takes articles down.",
            "",
            "Running processors apply it within seconds, others when they start, and all to later versions of the"
                    + " article. What was published is retracted; counts follow. If it is no longer known what was"
                    + " published of the article, the command says so, with exit status 1."
        })
public final class CorrectCommand {
    private final CorrectionDesk desk;

    public CorrectCommand(Console console) {
        this.desk = new CorrectionDesk(console);
    }

    /** Suppresses a quote. */
    @Command(name = "suppress", description = "Removes a quote: the passage is not one, or must not be shown.")
    int suppress(
            @Mixin SettingsOptions options,
            @Mixin DecisionOptions decider,
            @Parameters(paramLabel = "QUOTE", description = "Its id, or the id of its passage.") String id)
            throws InterruptedException {
        Settings settings = options.load();
        FoundQuote found = new TopicLookup(settings).quote(id);
        QuoteEvent quote = found.quote();
        return desk.decideOnQuote(
                settings, found, decider.decide(by -> by.suppress(quote.articleId(), quote.passageId())));
    }

    /** Reassigns a quote to another speaker. */
    @Command(name = "reassign", description = "Gives a quote to its real speaker; without --to, to nobody.")
    int reassign(
            @Mixin SettingsOptions options,
            @Mixin DecisionOptions decider,
            @Parameters(paramLabel = "QUOTE", description = "Its id, or the id of its passage.") String id,
            @Option(names = "--to", paramLabel = "NAME", description = "Who said it, by the whole name.") @Nullable
                    String speaker,
            @Option(
                            names = "--type",
                            paramLabel = "TYPE",
                            defaultValue = "person",
                            description = "person or organization; default ${DEFAULT-VALUE}.")
                    EntityType type,
            @Option(names = "--id", paramLabel = "ID", description = "The speaker's id in your catalogue.") @Nullable
                    String speakerId)
            throws InterruptedException {
        if (type == EntityType.LOCATION) {
            throw new CommandException(ExitStatus.USAGE, "a place does not speak: --type is person or organization");
        }
        if (speaker != null && speaker.isBlank()) {
            throw new CommandException(ExitStatus.USAGE, "--to: the name is empty; leave it out if nobody knows");
        }
        Settings settings = options.load();
        FoundQuote found = new TopicLookup(settings).quote(id);
        QuoteEvent quote = found.quote();
        AboutEntity into = speaker == null ? null : new AboutEntity(type, speaker);
        Correction decision = decider.decide(
                by -> by.reassign(quote.articleId(), quote.passageId(), into, speaker == null ? null : speakerId));
        // Looked up before the decision is applied, which counts it.
        Optional<String> doubt = Optional.ofNullable(into).flatMap(new CountedNames(settings)::doubtAbout);
        return desk.afterWarning(doubt, desk.decideOnQuote(settings, found, decision));
    }

    /** Takes an article down. */
    @Command(
            name = "erase",
            description = {
                "Takes an article down: what was published of it is retracted, and later versions are not published.",
                "",
                "Kafka keeps the records themselves for the topics' retention, 30 days unless set otherwise."
            })
    int erase(
            @Mixin SettingsOptions options,
            @Mixin DecisionOptions decider,
            @Parameters(paramLabel = "ARTICLE", description = "Its id.") String id,
            @Option(names = "--anyway", description = "Even if no such article was seen yet.") boolean anyway)
            throws InterruptedException {
        Settings settings = options.load();
        TopicLookup topics = new TopicLookup(settings);
        Reach reach = topics.reach(id);
        if (!reach.isSeen() && !anyway) {
            throw topics.noArticle(id);
        }
        int status = desk.decide(settings, decider.decide(by -> by.erase(id)));
        return desk.afterSaying(reach.leftByTakedown(id, settings.topics()), status);
    }

    /** Merges two entities. */
    @Command(name = "merge", description = "Makes one entity of two names.")
    int merge(
            @Mixin SettingsOptions options,
            @Mixin DecisionOptions decider,
            @Mixin EntityChoice choice,
            @Option(
                            names = "--into",
                            required = true,
                            paramLabel = "NAME",
                            description = "The name of both from now on.")
                    String into)
            throws InterruptedException {
        Settings settings = options.load();
        CountedNames names = new CountedNames(settings);
        if (!choice.isAnyway()) {
            names.readTogether(List.of(choice.name(), NameForm.published(into)));
        }
        AboutEntity from = choice.from(names);
        AboutEntity both = choice.into(from, into);
        Correction decision = decider.decide(by -> by.entity(Action.MERGE, from, both, choice.id()));
        Optional<String> doubt = choice.isAnyway() ? Optional.empty() : names.doubtAbout(both);
        return desk.afterWarning(doubt, desk.decide(settings, decision));
    }

    /** Renames an entity. */
    @Command(name = "rename", description = "Gives an entity another name; its id stays.")
    int rename(
            @Mixin SettingsOptions options,
            @Mixin DecisionOptions decider,
            @Mixin EntityChoice choice,
            @Option(names = "--to", required = true, paramLabel = "NAME", description = "Its name from now on.")
                    String into)
            throws InterruptedException {
        Settings settings = options.load();
        AboutEntity from = choice.from(new CountedNames(settings));
        return desk.decide(
                settings, decider.decide(by -> by.entity(Action.RENAME, from, choice.into(from, into), choice.id())));
    }

    /** Splits an entity in two. */
    @Command(
            name = "split",
            description = {
                "Makes two entities of one: in some articles the name means somebody else.",
                "",
                "Say which by --article, --publisher and --beside; of each that is given, one must match."
            })
    int split(
            @Mixin SettingsOptions options,
            @Mixin DecisionOptions decider,
            @Mixin EntityChoice choice,
            @Mixin SplitOptions where,
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "NAME",
                            description = "What it is called there from now on.")
                    String into)
            throws InterruptedException {
        if (where.isEmpty()) {
            throw new CommandException(
                    ExitStatus.USAGE, "in which articles? Say so by --article, --publisher or --beside");
        }
        Settings settings = options.load();
        AboutEntity from = choice.from(new CountedNames(settings));
        DecidedBy.Where places = where.where(settings, from, choice.isAnyway());
        return desk.decide(
                settings, decider.decide(by -> by.split(from, choice.into(from, into), choice.id(), places)));
    }

    /** Undoes corrections. */
    @Command(name = "undo", description = "Undoes corrections: the machine's results apply again.")
    int undo(
            @Mixin SettingsOptions options,
            @Parameters(arity = "1..*", paramLabel = "ID", description = "As 'correct list' shows them.")
                    List<String> ids)
            throws InterruptedException {
        return desk.undo(options.load(), ids);
    }

    /** Adds the decisions of a file. */
    @Command(
            name = "add",
            description = {
                "Adds the corrections of a file, as 'correct list --json' writes them.",
                "",
                "They keep who decided, when and why; a later decision in effect here is kept. Invalid lines are"
                        + " reported and left out, exit status 1."
            })
    int add(
            @Mixin SettingsOptions options,
            @Parameters(paramLabel = "FILE", description = "JSON lines of corrections; - for standard input.")
                    String file)
            throws InterruptedException {
        return desk.add(options.load(), file);
    }

    /** Lists the corrections in force. */
    @Command(
            name = "list",
            description = "Shows the corrections in effect; invalid records are reported, exit status 1.")
    int list(
            @Mixin SettingsOptions options,
            @Option(
                            names = "--json",
                            description = "One JSON object per line: its id, as 'correct undo' takes it, and what is on"
                                    + " the topic; 'correct add' takes the lines.")
                    boolean json)
            throws InterruptedException {
        return desk.list(options.load(), json);
    }
}
