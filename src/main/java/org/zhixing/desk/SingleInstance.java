package org.zhixing.desk;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.UserFolders;

/**
 * One window for each user and data folder: a second start hands over to the first what it was to show, and ends. They talk by
 * a socket that is a file and reaches no network. Who is first is known by a lock, which the system takes away with the process;
 * where there can be no lock or no socket, or the first one does not answer, each start is its own.
 */
public final class SingleInstance implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5000;
    private static final int LONGEST_MESSAGE = 64 * 1024;
    /** What the address of a socket holds on every system. */
    private static final int LONGEST_ADDRESS = 100;

    private static final byte DONE = 1;

    private final @Nullable FileChannel lock;
    private final @Nullable ServerSocketChannel server;
    private final @Nullable Path socket;

    private SingleInstance(@Nullable FileChannel lock, @Nullable ServerSocketChannel server, @Nullable Path socket) {
        this.lock = lock;
        this.server = server;
        this.socket = socket;
    }

    /** The same for the data folder of this user. */
    public static Optional<SingleInstance> begin(@Nullable Path file) {
        return begin(UserFolders.data(), file);
    }

    /**
     * Begins, or has the one that runs show its window.
     *
     * @param folder the user's data folder; made when it is not there
     * @param file what is to be opened, or null
     * @return empty when the one that runs has taken over
     */
    static Optional<SingleInstance> begin(Path folder, @Nullable Path file) {
        FileChannel lock = null;
        try {
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(lock)) {
                return Optional.of(first(folder, lock));
            }
            lock.close();
            return handOver(folder, file) ? Optional.empty() : Optional.of(new SingleInstance(null, null, null));
        } catch (IOException | UnsupportedOperationException noneHere) {
            return Optional.of(new SingleInstance(lock, null, null));
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static SingleInstance first(Path folder, FileChannel lock) throws IOException {
        Path socket = address(folder);
        Files.createDirectories(socket.getParent());
        // A killed one leaves its socket behind.
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            ownerOnly(socket);
            // Written last: whoever reads it finds somebody there.
            Files.writeString(folder.resolve("window.socket"), socket.toString());
            return new SingleInstance(lock, server, socket);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** In the data folder, which is the user's own; where that lies too deep, in a new folder of a name that nobody guesses. */
    private static Path address(Path folder) throws IOException {
        Path usual = folder.toAbsolutePath().resolve("window");
        if (usual.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS) {
            return usual;
        }
        // Such a folder is its owner's alone.
        return Files.createTempDirectory("zhixing")
                .resolve(UUID.randomUUID().toString().substring(0, 8));
    }

    private static void ownerOnly(Path socket) throws IOException {
        if (Files.getFileStore(socket.getParent()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean handOver(Path folder, @Nullable Path file) {
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        Thread talking = new Thread(
                () -> {
                    while (!told.isDone()) {
                        if (tell(folder, file)) {
                            told.complete(true);
                        }
                    }
                },
                "hand-over");
        talking.setDaemon(true);
        talking.start();
        try {
            return told.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noAnswer) {
            told.complete(false);
            return false;
        } catch (InterruptedException e) {
            told.complete(false);
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Once; the other may be about to begin. */
    private static boolean tell(Path folder, @Nullable Path file) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(Files.readString(folder.resolve("window.socket"))));
            String message = file == null ? "" : file.toAbsolutePath().toString();
            channel.write(ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8)));
            channel.shutdownOutput();
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == DONE;
        } catch (IOException | InvalidPathException | UnsupportedOperationException notYet) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }

    /**
     * From now on does what other starts hand over.
     *
     * @param show shows the window and opens the file, if one is given; returns when that has begun. Called by a thread of its
     *     own
     */
    public void listen(Consumer<Optional<Path>> show) {
        ServerSocketChannel open = server;
        if (open == null) {
            return;
        }
        Thread listening = new Thread(() -> accept(open, show), "second-starts");
        listening.setDaemon(true);
        listening.start();
    }

    private static void accept(ServerSocketChannel open, Consumer<Optional<Path>> show) {
        while (open.isOpen()) {
            try {
                SocketChannel caller = open.accept();
                Thread answering = new Thread(() -> answer(caller, show), "second-start");
                answering.setDaemon(true);
                answering.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(SocketChannel caller, Consumer<Optional<Path>> show) {
        try (caller) {
            byte[] said = Channels.newInputStream(caller).readNBytes(LONGEST_MESSAGE);
            String file = new String(said, StandardCharsets.UTF_8);
            show.accept(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)));
            caller.write(ByteBuffer.wrap(new byte[] {DONE}));
        } catch (IOException | InvalidPathException | CompletionException unheard) {
            // Without an answer the other start opens a window of its own.
            return;
        }
    }

    /** Lets the next start be the first. */
    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
            if (socket != null) {
                Files.deleteIfExists(socket);
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException leftBehind) {
            // The next start takes what is left for that of a killed one.
            return;
        }
    }
}
