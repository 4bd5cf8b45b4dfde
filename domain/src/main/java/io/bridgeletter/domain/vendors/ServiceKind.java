package io.bridgeletter.domain.vendors;

/** What a service is to us; an AI gateway is judged more strictly. Stored: add constants, never rename. */
public enum ServiceKind {
    AI_GATEWAY,
    MODEL_PROVIDER,
    OTHER
}
