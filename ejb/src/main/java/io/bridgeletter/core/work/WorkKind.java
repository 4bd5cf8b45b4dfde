package io.bridgeletter.core.work;

/** What a worker can be asked to do. Stored: add, never rename. */
public enum WorkKind {
    READ_DOCUMENT,
    RECOGNISE_DOCUMENT,
    JUDGE_VENDOR,
    SEND_DIGEST
}
