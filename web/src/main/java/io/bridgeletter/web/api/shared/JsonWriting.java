package io.bridgeletter.web.api.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * One binding for all answers. Without it the server makes one for each answer: looks for a provider in every archive, and
 * asks each record for its annotations again, which takes several times as long as all the rest of a small answer.
 */
@Provider
public final class JsonWriting implements ContextResolver<Jsonb> {
    static final Jsonb JSONB = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}
