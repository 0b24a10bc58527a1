package io.quotewire.page.letter;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.quotewire.page.PageAnswer;
import io.quotewire.page.PageFiles;
import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.replay.DeadLetters;
import io.quotewire.streaming.replay.Letter;
import io.quotewire.streaming.replay.LetterMarks;
import io.quotewire.streaming.replay.LetterReplay;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * Handles requests for one dead letter, such as {@code 0:12}: {@code GET /page/letters/ID} returns it, {@code POST
 * …/put} puts it back and returns the outcome, {@code POST …/dismiss} marks it as handled, by the same code as {@code
 * quotewire replay}. The text of articles that people have taken down is not shown. One request at a time. Thread-safe.
 */
public final class LetterDesk {
    /** The default of {@code quotewire replay put}. */
    private static final int ATTEMPTS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Settings settings;
    private final ReentrantLock lock = new ReentrantLock();

    /** Dead letters of an installation. */
    public LetterDesk(Settings settings) {
        this.settings = settings;
    }

    /** An operation on the cluster. */
    private interface Work {
        void with(Admin admin) throws ExecutionException, InterruptedException, NotDone;
    }

    /** Adds the routes. */
    public void addTo(RoutesConfig routes) {
        String letter = PageFiles.ROOT + "letters/{id}";
        routes.get(letter, request -> work(request, admin -> look(request, admin)));
        routes.post(letter + "/put", request -> work(request, admin -> put(request, named(request, admin), admin)));
        routes.post(
                letter + "/dismiss",
                request -> work(request, admin -> {
                    Letter named = named(request, admin);
                    mark(named, marks(named, admin));
                    PageAnswer.json(request, 200, Map.of("outcome", "dismissed"));
                }));
    }

    private void work(Context request, Work work) throws InterruptedException {
        lock.lockInterruptibly();
        try (Admin admin = ImpatientAdmin.create(settings)) {
            work.with(admin);
        } catch (NotDone e) {
            PageAnswer.error(request, e.status, String.valueOf(e.getMessage()));
        } catch (ExecutionException | KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            PageAnswer.error(request, 503, "the cluster does not do it: " + cause.getMessage());
        } finally {
            lock.unlock();
        }
    }

    private void look(Context request, Admin admin) throws ExecutionException, InterruptedException, NotDone {
        Letter letter = named(request, admin);
        boolean takenDown = new LetterArticle(letter).isAmong(TakenDown.read(settings));
        PageAnswer.json(request, 200, DeadLetterView.of(letter, ATTEMPTS, takenDown));
    }

    private void put(Context request, Letter letter, Admin admin)
            throws ExecutionException, InterruptedException, NotDone {
        Optional<String> obstacle = letter.obstacle(ATTEMPTS);
        if (letter.handled() || obstacle.isPresent()) {
            throw new NotDone(409, obstacle.orElse("it was put back or dismissed before"));
        }
        LetterMarks marks = marks(letter, admin);
        try (LetterReplay back = new LetterReplay(settings, admin)) {
            if (!back.send(List.of(letter), Optional.empty()).isEmpty()) {
                throw NotDone.unknown();
            }
            mark(letter, marks);
            boolean open = !back.await(PATIENCE).isEmpty();
            Optional<Letter> again = Optional.ofNullable(back.refusedAgain().get(letter));
            PageAnswer.json(
                    request,
                    200,
                    again.map(refused -> Map.of(
                                    "outcome", "refused",
                                    "id", refused.id(),
                                    "reason", refused.reason(),
                                    "message", refused.message()))
                            .orElse(Map.of("outcome", open ? "unread" : "worked")));
        }
    }

    private Letter named(Context request, Admin admin) throws ExecutionException, InterruptedException, NotDone {
        return DeadLetters.one(admin, settings, request.pathParam("id")).orElseThrow(NotDone::unknown);
    }

    private LetterMarks marks(Letter letter, Admin admin) throws ExecutionException, InterruptedException, NotDone {
        LetterMarks marks = new LetterMarks(admin, settings);
        if (!marks.haveRoomFor(List.of(letter))) {
            throw new NotDone(
                    409,
                    "the dead letters that are done with would lie too scattered to be remembered;"
                            + " take the oldest first");
        }
        return marks;
    }

    private static void mark(Letter letter, LetterMarks marks)
            throws ExecutionException, InterruptedException, NotDone {
        if (!marks.add(List.of(letter))) {
            throw new NotDone(409, "it could not be marked as done");
        }
    }

    /** Answers with the reason why something was not done, for whoever looks at the page. */
    private static final class NotDone extends Exception {
        private static final long serialVersionUID = 1L;

        private final int status;

        NotDone(int status, String reason) {
            super(reason);
            this.status = status;
        }

        static NotDone unknown() {
            return new NotDone(404, "the topic keeps no dead letter of this name");
        }
    }
}
