package io.bridgeletter.core.documents;

import java.io.InputStream;

/** A document's content to be sent; whoever asked for it closes the stream. */
public record Content(String fileName, String mediaType, long size, String sha256, InputStream stream) {}
