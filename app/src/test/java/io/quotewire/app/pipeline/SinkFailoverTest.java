package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.process.MainProcess;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.sink.SinkMain;
import io.quotewire.streaming.service.Service;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Sinks that are killed while working, on a real broker: counts stay exact whichever continues. */
@ExtendWith(TestBroker.Parameter.class)
class SinkFailoverTest {
    @TempDir
    Path state;

    @Test
    void repeatedlyKilledSinkLosesAndDuplicatesNothing(TestBroker broker) throws Exception {
        RandomNews news = new RandomNews(17, 150);
        try (Newsroom room = Newsroom.open(broker, "killed-sink", state.resolve("processor"));
                Service processor = ProcessorService.start(room.settings(), Extractors.standard())) {
            for (int kill = 0; kill < 3; kill++) {
                try (MainProcess sink = room.process(SinkMain.class, state.resolve("sink"), Map.of())) {
                    for (int i = 0; i < 400; i++) {
                        room.send(news.next());
                    }
                    int before = room.counted();
                    await().atMost(Newsroom.PATIENCE).until(() -> room.counted() > before);
                    assertThat(sink.isAlive()).isTrue();
                }
            }
            room.awaitProcessed();
            try (MainProcess last = room.process(SinkMain.class, state.resolve("sink"), Map.of())) {
                room.awaitOfflineCounts();
                assertThat(last.isAlive()).isTrue();
            }
            assertThat(processor.streams().isLive()).isTrue();
            assertThat(room.deadLetters()).isZero();
        }
    }

    @Test
    void standbyContinuesWhenASinkIsKilled(TestBroker broker) throws Exception {
        RandomNews news = new RandomNews(23, 150);
        Map<String, String> standby = Map.of("standby.replicas", "1");
        try (Newsroom room = Newsroom.open(broker, "standby", state.resolve("processor"));
                Service processor = ProcessorService.start(room.settings(), Extractors.standard());
                MainProcess first = room.process(SinkMain.class, state.resolve("sink-1"), standby)) {
            for (int i = 0; i < 400; i++) {
                room.send(news.next());
            }
            await().atMost(Newsroom.PATIENCE).until(() -> room.counted() > 0);
            try (MainProcess second = room.process(SinkMain.class, state.resolve("sink-2"), standby)) {
                for (int i = 0; i < 400; i++) {
                    room.send(news.next());
                }
                room.awaitProcessed();
                room.awaitOfflineCounts();
                for (int i = 0; i < 400; i++) {
                    room.send(news.next());
                }
                assertThat(second.isAlive()).isTrue();
            }
            room.awaitProcessed();
            room.awaitOfflineCounts();
            assertThat(first.isAlive()).isTrue();
            assertThat(processor.streams().isLive()).isTrue();
        }
    }
}
