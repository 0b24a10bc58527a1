package io.quotewire.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.broker.FreePorts;
import io.quotewire.app.broker.TemporaryFolder;
import io.quotewire.streaming.admin.AccessRight;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;

/**
 * A broker that authenticates users by SCRAM over TLS and authorizes them by ACLs. A second listener without either is
 * for its owner.
 */
final class SecuredBroker implements AutoCloseable {
    /** Occurs in every secret, and nowhere else. */
    static final String CANARY = "c4nary";

    private static final int MOST_TRIES = 5;
    private static final String STORE_PASSWORD = CANARY + "-store";
    private static final String LOGIN = "org.apache.kafka.common.security.scram.ScramLoginModule";

    private final TemporaryFolder folder;
    private final EmbeddedBroker broker;
    private final Admin owner;
    private final int port;

    private SecuredBroker(TemporaryFolder folder, EmbeddedBroker broker, int port) {
        this.folder = folder;
        this.broker = broker;
        this.port = port;
        this.owner = Admin.create(Map.of("bootstrap.servers", broker.address()));
    }

    /** Starts one; again, if another process has taken a port that was free. */
    static SecuredBroker start() throws Exception {
        for (int tries = 1; ; tries++) {
            TemporaryFolder folder = TemporaryFolder.create("quotewire-secured-");
            try {
                return start(folder);
            } catch (IOException e) {
                folder.close();
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private static SecuredBroker start(TemporaryFolder folder) throws Exception {
        makeCertificate(folder.path());
        int owners = FreePorts.next();
        int secured = FreePorts.next();
        int controller = FreePorts.next();
        Map<String, String> changed = new TreeMap<>();
        String plain = "OWNER://127.0.0.1:" + owners;
        String secure = "SECURE://127.0.0.1:" + secured;
        changed.put("listeners", plain + ',' + secure + ",CONTROLLER://127.0.0.1:" + controller);
        changed.put("advertised.listeners", plain + ',' + secure);
        changed.put("listener.security.protocol.map", "OWNER:PLAINTEXT,SECURE:SASL_SSL,CONTROLLER:PLAINTEXT");
        changed.put("inter.broker.listener.name", "OWNER");
        changed.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        changed.put("authorizer.class.name", AskedRights.class.getName());
        changed.put("super.users", "User:ANONYMOUS");
        changed.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        changed.put("listener.name.secure.scram-sha-512.sasl.jaas.config", LOGIN + " required;");
        changed.put(
                "listener.name.secure.ssl.keystore.location",
                keys(folder.path()).toString());
        changed.put("listener.name.secure.ssl.keystore.password", STORE_PASSWORD);
        changed.put("listener.name.secure.ssl.keystore.type", "PKCS12");
        Path data = folder.path().resolve("data");
        return new SecuredBroker(folder, EmbeddedBroker.start(data, owners, changed), secured);
    }

    /** Creates the topics of an installation. */
    void create(Topics topics) throws Exception {
        new TopicAdmin(owner, topics).create(2, Optional.of((short) 1));
    }

    /** Creates a user with these rights. */
    void letIn(String user, List<AccessRight> rights) throws Exception {
        owner.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                        user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), password(user))))
                .all()
                .get();
        owner.createAcls(rights.stream()
                        .flatMap(right -> bindings(right, "User:" + user))
                        .toList())
                .all()
                .get();
    }

    /** Withdraws one of a user's rights. */
    void withdraw(String user, AccessRight right) throws Exception {
        owner.deleteAcls(bindings(right, "User:" + user)
                        .map(AclBinding::toFilter)
                        .toList())
                .all()
                .get();
    }

    private static Stream<AclBinding> bindings(AccessRight right, String principal) {
        ResourcePattern resource = new ResourcePattern(
                right.resource(), right.name(), right.prefixed() ? PatternType.PREFIXED : PatternType.LITERAL);
        return right.operations().stream()
                .map(operation -> new AclBinding(
                        resource, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW)));
    }

    /** Commits an offset for a group; the coordinator may not know the topic at once. */
    void commit(String group, TopicPartition partition, long offset) {
        await().atMost(Duration.ofMinutes(3))
                .ignoreExceptionsMatching(e -> e.getCause() instanceof UnknownTopicOrPartitionException)
                .until(() -> owner.alterConsumerGroupOffsets(group, Map.of(partition, new OffsetAndMetadata(offset)))
                                .all()
                                .get()
                        == null);
    }

    /** The address of the owner's listener. */
    String ownersAddress() {
        return broker.address();
    }

    /** The settings with which a user connects. */
    Map<String, String> settings(String user) {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port,
                "kafka.security.protocol",
                "SASL_SSL",
                "kafka.sasl.mechanism",
                "SCRAM-SHA-512",
                "kafka.sasl.jaas.config",
                LOGIN + " required username=\"" + user + "\" password=\"" + password(user) + "\";",
                "kafka.ssl.truststore.location",
                trusted(folder.path()).toString(),
                "kafka.ssl.truststore.password",
                STORE_PASSWORD,
                "kafka.ssl.truststore.type",
                "PKCS12");
    }

    private static String password(String user) {
        return CANARY + "-of-" + user;
    }

    @Override
    public void close() throws IOException {
        owner.close();
        broker.close();
        folder.close();
    }

    private static Path keys(Path folder) {
        return folder.resolve("keys.p12");
    }

    private static Path trusted(Path folder) {
        return folder.resolve("trusted.p12");
    }

    private static void makeCertificate(Path folder) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=broker",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys(folder).toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(made.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(made.exitValue()).isZero();
        trust(folder);
    }

    private static void trust(Path folder) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance(keys(folder).toFile(), STORE_PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("broker", keys.getCertificate("broker"));
        try (OutputStream out = Files.newOutputStream(trusted(folder))) {
            trusted.store(out, STORE_PASSWORD.toCharArray());
        }
    }
}
