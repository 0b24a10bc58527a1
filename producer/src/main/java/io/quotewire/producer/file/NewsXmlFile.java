package io.quotewire.producer.file;

import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.newsml.NewsItem;
import io.quotewire.producer.newsml.NewsXml;
import io.quotewire.producer.text.TextDecoding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of an agency's XML. */
record NewsXmlFile(Path path, long bytes) implements FileSource {
    private static final int BEGINNING = 8_192;
    private static final Pattern DECLARED = Pattern.compile("^[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)");

    /** Whether an XML file has a format of the agencies. True if it cannot be read; its reader reports that. */
    static boolean is(Path path) {
        try {
            return NewsXml.is(new String(WholeFile.beginning(path, BEGINNING), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        byte[] content = WholeFile.content(path);
        intake.advance(bytes);
        int number = 0;
        for (NewsItem item : NewsXml.read(TextDecoding.decode(content, charset(content)), WholeFile.id(path))) {
            number++;
            String origin = name() + ':' + number;
            if (item instanceof NewsItem.Text text) {
                text.read().oddities().forEach(oddity -> intake.warn(origin, oddity));
                intake.take(text.read().article(), origin);
            } else if (item instanceof NewsItem.NoText other) {
                intake.passOver(origin, other.kind());
            } else if (item instanceof NewsItem.Bad bad) {
                intake.refuse(origin, bad.reason());
            }
        }
    }

    private static Optional<Charset> charset(byte[] content) {
        int length = Math.min(content.length, 300);
        Matcher declared = DECLARED.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
        return declared.find() ? TextDecoding.charset(declared.group(1)) : Optional.empty();
    }
}
