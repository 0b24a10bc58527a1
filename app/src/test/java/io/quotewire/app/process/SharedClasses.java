package io.quotewire.app.process;

import io.quotewire.app.Quotewire;
import io.quotewire.core.work.Lazy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An archive for Java's class data sharing, used by all processes of the tests. The first process started after the
 * classes have changed waits until a demo has created it; with it, processes start in half the time, and they work as
 * well without.
 */
final class SharedClasses {
    /** The options that must be the same for an archive to match. */
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Xlog:cds*=off");

    private static final Path FOLDER = Path.of("target", "shared-classes").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");

    /** What the archive was made of. */
    private static final Path MADE_OF = FOLDER.resolve("made-of");

    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                            .split(File.pathSeparator, -1))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();

    private static final Lazy<String> STATE = new Lazy<>(SharedClasses::state);

    private SharedClasses() {}

    /** Java options that give a process this one's classes. */
    static synchronized List<String> options() throws IOException {
        String state = STATE.get();
        if (!isMadeOf(state)) {
            Files.createDirectories(FOLDER);
            try (FileChannel file = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.tryLock()) {
                // While concurrent tests create it, this one does not wait.
                if (lock != null && !isMadeOf(state)) {
                    make();
                    Files.writeString(MADE_OF, state);
                }
            }
        }
        return isMadeOf(state) && Files.exists(ARCHIVE)
                ? with(jars(), "-XX:SharedArchiveFile=" + ARCHIVE)
                : with(CLASS_PATH.stream());
    }

    private static boolean isMadeOf(String state) throws IOException {
        return Files.exists(MADE_OF) && Files.readString(MADE_OF).equals(state);
    }

    private static List<String> with(Stream<Path> classPath, String... more) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of(more));
        options.add("-cp");
        options.add(classPath.map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return options;
    }

    private static void make() throws IOException {
        Files.deleteIfExists(ARCHIVE);
        for (int i = 0; i < CLASS_PATH.size(); i++) {
            if (Files.isDirectory(CLASS_PATH.get(i))) {
                pack(CLASS_PATH.get(i), jar(i));
            }
        }
        Path made = FOLDER.resolve("new.jsa");
        Path article = Files.writeString(FOLDER.resolve("article.txt"), "“It rained,” said Ruth Osei of Oslo.\n");
        List<String> command = new ArrayList<>(List.of(MainProcess.JAVA));
        command.addAll(with(jars(), "-XX:ArchiveClassesAtExit=" + made));
        command.addAll(List.of(Quotewire.class.getName(), "demo", article.toString()));
        Process demo = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("printed.log").toFile())
                .start();
        demo.onExit().completeOnTimeout(demo, 5, TimeUnit.MINUTES).join();
        if (!demo.isAlive() && demo.exitValue() == 0 && Files.exists(made)) {
            Files.move(made, ARCHIVE, StandardCopyOption.REPLACE_EXISTING);
        }
        demo.destroyForcibly();
    }

    /** The class path with folders replaced by jars: an archive contains no classes from folders. */
    private static Stream<Path> jars() {
        return Stream.iterate(0, i -> i < CLASS_PATH.size(), i -> i + 1)
                .map(i -> Files.isDirectory(CLASS_PATH.get(i)) ? jar(i) : CLASS_PATH.get(i));
    }

    private static Path jar(int entry) {
        return FOLDER.resolve(entry + ".jar");
    }

    private static void pack(Path folder, Path jar) {
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-c", "-0", "-f", jar.toString(), "-C", folder.toString(), ".");
        if (status != 0) {
            throw new IllegalStateException("cannot pack " + folder + " into " + jar);
        }
    }

    /** Differs if any class has changed. */
    private static String state() {
        return CLASS_PATH.stream()
                .filter(Files::exists)
                .map(SharedClasses::state)
                .collect(Collectors.joining("\n"));
    }

    private static String state(Path entry) {
        try (Stream<Path> files = Files.walk(entry)) {
            List<Long> times = files.filter(Files::isRegularFile)
                    .map(file -> file.toFile().lastModified())
                    .toList();
            return entry + " " + times.size() + " " + times.stream().reduce(0L, Math::max);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
