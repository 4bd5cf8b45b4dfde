#!/bin/sh
# Brings the schema up to date with the owner's credentials, then ends. A second run does nothing.
exec java -XX:+UseSerialGC -Xmx128m -cp '/opt/bridgeletter/migrate/*' io.bridgeletter.core.migration.Migrations
