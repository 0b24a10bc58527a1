# syntax=docker/dockerfile:1
# One build, an image for each service: docker build --target producer (or processor, sink, api, monitor, cli, connect) .
# Each contains what its service needs, with a class-data-sharing archive for a faster start, runs as an unprivileged
# user and writes only to /state: docker run --read-only -v /state …
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -Pdist -Dquick package -pl dist -am \
 && mkdir /release \
 && tar -xzf dist/target/quick/quotewire-*.tar.gz -C /release --strip-components=1 \
 && for service in producer processor sink api monitor; do \
      deploy/image-files /release "$service" "/images/$service"; \
    done

FROM eclipse-temurin:17-jre AS base
RUN useradd --system --uid 10001 --no-create-home --home-dir /state quotewire \
 && install -d -o quotewire -g quotewire /state
WORKDIR /app
ENV QUOTEWIRE_METRICS_HOST=0.0.0.0 \
    QUOTEWIRE_STATE_DIR=/state

# The whole command line, for jobs: topics, tail, extract. Its class-data-sharing archive halves the startup time.
FROM base AS cli
COPY --from=build /release /app
RUN bin/quotewire --version
USER 10001
ENTRYPOINT ["/app/bin/quotewire"]

FROM base AS producer
COPY --from=build /images/producer /app
RUN --mount=type=bind,from=build,target=/build /build/src/deploy/image-classes /build/release producer /app
EXPOSE 9471
USER 10001
ENTRYPOINT ["/app/bin/quotewire-service", "producer"]

FROM base AS processor
COPY --from=build /images/processor /app
RUN --mount=type=bind,from=build,target=/build /build/src/deploy/image-classes /build/release processor /app
EXPOSE 9472
USER 10001
ENTRYPOINT ["/app/bin/quotewire-service", "processor"]

FROM base AS sink
COPY --from=build /images/sink /app
RUN --mount=type=bind,from=build,target=/build /build/src/deploy/image-classes /build/release sink /app
EXPOSE 9473
USER 10001
ENTRYPOINT ["/app/bin/quotewire-service", "sink"]

# The sink with the HTTP API; it listens on all addresses, so it needs QUOTEWIRE_API_TOKEN.
FROM base AS api
COPY --from=build /images/api /app
RUN --mount=type=bind,from=build,target=/build /build/src/deploy/image-classes /build/release api /app
ENV QUOTEWIRE_API_LISTEN=0.0.0.0:9490
EXPOSE 9473 9490
USER 10001
ENTRYPOINT ["/app/bin/quotewire-service", "api"]

# QUOTEWIRE_PAGE_LISTEN sets the page's address, for example 0.0.0.0:9475; that needs QUOTEWIRE_PAGE_TOKEN.
FROM base AS monitor
COPY --from=build /images/monitor /app
RUN --mount=type=bind,from=build,target=/build /build/src/deploy/image-classes /build/release monitor /app
EXPOSE 9474 9475
USER 10001
ENTRYPOINT ["/app/bin/quotewire-service", "monitor"]

# Kafka Connect with Debezium's JDBC sink, which writes the topics to PostgreSQL.
FROM maven:3.9-eclipse-temurin-17 AS connect-plugins
COPY connect/pom.xml /src/pom.xml
RUN mvn -B -ntp -f /src/pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
      -DoutputDirectory=/plugins/jdbc -DexcludeGroupIds=org.apache.kafka

FROM apache/kafka:4.4.0 AS connect
COPY --from=connect-plugins /plugins /opt/plugins
COPY connect/*.properties connect/restart-failed /opt/connect/
USER root
RUN echo plugin.path=/opt/plugins >>/opt/connect/worker.properties \
 && apk add --no-cache curl
USER appuser
# Kafka Connect restarts no task that has failed.
ENTRYPOINT ["bash", "-c", "while sleep 60; do /opt/connect/restart-failed; done & cd /opt/connect \
            && exec /opt/kafka/bin/connect-standalone.sh worker.properties quotes.properties about.properties counts.properties"]
