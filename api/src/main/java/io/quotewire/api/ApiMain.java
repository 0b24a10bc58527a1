package io.quotewire.api;

import io.quotewire.sink.SinkService;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.process.ServiceProcess;
import io.quotewire.streaming.service.ServiceName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main program of the container with the sink and the API: {@code ApiMain [SETTINGS-FILE]}; see {@link
 * ServiceProcess#main}.
 */
public final class ApiMain {
    private static final Logger LOG = LoggerFactory.getLogger(ApiMain.class);

    private ApiMain() {}

    /** Runs until the process receives a signal to stop. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(ServiceProcess.main(ServiceName.SINK, arguments, ApiMain::topics, settings -> {
            try {
                ApiServer server = ApiServer.open(settings);
                LOG.info("serves the API on {}", server.address());
                return server.start(settings);
            } catch (IOException | IllegalArgumentException e) {
                throw new ServiceFailure(ServiceFailure.Reason.SETTING, String.valueOf(e.getMessage()), e);
            }
        }));
    }

    /** The required topics: those of the sink, the quotes and the corrections. */
    public static List<String> topics(Topics topics) {
        List<String> all = new ArrayList<>(SinkService.topics(topics));
        all.add(topics.quotes());
        all.add(topics.corrections());
        return all;
    }
}
