#!/bin/sh
# Starts a child for parsers: an empty environment, no core dumps, files of at most 2 GB, no network where possible.
# Every step replaces the one before, so that the process that is started here is the one that is stopped.
ulimit -c 0
ulimit -f 4194304
exec env -i PATH="$PATH" LANG=C.UTF-8 @ISOLATE@ "@JAVA@" -Dbridgeletter.child=$$ "$@" 2>>"@FOLDER@/log/errors.log"
