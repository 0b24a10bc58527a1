package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.process.MainProcess;
import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.service.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reprocessing all articles with another extractor, by a command that is killed midway, on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class ReprocessCommandTest {
    private static final int ARTICLES = 60;

    @TempDir
    Path folder;

    private final TestBroker broker;

    ReprocessCommandTest(TestBroker broker) {
        this.broker = broker;
    }

    @Test
    void killedRunResumesAndCountsAreThoseOfTheOtherExtractor() throws Exception {
        RandomNews news = new RandomNews(17, 20);
        try (Newsroom room = Newsroom.open(broker, "anew", folder.resolve("state"));
                Service sink = SinkService.start(room.settings())) {
            sink.awaitRunning();
            try (Service old = ProcessorService.start(room.settings(), entries -> new WithoutQuotes())) {
                old.awaitRunning();
                Stream.generate(news::next).limit(ARTICLES).forEach(room::send);
                room.awaitProcessed();
            }
            try (Service current = ProcessorService.start(room.settings(), Extractors.standard())) {
                current.awaitRunning();
                killOne();
                assertThat(run("reprocess", "--status").out()).contains(" records read again", "last active ");

                CommandLineRun rest = run("reprocess", "--rate", "1000");
                assertThat(rest.status()).as(rest.err()).isZero();
                assertThat(rest.err()).contains("continuing the run of");
                assertThat(rest.out()).contains("published again");
                room.awaitOfflineCounts();

                assertThat(run("reprocess", "--status").out().strip()).isEqualTo("there is no unfinished run");
                CommandLineRun again = run("reprocess", "--rate", "1000");
                assertThat(again.status()).as(again.err()).isZero();
                assertThat(again.err()).doesNotContain("going on");
                assertThat(again.out()).startsWith("0 articles were published again; ");
            }
        }
    }

    private void killOne() throws Exception {
        List<String> arguments = arguments("reprocess", "--rate", "5");
        try (var process = MainProcess.start(
                Quotewire.class, folder.resolve("reprocess.log"), Map.of(), arguments.toArray(String[]::new))) {
            process.awaitLine("records read again");
            for (String[] second : List.of(new String[] {"reprocess"}, new String[] {"reprocess", "--anew"})) {
                CommandLineRun refused = run(second);
                assertThat(refused.status()).isEqualTo(1);
                assertThat(refused.err()).contains("another reprocess", "is running");
            }
            process.kill();
        }
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments(arguments).toArray(String[]::new));
    }

    private List<String> arguments(String... own) {
        return Stream.concat(Stream.of(own), Stream.of("-b", broker.address(), "--prefix", "anew"))
                .toList();
    }

    /** As an extractor may have been before it found quotes. */
    private static final class WithoutQuotes implements Extractor {
        @Override
        public Extraction extract(String body) {
            return new Extraction(List.of(), Newsroom.EXTRACTOR.extract(body).mentions());
        }

        @Override
        public String version() {
            return "without-quotes";
        }
    }
}
