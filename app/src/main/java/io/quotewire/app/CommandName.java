package io.quotewire.app;

import io.quotewire.app.ask.AskCommand;
import io.quotewire.app.bench.BenchCommand;
import io.quotewire.app.broker.BrokerCommand;
import io.quotewire.app.catalogue.CatalogueCommand;
import io.quotewire.app.command.Console;
import io.quotewire.app.correct.CorrectCommand;
import io.quotewire.app.demo.DemoCommand;
import io.quotewire.app.evaluate.EvaluateCommand;
import io.quotewire.app.export.ExportCommand;
import io.quotewire.app.extract.ExtractCommand;
import io.quotewire.app.feed.FeedCommand;
import io.quotewire.app.monitor.MonitorCommand;
import io.quotewire.app.replay.ReplayCommand;
import io.quotewire.app.reprocess.ReprocessCommand;
import io.quotewire.app.service.CountCommand;
import io.quotewire.app.service.ProcessCommand;
import io.quotewire.app.tail.TailCommand;
import io.quotewire.app.top.TopCommand;
import io.quotewire.app.topics.TopicsCommand;
import io.quotewire.app.train.TrainEntitiesCommand;
import io.quotewire.core.NewsExtractor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A command that is created only when it is needed.
 *
 * @param name the command's name
 * @param making creates the command with a console
 */
record CommandName(String name, Function<Console, Object> making) {
    /** All commands, in the order of the help. */
    static final List<CommandName> ALL = List.of(
            new CommandName("demo", DemoCommand::new),
            new CommandName("extract", console -> new ExtractCommand(console, NewsExtractor::standard)),
            new CommandName("evaluate", console -> new EvaluateCommand(console, NewsExtractor::standard)),
            new CommandName("train-entities", TrainEntitiesCommand::new),
            new CommandName("feed", FeedCommand::new),
            new CommandName("process", ProcessCommand::new),
            new CommandName("count", CountCommand::new),
            new CommandName("ask", AskCommand::new),
            new CommandName("tail", TailCommand::new),
            new CommandName("export", ExportCommand::new),
            new CommandName("top", TopCommand::new),
            new CommandName("monitor", MonitorCommand::new),
            new CommandName("topics", TopicsCommand::new),
            new CommandName("catalogue", CatalogueCommand::new),
            new CommandName("correct", CorrectCommand::new),
            new CommandName("reprocess", ReprocessCommand::new),
            new CommandName("replay", ReplayCommand::new),
            new CommandName("broker", BrokerCommand::new),
            new CommandName("bench", BenchCommand::new));

    /** The command named by the first argument. */
    static Optional<CommandName> of(String... arguments) {
        return ALL.stream()
                .filter(command -> arguments.length > 0 && command.name.equals(arguments[0]))
                .findFirst();
    }

    Object command(Console console) {
        return making.apply(console);
    }
}
