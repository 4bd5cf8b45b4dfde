package io.bridgeletter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;

/** Tika's own forked parsing with its own parsers, and nothing around it. */
final class BarePipes implements AutoCloseable {
    private static final String CONFIG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <properties>
              <pipes><params>
                <tikaConfig>@CONFIG@</tikaConfig>
                <numClients>@PROCESSES@</numClients>
                <maxForEmitBatchBytes>-1</maxForEmitBatchBytes>
                <timeoutMillis>120000</timeoutMillis>
                <startupTimeoutMillis>60000</startupTimeoutMillis>
                <javaPath>@JAVA@</javaPath>
                <forkedJvmArgs>
                  <arg>-cp</arg><arg>@CLASSPATH@</arg><arg>-Xmx384m</arg><arg>-XX:+UseSerialGC</arg>
                  <arg>-Djava.awt.headless=true</arg>
                </forkedJvmArgs>
              </params></pipes>
              <fetchers><fetcher class="org.apache.tika.pipes.fetcher.fs.FileSystemFetcher">
                <params><name>files</name><basePath>@FILES@</basePath></params>
              </fetcher></fetchers>
            </properties>
            """;

    private final PipesParser pipes;
    private final int processes;

    BarePipes(Path files, int processes, String classPath) throws Exception {
        this.processes = processes;
        var config = files.resolveSibling("bare-pipes.xml");
        Files.writeString(
                config,
                CONFIG.replace("@CONFIG@", config.toString())
                        .replace("@PROCESSES@", String.valueOf(processes))
                        .replace(
                                "@JAVA@",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString())
                        .replace("@CLASSPATH@", classPath)
                        .replace("@FILES@", files.toString()));
        pipes = new PipesParser(PipesConfig.load(config));
    }

    void parse(List<Path> files) throws Exception {
        InProcess.all(files, processes, file -> {
            var name = file.getFileName().toString();
            var context = new ParseContext();
            context.set(
                    HandlerConfig.class,
                    new HandlerConfig(
                            BasicContentHandlerFactory.HANDLER_TYPE.XML,
                            HandlerConfig.PARSE_MODE.RMETA,
                            50_000_000,
                            200,
                            false));
            var result = pipes.parse(new FetchEmitTuple(
                    name,
                    new FetchKey("files", name),
                    new EmitKey("none", name),
                    new Metadata(),
                    context,
                    FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT));
            if (result.getEmitData() == null) {
                throw new IOException(name + ": " + result.getStatus());
            }
        });
    }

    @Override
    public void close() throws IOException {
        pipes.close();
    }
}
