#!/usr/bin/env bash
# Collects what the image is made of in docker/target/context. Needs a JDK 17; arguments are handed to Maven.
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf stack/target/dependency
./mvnw -DskipTests -Dskip.gates -pl stack -am package "$@"
# a run of its own: the plugin's options on the command line would reach the EAR's extractor folder, too
./mvnw -q -Dskip.gates -pl stack -am compile dependency:copy-dependencies \
    -DincludeScope=runtime -DincludeGroupIds=org.flywaydb,org.postgresql,org.quartz-scheduler,org.slf4j "$@"

context=docker/target/context
rm -rf "$context"
mkdir -p "$context/migrate"
wildfly=$(sed -n 's/^wildfly=//p' stack/target/artifacts.properties)
(cd "$context" && jar xf "$wildfly" && mv wildfly-* wildfly && chmod +x wildfly/bin/*.sh)
cp ear/src/main/server/configure.cli ear/target/bridgeletter.ear "$context"
cp -R ear/target/extractor "$context/extractor"
# what the migrations run on: Flyway, the driver, and the scheduler for the script of its tables
cp ejb/target/ejb-*.jar stack/target/dependency/*.jar "$context/migrate"
mv "$context"/migrate/postgresql-*.jar "$context/migrate/postgresql.jar"
echo "Prepared $context"
