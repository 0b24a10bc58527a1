package io.quotewire.page.letter;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.quotewire.page.PageAnswer;
import io.quotewire.page.PageFiles;
import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.replay.DeadLetters;
import io.quotewire.streaming.replay.Letter;
import io.quotewire.streaming.replay.LetterReplay;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

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
        routes.post(
                letter + "/put",
                request -> work(request, admin -> {
                    DeadLetters letters = DeadLetters.read(admin, settings);
                    put(request, named(request, letters), letters, admin);
                }));
        routes.post(
                letter + "/dismiss",
                request -> work(request, admin -> {
                    DeadLetters letters = DeadLetters.read(admin, settings);
                    letters.mark(marks(named(request, letters), letters));
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
        Letter letter =
                DeadLetters.one(admin, settings, request.pathParam("id")).orElseThrow(NotDone::unknown);
        boolean takenDown = new LetterArticle(letter).isAmong(TakenDown.read(settings));
        PageAnswer.json(request, 200, DeadLetterView.of(letter, ATTEMPTS, takenDown));
    }

    private void put(Context request, Letter letter, DeadLetters letters, Admin admin)
            throws ExecutionException, InterruptedException, NotDone {
        Optional<String> obstacle = letter.obstacle(ATTEMPTS);
        if (letter.handled() || obstacle.isPresent()) {
            throw new NotDone(409, obstacle.orElse("it was put back or dismissed before"));
        }
        Map<TopicPartition, OffsetAndMetadata> marks = marks(letter, letters);
        try (LetterReplay back = new LetterReplay(settings, admin)) {
            back.send(List.of(letter), Optional.empty());
            letters.mark(marks);
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

    private static Letter named(Context request, DeadLetters letters) throws NotDone {
        return letters.find(request.pathParam("id")).orElseThrow(NotDone::unknown);
    }

    private static Map<TopicPartition, OffsetAndMetadata> marks(Letter letter, DeadLetters letters)
            throws ExecutionException, InterruptedException, NotDone {
        return letters.with(List.of(letter))
                .orElseThrow(() -> new NotDone(
                        409,
                        "the dead letters that are done with would lie too scattered to be remembered;"
                                + " take the oldest first"));
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
