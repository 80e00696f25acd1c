# syntax=docker/dockerfile:1
# Build the jar; take it apart and let it read its documents once, so that the JVM knows its classes; run it as nobody special.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY seeds seeds
RUN mvn -B -ntp -Dmaven.test.skip=true package

# An AOT cache fits only the very JVM, the folder and the options it was made with: this is the image the desk runs on, and /app its place.
FROM eclipse-temurin:25-jre AS prepare
COPY --from=build /build/target/country-desk.jar /build/
COPY seeds /build/seeds
RUN java -jar /build/country-desk.jar prepare /app --desk.seeds=/build/seeds

FROM eclipse-temurin:25-jre
RUN groupadd --system desk && useradd --system --gid desk --home-dir /app desk && mkdir -p /app /data && chown desk:desk /data
WORKDIR /app
COPY --from=prepare /app/lib/ /app/lib/
COPY --from=prepare /app/country-desk.jar /app/desk.aot /app/start /app/
COPY seeds /app/seeds
USER desk
VOLUME /data
EXPOSE 8080
ENV DESK_SEEDS=/app/seeds DESK_DATA=/data MALLOC_ARENA_MAX=2
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "@/app/start"]
