package org.zhixing.ui.locking;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Wtsapi32;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** On Windows: asks whether the session of this program is locked. */
final class WindowsSession {

    /** WTSSessionInfoEx. */
    private static final int SESSION_INFO = 25;

    /** Where SessionFlags stands in WTSINFOEX: behind the level, its padding, the session's number and its state. */
    private static final int FLAGS = 16;

    private static final int LOCKED = 0;

    private WindowsSession() {}

    /** Whether it is locked; false where that cannot be learned. */
    static boolean isLocked() {
        try {
            return asked();
        } catch (LinkageError e) {
            return false;
        }
    }

    private static boolean asked() {
        PointerByReference found = new PointerByReference();
        IntByReference bytes = new IntByReference();
        boolean told = Wtsapi32.INSTANCE.WTSQuerySessionInformation(
                Wtsapi32.WTS_CURRENT_SERVER_HANDLE, Wtsapi32.WTS_CURRENT_SESSION, SESSION_INFO, found, bytes);
        if (!told) {
            return false;
        }
        Pointer info = found.getValue();
        try {
            return bytes.getValue() >= FLAGS + Integer.BYTES && info.getInt(FLAGS) == LOCKED;
        } finally {
            Wtsapi32.INSTANCE.WTSFreeMemory(info);
        }
    }
}
