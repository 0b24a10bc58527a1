package io.quotewire.sink.query;

import io.quotewire.sink.view.Diffusion;
import io.quotewire.sink.view.IndexedReader;
import io.quotewire.sink.view.Telling;
import io.quotewire.sink.view.ViewNames;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.TakenDown;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * Answers questions from the views of this instance: those of the partitions assigned to it. Thread-safe. While
 * partitions move or stores are restored, all methods throw {@link
 * org.apache.kafka.streams.errors.InvalidStateStoreException}.
 */
public final class LocalViews {
    /** The most speakers or pairs of a publisher that an instance sends to others. */
    public static final int MOST_OF_PUBLISHER = 20_000;

    /** The most article ids that it sends with them, some ten megabytes: those of the highest counts. */
    static final int MOST_ARTICLES_OF_PUBLISHER = 200_000;

    private final KafkaStreams streams;
    private final Topics topics;
    private final TakenDown takenDown;

    /**
     * @param takenDown articles of which nothing is shown
     */
    public LocalViews(KafkaStreams streams, Topics topics, TakenDown takenDown) {
        this.streams = streams;
        this.topics = topics;
        this.takenDown = takenDown;
    }

    /** Counts, from this instance's partitions. */
    public Answer<Count> counts(Question question) {
        return AnswerMerge.counts(
                question, each(ViewNames.COUNTS, topics.counts(), reader -> PartitionViews.counts(reader, question)));
    }

    /**
     * Speakers or pairs of a publisher, from this instance's partitions: the {@link #MOST_OF_PUBLISHER} highest,
     * whatever the question's limit, since a low count may become high together with those of other instances.
     */
    public Answer<PublisherCount> ofPublisher(Question.TopOfPublisher question) {
        List<IndexedReader> partitions = each(ViewNames.QUOTES, topics.quotes(), reader -> reader);
        Answer<PublisherCount> counted = AnswerMerge.ofPublisher(
                MOST_OF_PUBLISHER, List.of(PublisherViews.counts(partitions, question, takenDown)));
        return PublisherCount.toTell(counted, MOST_ARTICLES_OF_PUBLISHER);
    }

    /** Quotes, from this instance's partitions. */
    public Answer<QuoteEvent> quotes(Question question) {
        return AnswerMerge.quotes(
                question,
                each(ViewNames.QUOTES, topics.quotes(), reader -> PartitionViews.quotes(reader, question, takenDown)));
    }

    /** Sayings or stories that several articles tell, from this instance's partitions. */
    public Answer<Diffusion> told(Question.TopDiffusion question) {
        return AnswerMerge.told(
                question, each(ViewNames.TOLD, topics.told(), reader -> PartitionViews.told(reader, question)));
    }

    /** The tellings of one story, if this instance has its partition. */
    public Answer<Telling> tellings(Question.OfStory question) {
        return AnswerMerge.tellings(
                question,
                each(ViewNames.TOLD, topics.told(), reader -> PartitionViews.tellings(reader, question, takenDown)));
    }

    /** The numbers of articles in and before a window, from this instance's partitions. */
    public Answer<ArticleNumber> articleNumbers(Question question) {
        return AnswerMerge.articleNumbers(each(
                ViewNames.COUNTS,
                topics.counts(),
                reader -> question instanceof Question.Before before
                        ? PartitionTrends.before(reader, before)
                        : PartitionTrends.volume(reader, ((Question.Volume) question).window())));
    }

    /** The topic whose partitions the answer to a question comes from. */
    public String topic(Question question) {
        if (question instanceof Question.TopDiffusion || question instanceof Question.OfStory) {
            return topics.told();
        }
        return isOfQuotes(question) ? topics.quotes() : topics.counts();
    }

    private static boolean isOfQuotes(Question question) {
        return question instanceof Question.TopOfPublisher
                || question instanceof Question.Quotes
                || question instanceof Question.OfArticle
                || question instanceof Question.OfSaying
                || question instanceof Question.OneQuote;
    }

    /** The addresses, as they advertise them, of the other instances that hold partitions of a topic's view. */
    public List<HostInfo> others(String topic, HostInfo self) {
        return streams.metadataForAllStreamsClients().stream()
                .filter(client -> holds(client.topicPartitions(), topic))
                .map(StreamsMetadata::hostInfo)
                .filter(host -> !host.equals(self) && !host.equals(HostInfo.unavailable()))
                .distinct()
                .toList();
    }

    private static boolean holds(Collection<TopicPartition> partitions, String topic) {
        return partitions.stream().anyMatch(partition -> partition.topic().equals(topic));
    }

    private <T> List<T> each(String store, String topic, Function<IndexedReader, T> question) {
        return streams.metadataForLocalThreads().stream()
                .flatMap(thread -> thread.activeTasks().stream())
                .flatMap(task -> task.topicPartitions().stream())
                .filter(partition -> partition.topic().equals(topic))
                .map(partition -> question.apply(new IndexedReader(store(store, partition.partition()))))
                .toList();
    }

    private ReadOnlyKeyValueStore<Bytes, byte[]> store(String name, int partition) {
        return streams.store(
                StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<Bytes, byte[]>keyValueStore())
                        .withPartition(partition));
    }
}
