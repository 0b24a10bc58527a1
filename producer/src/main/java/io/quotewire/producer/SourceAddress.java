package io.quotewire.producer;

import io.quotewire.producer.web.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A source as named on the command line. */
public sealed interface SourceAddress {
    /** Opens a source, with a method for each kind; a new kind without one does not compile. */
    interface Opening {
        /** JSON lines on standard input. */
        void standardInput();

        /** One file with articles. */
        void file(Path path) throws IOException;

        /** A folder with files of articles. */
        void folder(Path path) throws IOException;

        /** A file that lists feeds. */
        void feedFile(Path path) throws IOException;

        /** A topic of the cluster. */
        void topic(String name);

        /** A feed on the web. */
        void feed(URI address);
    }

    /** Calls the method for this kind. */
    void open(Opening opening) throws IOException;

    /** How many sources that cannot be read a message names. */
    int MOST_TOLD = 20;

    /** The pattern of Kafka's topic names. */
    Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");

    /** What looks like an address whose scheme was left out. */
    Pattern HOST = Pattern.compile("www\\.|[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(:\\d+)?/");

    /** The beginning of an address that is not a file's. */
    Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}://");

    /** JSON lines on standard input: {@code -}. */
    record StandardInput() implements SourceAddress {
        @Override
        public void open(Opening opening) {
            opening.standardInput();
        }
    }

    /** One file with articles. */
    record File(Path path) implements SourceAddress {
        @Override
        public void open(Opening opening) throws IOException {
            opening.file(path);
        }
    }

    /** A folder with files of articles. */
    record Folder(Path path) implements SourceAddress {
        @Override
        public void open(Opening opening) throws IOException {
            opening.folder(path);
        }
    }

    /** A file that lists feeds. */
    record FeedFile(Path path) implements SourceAddress {
        @Override
        public void open(Opening opening) throws IOException {
            opening.feedFile(path);
        }
    }

    /** A topic of the cluster with articles in JSON: {@code kafka:NAME}. */
    record Topic(String name) implements SourceAddress {
        @Override
        public void open(Opening opening) {
            opening.topic(name);
        }
    }

    /** A feed on the web. */
    record Feed(URI address) implements SourceAddress {
        @Override
        public void open(Opening opening) {
            opening.feed(address);
        }
    }

    /**
     * Parses sources as written on the command line.
     *
     * @throws IllegalArgumentException if one of them cannot be a source, or standard input is named more than once;
     *     the message names those that cannot, at most twenty, in one line
     */
    static List<SourceAddress> all(List<String> written) {
        List<SourceAddress> all = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String source : written) {
            try {
                all.add(of(source));
            } catch (IllegalArgumentException e) {
                wrong.add(String.valueOf(e.getMessage()));
            }
        }
        if (!wrong.isEmpty()) {
            List<String> told = wrong.subList(0, Math.min(MOST_TOLD, wrong.size()));
            throw new IllegalArgumentException(String.join("; ", told)
                    + (told.size() < wrong.size() ? "; and " + (wrong.size() - told.size()) + " more" : "")
                    + (all.isEmpty() ? "" : "; so nothing of the other sources is fed"));
        }
        if (Collections.frequency(all, new StandardInput()) > 1) {
            throw new IllegalArgumentException("standard input is named twice, and can be read once: give one '-'");
        }
        return all;
    }

    /**
     * Parses a source as written on the command line.
     *
     * @throws IllegalArgumentException if there is no such source; the message says so in one line
     */
    static SourceAddress of(String written) {
        if (written.equals("-")) {
            return new StandardInput();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("feed:")) {
            URI address = WebAddress.ofFeed(written)
                    .orElseThrow(() -> new IllegalArgumentException("'" + written + "' is not a web address"));
            WebAddress.whyUnfit(address).ifPresent(why -> {
                throw new IllegalArgumentException(why);
            });
            return new Feed(address);
        }
        if (lower.startsWith("kafka:")) {
            String name = written.substring("kafka:".length());
            if (!TOPIC.matcher(name).matches()) {
                throw new IllegalArgumentException("'" + name + "' is not the name of a topic");
            }
            return new Topic(name);
        }
        if (SCHEME.matcher(written).lookingAt()) {
            throw new IllegalArgumentException(
                    lower.startsWith("file:")
                            ? "'" + written + "': a file is named by its path alone"
                            : "'" + written + "': only http://, https:// and kafka:TOPIC are followed; of others fetch"
                                    + " a file first and feed that");
        }
        Path path = Path.of(written);
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException(
                    Files.exists(path)
                            ? written + " cannot be read: no permission"
                            : "no such file or folder: " + written
                                    + (HOST.matcher(written).lookingAt()
                                            ? "; if a feed is meant, its address begins with https:// or http://"
                                            : ""));
        }
        if (!Files.isRegularFile(path)) {
            // What was read to tell what it holds could not be read again.
            throw new IllegalArgumentException(
                    written + " is no file: what a pipe holds is fed as '-', by standard input");
        }
        return lower.endsWith(".opml") || lower.endsWith(".feeds") ? new FeedFile(path) : new File(path);
    }
}
