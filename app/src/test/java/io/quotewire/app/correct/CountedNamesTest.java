package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.CommandException;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The type of the entity with a name, from its current and its deleted counts. */
@ExtendWith(TestBroker.Parameter.class)
class CountedNamesTest {
    private final Settings settings;

    CountedNamesTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("types", 2);
    }

    @Test
    void deletedCountDoesNotMakeANameAmbiguous() throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            count(producer, "Kenya", EntityType.ORGANIZATION, true);
            count(producer, "Kenya", EntityType.ORGANIZATION, false);
            count(producer, "Kenya", EntityType.LOCATION, true);
            count(producer, "Lima", EntityType.LOCATION, true);
            count(producer, "Lima", EntityType.LOCATION, false);
            count(producer, "Jordan", EntityType.LOCATION, true);
            count(producer, "Jordan", EntityType.PERSON, true);
        }
        CountedNames names = new CountedNames(settings);

        assertThat(names.entity("Kenya", null).type()).isEqualTo(EntityType.LOCATION);
        assertThat(names.entity("Kenya", EntityType.ORGANIZATION).type())
                .as("was ever counted")
                .isEqualTo(EntityType.ORGANIZATION);
        assertThat(names.entity("Lima", null).type()).as("all gone").isEqualTo(EntityType.LOCATION);
        assertThatThrownBy(() -> names.entity("Jordan", null))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("say which");
    }

    @Test
    void nameIsFoundInEverySpellingAndWrittenAsPublished() throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            count(producer, "Mary O'Larkin", EntityType.PERSON, true);
            count(producer, "José García", EntityType.PERSON, true);
            count(producer, "Ana O’Ruiz", EntityType.PERSON, true);
        }
        CountedNames names = new CountedNames(settings);

        assertThat(names.entity(" Mary O’Larkin ", null).entity()).isEqualTo("Mary O'Larkin");
        assertThat(names.entity("Jose\u0301 Garci\u0301a", null).entity()).isEqualTo("José García");
        assertThat(names.entity("Ana O'Ruiz", null).entity())
                .as("of an earlier release")
                .isEqualTo("Ana O'Ruiz");
    }

    @Test
    void newNameIsDoubtedUnlessItWasCountedWithItsType() throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            count(producer, "Ruth O'Sei", EntityType.PERSON, true);
            count(producer, "Quay Union", EntityType.ORGANIZATION, true);
        }
        CountedNames names = new CountedNames(settings);

        assertThat(names.doubtAbout(new AboutEntity(EntityType.PERSON, "Ruth O’Sei")))
                .isEmpty();
        assertThat(names.doubtAbout(new AboutEntity(EntityType.PERSON, "Ruth Ossei")))
                .contains("no person 'Ruth Ossei' was ever counted: if that is a mistake, undo it");
        assertThat(names.doubtAbout(new AboutEntity(EntityType.PERSON, "Quay Union")))
                .get()
                .asString()
                .startsWith("no person 'Quay Union' was ever counted, but as organization (--type): if");
    }

    @Test
    void namesReadTogetherAreNotReadAgain() throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            count(producer, "Tilda Arden", EntityType.PERSON, true);
            CountedNames names = new CountedNames(settings);

            names.readTogether(List.of("Tilda Arden", "Mathilda Arden"));
            count(producer, "Mathilda Arden", EntityType.PERSON, true);

            assertThat(names.entity("Tilda Arden", null).type()).isEqualTo(EntityType.PERSON);
            assertThat(names.doubtAbout(new AboutEntity(EntityType.PERSON, "Mathilda Arden")))
                    .as("counted since then")
                    .isPresent();
        }
    }

    @Test
    void unknownNameIsRefusedWithTheOptionsItNeeds() {
        CountedNames names = new CountedNames(settings);

        assertThatThrownBy(() -> names.entity("Nobody Known", null))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("--anyway and --type");
    }

    private void count(KafkaProducer<String, byte[]> producer, String name, EntityType type, boolean stands)
            throws Exception {
        Count count = Count.of(
                new Count.Counted(Kind.ENTITY, type, name, null, null), Count.TOTAL, new Count.Amounts(1, 1, 0, 0, 0));
        producer.send(new ProducerRecord<>(
                        settings.topics().counts(), Keys.count(count), stands ? Json.write(count) : null))
                .get();
    }
}
