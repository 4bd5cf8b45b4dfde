package io.bridgeletter.bench;

/** What people search for, and how many milliseconds it may take in 95 of 100 cases. */
enum QueryKind {
    RARE("rare word", 50),
    COMMON("common word", 150),
    PHRASE("phrase", 50),
    COMMON_PHRASE("phrase of common words", 150),
    THREE("three words", 50),
    PREFIX("prefix", 50),
    TYPING_ERROR("typing error", 50);

    final String title;
    final int limit;

    QueryKind(String title, int limit) {
        this.title = title;
        this.limit = limit;
    }
}
