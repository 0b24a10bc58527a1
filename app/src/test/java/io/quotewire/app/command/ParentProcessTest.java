package io.quotewire.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ParentProcessTest {
    private static final String PROPERTY = "quotewire.parent";

    private final CountDownLatch ended = new CountDownLatch(1);

    @AfterEach
    void clear() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void optionNamesThisProcess() {
        assertThat(ParentProcess.option())
                .isEqualTo("-D" + PROPERTY + "=" + ProcessHandle.current().pid());
    }

    @Test
    void waitsForTheEndOfTheParent() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder("cat").start();
        System.setProperty(PROPERTY, String.valueOf(parent.pid()));
        ParentProcess.onEnd(ended::countDown);
        assertThat(ended.getCount()).isEqualTo(1);

        parent.getOutputStream().close();
        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void runsAtOnceIfTheParentHasEnded() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder("true").start();
        parent.waitFor();
        System.setProperty(PROPERTY, String.valueOf(parent.pid()));
        ParentProcess.onEnd(ended::countDown);
        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void startsNoThreadWithoutAParent() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ParentProcess.onEnd(ended::countDown);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !before.contains(thread))
                .extracting(Thread::getName)
                .doesNotContain("parent-process");
    }
}
