package io.quotewire.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Serves the page's files: {@code /} and whatever it is made of below {@code /page/}. Nothing of it is secret. The page
 * runs its own scripts alone and asks only the server it came from. Thread-safe.
 */
public final class PageFiles {
    /** Below it lies all that is the page's, but for {@code /} itself. */
    public static final String ROOT = "/page/";

    /** Scripts and styles of its own only, and no text is ever read as markup. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types charts";

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.(html|css|js|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, String> charts = charts();
    private final Map<String, Optional<PageFile>> files = new ConcurrentHashMap<>();

    /** One of them, with what tells whether a browser has it already. */
    private static final class PageFile {
        private final byte[] bytes;
        private final String type;
        private final String tag;

        PageFile(byte[] bytes, String type) {
            this.bytes = bytes;
            this.type = type;
            this.tag = tag(bytes);
        }
    }

    /** Serves them; {@code parts} says what else is at hand here. */
    public void addTo(RoutesConfig routes, PageParts parts) {
        routes.get("/", request -> answer(request, "index.html"));
        routes.get(ROOT + "parts", request -> PageAnswer.json(request, 200, parts));
        routes.get(ROOT + "files/{name}", request -> answer(request, request.pathParam("name")));
    }

    /** Whether what lies there is no secret. */
    public static boolean isOpen(String path) {
        return path.equals("/") || path.startsWith(ROOT + "files/") || path.equals(ROOT + "parts");
    }

    private void answer(Context request, String name) {
        Optional<PageFile> found =
                NAME.matcher(name).matches() ? files.computeIfAbsent(name, this::read) : Optional.empty();
        if (found.isEmpty()) {
            PageAnswer.error(request, 404, "the page has no file of this name");
            return;
        }
        PageFile file = found.get();
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-cache")
                .header("ETag", file.tag);
        String known = Optional.ofNullable(request.header("If-None-Match")).orElse("");
        if (known.contains(file.tag)) {
            request.status(304);
        } else {
            request.contentType(file.type).result(file.bytes);
        }
    }

    private Optional<PageFile> read(String name) {
        String place = charts.getOrDefault(name, "/io/quotewire/page/files/" + name);
        try (InputStream in = PageFiles.class.getResourceAsStream(place)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            String type = TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), "application/octet-stream");
            return Optional.of(new PageFile(bytes, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The charting library's files, by the names that the page gives them. */
    private static Map<String, String> charts() {
        Properties library = new Properties();
        try (InputStream in =
                PageFiles.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/uplot/pom.properties")) {
            library.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String dist = "/META-INF/resources/webjars/uplot/" + library.getProperty("version") + "/dist/";
        return Map.of("uplot.js", dist + "uPlot.iife.min.js", "uplot.css", dist + "uPlot.min.css");
    }
}
