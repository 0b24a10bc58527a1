# syntax=docker/dockerfile:1
# One build, an image for each service: docker build --target producer (or processor, sink, api, monitor, cli, connect) .
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp package -Dquick -pl app -am \
 && mkdir /out \
 && tr ':' '\n' <app/target/quick/classpath | xargs cp -t /out \
 && cp app/target/quick/quotewire-*.jar /out/

FROM eclipse-temurin:17-jre AS base
RUN useradd --system --uid 10001 --create-home --home-dir /home/quotewire quotewire \
 && install -d -o quotewire -g quotewire /state
COPY --from=build /out /app
USER quotewire
WORKDIR /home/quotewire
ENV QUOTEWIRE_METRICS_HOST=0.0.0.0 \
    QUOTEWIRE_STATE_DIR=/state \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"

# The whole command line, for jobs: topics, tail, extract.
# Its classes are archived as Java reads them, for a start in half the time.
FROM base AS cli
COPY seeds/articles.jsonl /tmp/articles.jsonl
RUN java -XX:ArchiveClassesAtExit=/home/quotewire/classes -cp "/app/*" io.quotewire.app.Quotewire \
      extract /tmp/articles.jsonl >/dev/null
ENTRYPOINT ["java", "-Xlog:cds*=off", "-XX:SharedArchiveFile=/home/quotewire/classes", "-cp", "/app/*", \
            "io.quotewire.app.Quotewire"]

FROM base AS producer
EXPOSE 9471
ENTRYPOINT ["java", "-cp", "/app/*", "io.quotewire.producer.ProducerMain"]

FROM base AS processor
EXPOSE 9472
ENTRYPOINT ["java", "-cp", "/app/*", "io.quotewire.processor.ProcessorMain"]

FROM base AS sink
EXPOSE 9473
ENTRYPOINT ["java", "-cp", "/app/*", "io.quotewire.sink.SinkMain"]

# The sink with the HTTP API; it listens on all addresses, so it needs QUOTEWIRE_API_TOKEN.
FROM base AS api
ENV QUOTEWIRE_API_LISTEN=0.0.0.0:9490
EXPOSE 9473 9490
ENTRYPOINT ["java", "-cp", "/app/*", "io.quotewire.api.ApiMain"]

# Its page listens where QUOTEWIRE_PAGE_LISTEN says, as 0.0.0.0:9475; that needs QUOTEWIRE_PAGE_TOKEN.
FROM base AS monitor
EXPOSE 9474 9475
ENTRYPOINT ["java", "-XX:TieredStopAtLevel=1", "-cp", "/app/*", "io.quotewire.monitor.MonitorMain"]

# Kafka Connect with Debezium's JDBC sink, from the topics into PostgreSQL.
FROM maven:3.9-eclipse-temurin-17 AS connect-plugins
COPY connect/pom.xml /src/pom.xml
RUN mvn -B -ntp -f /src/pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
      -DoutputDirectory=/plugins/jdbc -DexcludeGroupIds=org.apache.kafka

FROM apache/kafka:4.4.0 AS connect
COPY --from=connect-plugins /plugins /opt/plugins
COPY connect/*.properties /opt/connect/
USER root
RUN echo plugin.path=/opt/plugins >>/opt/connect/worker.properties
USER appuser
ENTRYPOINT ["/opt/kafka/bin/connect-standalone.sh", "/opt/connect/worker.properties", \
            "/opt/connect/quotes.properties", "/opt/connect/counts.properties"]
