package io.bridgeletter.stack;

/** Hears what happens while a stack starts; the run command prints it, tests do not care. */
interface Progress {
    Progress SILENT = new Progress() {
        @Override
        public void note(String line) {}

        @Override
        public void ready(Part part, long startedNanos, String detail) {}
    };

    Progress PRINTING = new Progress() {
        @Override
        public void note(String line) {
            Console.say("  " + line);
        }

        @Override
        public void ready(Part part, long startedNanos, String detail) {
            Console.ready(part.label(), startedNanos, detail);
        }
    };

    void note(String line);

    void ready(Part part, long startedNanos, String detail);
}
