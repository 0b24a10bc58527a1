package io.quotewire.app.extract;

import io.quotewire.producer.file.ArticleFolder;
import io.quotewire.producer.file.CatalogueDetection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of files to read.
 *
 * @param files those of known kinds that are neither entity catalogues nor annotations, and what cannot be read, so
 *     that opening it reports the failure; in the order of their names
 * @param leftOut the extensions of documents that may contain articles but cannot be read, with the number of files
 */
record InputFolder(List<Path> files, String leftOut) {
    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "doc", "docx", "odt", "rtf", "epub", "eml", "xml", "warc", "webarchive");

    /** Lists a folder and the folders in it. */
    static InputFolder of(Path folder) throws IOException {
        ArticleFolder.Contents contents = ArticleFolder.contents(folder);
        List<Path> files = Stream.concat(
                        contents.files().stream()
                                .filter(file -> InputKind.ofName(file).isPresent() && !CatalogueDetection.isOf(file)),
                        contents.unreadable().keySet().stream())
                .sorted()
                .toList();
        String leftOut = contents.files().stream()
                .map(InputFolder::extension)
                .filter(DOCUMENTS::contains)
                .collect(Collectors.groupingBy(extension -> extension, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> kind.getValue() + " ." + kind.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
        return new InputFolder(files, leftOut);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
