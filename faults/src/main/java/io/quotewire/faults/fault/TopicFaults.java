package io.quotewire.faults.fault;

import io.quotewire.app.pipeline.TopicLog;
import io.quotewire.faults.installation.Installation;
import io.quotewire.faults.installation.Instance;
import io.quotewire.faults.installation.SideInstallation;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Irreversible changes of topics. They are made to a separate installation while the other one runs. Only what a
 * deleted topic alone contained may be lost; a service must recover without help, or end with a message that says what
 * to do, and that must help.
 */
final class TopicFaults {
    private static final int PARTITIONS = 2;
    private static final int ARTICLES = 100;
    private static final String MORE_PARTITIONS = "continue in a second installation";
    private static final Duration TO_NOTICE = Duration.ofMinutes(2);
    private static final long LOOK_MILLISECONDS = 200;

    private TopicFaults() {}

    /** Deletes articles that the processor has not read yet. */
    static void deleteUnread(Installation at, Random chance)
            throws IOException, InterruptedException, ExecutionException {
        try (JudgedInstallation aside = start(at, chance, "unread")) {
            SideInstallation installation = aside.installation();
            installation.processor().process().terminate();
            installation.feed(ARTICLES);
            String articles = installation.topics().articles();
            deleteRecords(aside.admin(), articles);
            aside.evidence().beginAgain(articles);
            installation.processor().start();
            installation.feed(ARTICLES);
            expectWords(installation, installation.processor(), "were deleted before they were processed");
            aside.expectAllPromisesKept("without what was deleted unread");
            installation.feed(ARTICLES);
            aside.expectAllPromisesKept("after that");
        }
    }

    /** Deletes and recreates topics while services run, each after everything on it was read. */
    static void makeAnew(Installation at, Random chance) throws IOException, InterruptedException, ExecutionException {
        try (JudgedInstallation aside = start(at, chance, "anew")) {
            var topics = aside.installation().topics();
            for (String topic : List.of(topics.articles(), topics.mentions(), topics.processed(), topics.quotes())) {
                delete(aside.admin(), topic);
                aside.installation().makeTopics(PARTITIONS);
                aside.evidence().recreated(topic, describe(aside.admin(), topic).topicId());
                // Fewer records than the old topic had: if the new one grows longer before that is noticed, less is
                // guaranteed.
                aside.installation().feed(ARTICLES / 2);
                aside.expectAllPromisesKept("after " + topic + " was recreated");
            }
        }
    }

    /** Adds partitions to articles and mentions; the documented remedy is a second installation. */
    static void addPartitions(Installation at, Random chance)
            throws IOException, InterruptedException, ExecutionException {
        try (JudgedInstallation aside = start(at, chance, "widened")) {
            SideInstallation first = aside.installation();
            for (String topic :
                    List.of(first.topics().articles(), first.topics().mentions())) {
                aside.admin()
                        .createPartitions(Map.of(topic, NewPartitions.increaseTo(PARTITIONS + 1)))
                        .all()
                        .get();
            }
            first.feed(ARTICLES);
            for (Instance service : List.of(first.processor(), first.sink())) {
                expectWords(first, service, MORE_PARTITIONS);
                service.start();
                expectWords(first, service, MORE_PARTITIONS);
            }
            at.brokers().awaitInSync();
            try (JudgedInstallation second = JudgedInstallation.start(
                    at.brokers(), at.folder(), first.topics().prefix() + "-2", PARTITIONS + 1, 0)) {
                second.installation().feed(articles(first));
                second.expectAllPromisesKept("in the second installation");
            }
        }
    }

    private static JudgedInstallation start(Installation at, Random chance, String name)
            throws IOException, InterruptedException, ExecutionException {
        int number = chance.nextInt(1_000_000);
        JudgedInstallation aside =
                JudgedInstallation.start(at.brokers(), at.folder(), name + number, PARTITIONS, number);
        aside.installation().feed(ARTICLES);
        aside.expectAllPromisesKept("before anything happened");
        return aside;
    }

    private static void expectWords(SideInstallation installation, Instance instance, String words)
            throws IOException, InterruptedException {
        String said = installation.awaitEnd(instance, TO_NOTICE);
        if (!said.contains(words)) {
            throw new IOException(instance.name() + " ended with other words: " + said);
        }
    }

    private static List<Article> articles(SideInstallation from) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (TopicLog log =
                new TopicLog(from.settings().bootstrapServers(), from.topics().articles())) {
            for (var record : log.next()) {
                articles.add(Json.read(record.value(), Article.class));
            }
        }
        return articles;
    }

    private static void deleteRecords(Admin admin, String topic) throws InterruptedException, ExecutionException {
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        for (TopicPartitionInfo partition : describe(admin, topic).partitions()) {
            all.put(new TopicPartition(topic, partition.partition()), RecordsToDelete.beforeOffset(-1));
        }
        admin.deleteRecords(all).all().get();
    }

    private static void delete(Admin admin, String topic) throws InterruptedException, ExecutionException {
        admin.deleteTopics(List.of(topic)).all().get();
        while (admin.listTopics().names().get().contains(topic)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
    }

    /** A new topic is not known to all brokers at once. */
    private static TopicDescription describe(Admin admin, String topic)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return admin.describeTopics(List.of(topic))
                        .allTopicNames()
                        .get()
                        .values()
                        .iterator()
                        .next();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            }
        }
    }
}
