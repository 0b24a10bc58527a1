package io.quotewire.producer.file;

import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.BrokerAwayException;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.ReadFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder whose files are read as they appear: each once it has not changed between two scans, and again if it changes
 * later. A program that writes slowly should write with another extension and rename the file. Which files were read is
 * stored; a file that may not be read, or of which something could not be delivered, is tried again.
 */
public final class WatchedFolder implements ArticleSource {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Path folder;
    private final ArticleFiles kinds;
    private final TakenFiles taken;
    private final Duration look;
    private final Set<Path> told = new HashSet<>();
    private Map<Path, FileVersion> before = new HashMap<>();
    private boolean toldUnstored;
    private volatile boolean isGone;

    public WatchedFolder(Path folder, ArticleFiles kinds, TakenFiles taken) {
        this(folder, kinds, taken, LOOK);
    }

    WatchedFolder(Path folder, ArticleFiles kinds, TakenFiles taken, Duration look) {
        this.folder = folder;
        this.kinds = kinds;
        this.taken = taken;
        this.look = look;
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public boolean endless() {
        return true;
    }

    @Override
    public boolean isBarred() {
        return isGone;
    }

    @Override
    public void read(Intake intake) throws InterruptedException {
        while (!intake.stopping()) {
            try {
                look(intake);
            } catch (UncheckedIOException e) {
                intake.warn(name(), "cannot be looked at just now: " + e.getMessage());
            } catch (IOException e) {
                intake.warn(name(), "cannot be looked at just now: " + ReadFailure.reason(e));
            }
            synchronized (this) {
                wait(look.toMillis());
            }
        }
    }

    private void look(Intake intake) throws IOException, InterruptedException {
        store(intake);
        if (!isThere(intake)) {
            return;
        }
        Map<Path, FileVersion> now = new HashMap<>();
        ArticleFolder.Contents contents = ArticleFolder.contents(folder);
        Map<Path, String> unreadable = new TreeMap<>(contents.unreadable());
        for (Path path : contents.files()) {
            if (intake.stopping()) {
                return;
            }
            try {
                FileVersion version = FileVersion.of(path);
                now.put(path, version);
                if (version.equals(before.get(path)) && !taken.contains(version)) {
                    if (Files.isReadable(path)) {
                        take(path, version, intake);
                    } else if (kinds.open(path).isPresent()) {
                        unreadable.put(path, ReadFailure.reason(new AccessDeniedException(path.toString())));
                    }
                }
            } catch (NoSuchFileException e) {
                // Deleted or renamed in the meantime, as a writer renames what it has finished.
            }
        }
        before = now;
        unreadable.forEach((path, reason) -> {
            if (told.add(path)) {
                intake.refuse(path.toString(), reason);
            }
        });
        told.retainAll(unreadable.keySet());
    }

    /** Whether the folder is there; reports once that it is not, and once that it is back. */
    private boolean isThere(Intake intake) {
        boolean there = Files.isDirectory(folder) && Files.isReadable(folder) && Files.isExecutable(folder);
        if (there == isGone) {
            isGone = !there;
            intake.warn(
                    name(), there ? "is back" : "is gone, or may not be looked into; it is read on once it is back");
        }
        return there;
    }

    private void take(Path path, FileVersion version, Intake intake) throws IOException, InterruptedException {
        Optional<ArticleSource> file = kinds.open(path);
        if (file.isEmpty()) {
            return;
        }
        CompleteDelivery complete = new CompleteDelivery(intake);
        try {
            file.get().read(complete);
            complete.awaitOutcomes();
        } catch (BrokerAwayException e) {
            intake.warn(path.toString(), String.valueOf(e.getMessage()));
            return;
        } catch (IOException e) {
            intake.refuse(path.toString(), ReadFailure.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            intake.refuse(path.toString(), "cannot be read: " + e);
        }
        if (!intake.stopping()) {
            taken.add(version);
            store(intake);
        }
    }

    /** What cannot be stored now is stored later, unless this feeder stops before. */
    private void store(Intake intake) {
        try {
            taken.store();
            toldUnstored = false;
        } catch (IOException e) {
            if (!toldUnstored) {
                intake.warn(name(), "what was read of it cannot be remembered just now: " + ReadFailure.reason(e));
                toldUnstored = true;
            }
        }
    }
}
