package io.quotewire.producer.file;

import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.BrokerAwayException;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.ReadFailure;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The articles of a folder and the folders in it, in the order of their paths. Hidden files, files of other kinds and
 * {@code gold.jsonl}, which holds annotations and no news, are skipped, and so is what browsers save beside a page.
 */
public final class ArticleFolder implements ArticleSource {
    private static final String ANNOTATIONS = "gold.jsonl";
    private static final String OF_PAGE = "_files";
    private static final List<String> PAGES = List.of(".html", ".htm");

    private final Path folder;
    private final List<ArticleSource> files;
    private final Map<Path, String> unreadable;
    private final long bytes;

    private ArticleFolder(Path folder, List<ArticleSource> files, Map<Path, String> unreadable) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.unreadable = Map.copyOf(unreadable);
        this.bytes = files.stream().mapToLong(file -> file.size().orElse(0)).sum();
    }

    /** Lists the folder. */
    public static ArticleFolder of(Path folder, ArticleFiles kinds) throws IOException {
        List<ArticleSource> files = new ArrayList<>();
        Contents contents = contents(folder);
        Map<Path, String> unreadable = new TreeMap<>(contents.unreadable());
        for (Path path : contents.files()) {
            try {
                kinds.open(path).ifPresent(files::add);
            } catch (NoSuchFileException e) {
                // Deleted or renamed in the meantime.
            } catch (IOException e) {
                unreadable.put(path, ReadFailure.reason(e));
            }
        }
        return new ArticleFolder(folder, files, unreadable);
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(bytes);
    }

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        unreadable.forEach((path, reason) -> intake.refuse(path.toString(), reason));
        if (files.isEmpty() && unreadable.isEmpty()) {
            throw new IOException("no .txt, .html, .mhtml, .eml, .xml, .jsonl, .json or .warc file of news in it");
        }
        for (ArticleSource file : files) {
            if (intake.stopping()) {
                return;
            }
            try {
                file.read(intake);
            } catch (BrokerAwayException e) {
                throw e;
            } catch (IOException e) {
                intake.refuse(file.name(), ReadFailure.reason(e));
            } catch (RuntimeException | StackOverflowError e) {
                intake.refuse(file.name(), "cannot be read: " + e);
            }
        }
    }

    /**
     * The content of a folder.
     *
     * @param files that may contain articles, in the order of their paths
     * @param unreadable folders and files that cannot be read, with the reason
     */
    public record Contents(List<Path> files, Map<Path, String> unreadable) {}

    /**
     * Lists a folder and the folders in it; hidden files and annotations are left out. Links are followed, except those
     * to folders within this one, whose files are listed anyway. A folder elsewhere to which several links lead is
     * listed once, under the first of them in the order of their paths.
     */
    public static Contents contents(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Map<Path, String> unreadable = new TreeMap<>();
        Set<Path> visited = new HashSet<>();
        // A folder's entries come in any order, so each link is followed after what it is found with.
        SortedSet<Path> starts = new TreeSet<>(Set.of(folder));
        while (!starts.isEmpty()) {
            Path start = starts.first();
            starts.remove(start);
            Files.walkFileTree(
                    start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
                                throws IOException {
                            if (hidden(folder.relativize(path)) || isBesideAPage(path)) {
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            if (!path.equals(start) && Files.isSymbolicLink(path)) {
                                starts.add(path);
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            return !start.equals(folder) && isListedAnyway(path, folder, visited)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                            boolean annotations = path.getFileName().toString().equals(ANNOTATIONS);
                            if (Files.isRegularFile(path) && !hidden(folder.relativize(path)) && !annotations) {
                                files.add(path);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path path, IOException reason) {
                            // A file that was deleted in the meantime is not a failure, nor is a link to a folder
                            // around it.
                            if (!(reason instanceof NoSuchFileException || reason instanceof FileSystemLoopException)) {
                                unreadable.put(path, ReadFailure.reason(reason));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        files.sort(null);
        return new Contents(files, unreadable);
    }

    /** Whether a folder holds the pictures, scripts and frames of a page that was saved next to it. */
    private static boolean isBesideAPage(Path folder) {
        String name = String.valueOf(folder.getFileName());
        String page = name.substring(0, Math.max(0, name.length() - OF_PAGE.length()));
        return name.endsWith(OF_PAGE)
                && PAGES.stream().anyMatch(ending -> Files.exists(folder.resolveSibling(page + ending)));
    }

    /**
     * Whether a folder to which a link leads, or one in it, is within this one, or was reached by another link.
     *
     * @param visited real paths of the folders reached by links
     */
    private static boolean isListedAnyway(Path path, Path folder, Set<Path> visited) throws IOException {
        try {
            Path target = path.toRealPath();
            Path all = folder.toRealPath();
            return (target.startsWith(all) && !hidden(all.relativize(target))) || !visited.add(target);
        } catch (NoSuchFileException e) {
            // Deleted in the meantime.
            return false;
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
