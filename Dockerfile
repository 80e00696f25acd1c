# syntax=docker/dockerfile:1
# Build the jar, take it apart into layers that change at different speeds, run it as nobody special.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY seeds seeds
RUN mvn -B -ntp -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/country-desk.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system desk && useradd --system --gid desk --home-dir /app desk && mkdir -p /app /data && chown desk:desk /data
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY seeds /app/seeds
USER desk
VOLUME /data
EXPOSE 8080
ENV DESK_SEEDS=/app/seeds DESK_DATA=/data
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
