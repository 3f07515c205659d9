package org.zhixing.ui.workspace;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.secrets.Unlocking;

/**
 * Whether the open data file is sealed, and whether the window is covered until somebody gives its passphrase. Only a sealed
 * data file can be covered: there is nothing else to ask for. On the FX thread, save where it says otherwise.
 */
public final class ScreenLock {

    private final ReadOnlyBooleanWrapper sealed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private volatile @Nullable Desk desk;

    ScreenLock() {}

    void use(@Nullable Desk opened) {
        desk = opened;
        refresh();
    }

    /** The data file may have been sealed or unsealed: asks it anew. */
    public void refresh() {
        Desk open = desk;
        sealed.set(open != null && open.protection().isOn());
        if (!sealed.get()) {
            locked.set(false);
        }
    }

    /** Whether the texts of the open data file are sealed; false while none is open. */
    public ReadOnlyBooleanProperty sealed() {
        return sealed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    /** Covers the window, if its data file is sealed. */
    public void lock() {
        locked.set(sealed.get());
    }

    /** Whether this opens the data file. Takes its time on purpose: from a thread where nobody waits. */
    public boolean opens(Unlocking tried) {
        return Objects.requireNonNull(desk, "only an open data file is locked")
                .protection()
                .opens(tried);
    }

    /** Uncovers the window, after {@link #opens} said so. */
    public void unlock() {
        locked.set(false);
    }
}
