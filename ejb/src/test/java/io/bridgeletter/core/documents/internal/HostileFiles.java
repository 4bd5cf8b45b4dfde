package io.bridgeletter.core.documents.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes files that nobody wants to receive: the same ones for the same seed. The attacks come once each, then again
 * between good files that were cut off, turned over bit by bit, mixed up, or renamed.
 */
final class HostileFiles {
    private final Random random;
    private final List<Map.Entry<String, byte[]>> good;

    HostileFiles(long seed) throws IOException {
        random = new Random(seed);
        good = List.copyOf(GoodFiles.all().entrySet());
    }

    @SuppressWarnings("ArrayRecordComponent") // only handed on, never compared
    record Hostile(String kind, String name, byte[] content) {}

    Stream<Hostile> make(int count) {
        var attacks = Attacks.all();
        var damages = List.of("truncated", "bit-flipped", "fuzzed", "spliced", "renamed");
        return IntStream.range(0, count).mapToObj(at -> {
            if (at < attacks.size()) {
                return attacks.get(at).get();
            }
            return damaged(damages.get(at % damages.size()));
        });
    }

    private Hostile damaged(String kind) {
        var file = good.get(random.nextInt(good.size()));
        var bytes = file.getValue();
        return switch (kind) {
            case "truncated" ->
                new Hostile(kind, file.getKey(), Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)));
            case "bit-flipped" -> new Hostile(kind, file.getKey(), flipped(bytes.clone()));
            case "fuzzed" -> new Hostile(kind, file.getKey(), fuzzed(bytes.clone()));
            case "spliced" -> new Hostile(kind, file.getKey(), spliced(bytes));
            default -> new Hostile(kind, good.get(random.nextInt(good.size())).getKey(), bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (var flips = 1 + random.nextInt(60); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Overwrites pieces with other pieces, with zeros, or with numbers that are the largest of their kind. */
    private byte[] fuzzed(byte[] bytes) {
        for (var pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
            var length = Math.min(bytes.length, 1 + random.nextInt(32));
            var to = random.nextInt(bytes.length - length + 1);
            switch (random.nextInt(3)) {
                case 0 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, to, length);
                case 1 -> Arrays.fill(bytes, to, to + length, (byte) 0);
                default -> Arrays.fill(bytes, to, to + length, (byte) 0xff);
            }
        }
        return bytes;
    }

    /** A piece of the file a second time, somewhere else. */
    private byte[] spliced(byte[] bytes) {
        var cut = random.nextInt(bytes.length);
        var from = random.nextInt(bytes.length);
        var length = random.nextInt(Math.min(4000, bytes.length - from) + 1);
        var result = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, result, 0, cut);
        System.arraycopy(bytes, from, result, cut, length);
        System.arraycopy(bytes, cut, result, cut + length, bytes.length - cut);
        return result;
    }
}
