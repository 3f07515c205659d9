package org.zhixing.live;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.work.Language;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** The page that phones open while a session runs. Closing it takes the page off the network at once. */
public final class WorkshopPage implements AutoCloseable {

    /** Tried first, so that phones find the page again under the same address after a restart. */
    static final int USUAL_PORT = 8420;

    private static final int PORTS = 10;
    private static final int BACKLOG = 256;

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final NetworkAddress address;
    private final Requests requests;
    private final Presence presence;

    private WorkshopPage(
            HttpServer server,
            ThreadPoolExecutor threads,
            NetworkAddress address,
            Requests requests,
            Presence presence) {
        this.server = server;
        this.threads = threads;
        this.address = address;
        this.requests = requests;
        this.presence = presence;
    }

    /**
     * Serves the page on one address only.
     *
     * @param port 0: the usual one, or any free one where that is taken
     * @param language of the page until a participant chooses another
     * @throws ProblemException (STORE) when the address cannot be listened on
     */
    public static WorkshopPage open(LiveWorkshop workshop, NetworkAddress address, int port, Language language) {
        ServerLimits.set();
        HttpServer server = listen(address.address(), port);
        ThreadPoolExecutor threads = threads();
        Presence presence = new Presence(ownAddresses(), System::nanoTime);
        Requests requests = new Requests(
                host(server, address),
                workshop,
                new PageFiles(language),
                presence,
                new Attempts(System::nanoTime),
                threads);
        server.setExecutor(threads);
        server.createContext("/", requests);
        server.start();
        return new WorkshopPage(server, threads, address, requests, presence);
    }

    /** The short address to type, such as http://192.168.3.20:8420 */
    public String address() {
        return "http://" + host(server, address);
    }

    /** The address with the PIN in it, for the QR code. */
    public String link() {
        return address() + "/" + requests.pin().whole();
    }

    /** The session's PIN: four characters that cannot be mistaken for each other. */
    public String pin() {
        return requests.pin().typed();
    }

    /** Draws another PIN, for when this one got about; those who have joined stay. */
    public void drawPin() {
        requests.drawPin();
    }

    /** The QR code of {@link #link()}: true is dark; square, quiet zone not included. */
    public boolean[][] code() {
        return QrCode.of(link());
    }

    /** Phones that asked for anything within the last 20 seconds. */
    public int phones() {
        return presence.recent();
    }

    /** Whether anything but this computer has ever reached the page: the answer to "can phones reach us?". */
    public boolean reached() {
        return presence.others();
    }

    /** The same answer with what to do about it. */
    public Reach reach() {
        if (presence.others()) {
            return Reach.PHONES;
        }
        if (address.onlyHere()) {
            return Reach.NO_NETWORK;
        }
        return presence.self() ? Reach.ONLY_THIS_COMPUTER : Reach.NOBODY;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer listen(String address, int port) {
        if (port != 0) {
            HttpServer server = tried(address, port);
            if (server == null) {
                throw new ProblemException(
                        ProblemException.Kind.STORE, Problem.at(address + ":" + port, "problems.live.notListening"));
            }
            return server;
        }
        for (int usual = USUAL_PORT; usual < USUAL_PORT + PORTS; usual++) {
            HttpServer server = tried(address, usual);
            if (server != null) {
                return server;
            }
        }
        HttpServer any = tried(address, 0);
        if (any == null) {
            throw new ProblemException(ProblemException.Kind.STORE, Problem.at(address, "problems.live.notListening"));
        }
        return any;
    }

    private static @Nullable HttpServer tried(String address, int port) {
        try {
            InetSocketAddress socket = new InetSocketAddress(address, port);
            boolean one = !socket.isUnresolved() && !socket.getAddress().isAnyLocalAddress();
            return one ? HttpServer.create(socket, BACKLOG) : null;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String host(HttpServer server, NetworkAddress address) {
        int port = server.getAddress().getPort();
        return port == 80 ? address.address() : address.address() + ":" + port;
    }

    private static ThreadPoolExecutor threads() {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                ServerLimits.THREADS,
                ServerLimits.THREADS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(ServerLimits.WAITING),
                task -> {
                    Thread thread = new Thread(task, "workshop-page-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Set<String> ownAddresses() {
        Set<String> own = new HashSet<>(Set.of(NetworkAddress.thisComputer().address()));
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .forEach(a -> own.add(a.getHostAddress()));
        } catch (SocketException e) {
            return own;
        }
        return own;
    }
}
