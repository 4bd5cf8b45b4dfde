package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One stack for each data folder. The operating system drops the lock with the process, however it ends. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(Path run) {
        var file = run.resolve("stack.lock");
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                var holder = read(channel);
                channel.close();
                throw new StackException("Another stack is already running on " + run
                        + (holder == null ? "" : " (process " + holder + ")")
                        + ".\nUse that one, stop it, or start with a data folder of its own: BRIDGELETTER_RUN_DIR=<folder>"
                        + " together with " + Ports.SETTING + "=1000.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)), 0);
            return new RunLock(channel);
        } catch (IOException e) {
            throw new StackException("Cannot lock " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackException("Cannot release the lock of the data folder", e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(1L << 40, 1, false) != null; // far behind the text, which others want to read
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static @Nullable String read(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        var length = channel.read(buffer, 0);
        return length <= 0 ? null : new String(buffer.array(), 0, length, UTF_8);
    }
}
