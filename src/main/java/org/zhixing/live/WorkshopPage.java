package org.zhixing.live;

import org.zhixing.desk.LiveWorkshop;
import org.zhixing.work.Language;

/** The page that phones open while a session runs. Closing it takes the page off the network at once. */
public final class WorkshopPage implements AutoCloseable {

    private WorkshopPage() {}

    /**
     * Serves the page on one address only.
     *
     * @param port 0: any free one
     * @param language of the page until a participant chooses another
     * @throws org.zhixing.work.ProblemException (STORE) when the address cannot be listened on
     */
    public static WorkshopPage open(LiveWorkshop workshop, NetworkAddress address, int port, Language language) {
        throw new UnsupportedOperationException();
    }

    /** The short address to type, such as http://192.168.3.20:8420 */
    public String address() {
        throw new UnsupportedOperationException();
    }

    /** The address with the PIN in it, for the QR code. */
    public String link() {
        throw new UnsupportedOperationException();
    }

    /** The session's PIN: four characters that cannot be mistaken for each other. */
    public String pin() {
        throw new UnsupportedOperationException();
    }

    /** The QR code of {@link #link()}: true is dark; square, quiet zone not included. */
    public boolean[][] code() {
        throw new UnsupportedOperationException();
    }

    /** Phones that asked for anything within the last 20 seconds. */
    public int phones() {
        throw new UnsupportedOperationException();
    }

    /** Whether anything but this computer has ever reached the page: the answer to "can phones reach us?". */
    public boolean reached() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
