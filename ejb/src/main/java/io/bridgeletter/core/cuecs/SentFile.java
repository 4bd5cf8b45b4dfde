package io.bridgeletter.core.cuecs;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file as a browser sends it; whoever opened the stream closes it. */
public record SentFile(@Nullable String name, InputStream content) {}
