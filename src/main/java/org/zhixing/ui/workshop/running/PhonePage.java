package org.zhixing.ui.workshop.running;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.live.NetworkAddress;
import org.zhixing.live.Reach;
import org.zhixing.live.WorkshopPage;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** The page that phones open, from the moment the trainer opens it until the session is closed. */
public final class PhonePage {

    private static final Duration OFTEN = Duration.seconds(1);

    private final Workspace workspace;
    private final LiveWorkshop live;
    private final ReadOnlyObjectWrapper<@Nullable WorkshopPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper pin = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Reach> reach = new ReadOnlyObjectWrapper<>();
    private final Timeline looks = new Timeline(new KeyFrame(OFTEN, event -> look()));
    private boolean closed;

    PhonePage(Workspace workspace, LiveWorkshop live) {
        this.workspace = workspace;
        this.live = live;
        looks.setCycleCount(Animation.INDEFINITE);
    }

    /** The open page; its value is null while there is none. */
    public ReadOnlyObjectProperty<@Nullable WorkshopPage> page() {
        return page.getReadOnlyProperty();
    }

    /** The PIN to type; empty while there is no page. */
    public ReadOnlyStringProperty pin() {
        return pin.getReadOnlyProperty();
    }

    /** Draws another PIN, for when this one got about; those who have joined stay. */
    public void drawPin() {
        WorkshopPage open = page.get();
        if (open != null) {
            open.drawPin();
            pin.set(open.pin());
        }
    }

    /** How many phones asked for anything just now. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether phones reach the page; its value is null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Reach> reach() {
        return reach.getReadOnlyProperty();
    }

    /** Finds the addresses under which phones may reach this computer; looking takes a moment. */
    public void addresses(Consumer<List<NetworkAddress>> then) {
        workspace.work(NetworkAddress::all, then);
    }

    /** Puts the page on the network, on this address only. */
    public void open(NetworkAddress address) {
        if (page.get() != null) {
            return;
        }
        Language language = workspace.messages().get().language();
        workspace.work(() -> WorkshopPage.open(live, address, 0, language), this::opened);
    }

    private void opened(WorkshopPage fresh) {
        if (closed || page.get() != null) {
            fresh.close();
            return;
        }
        page.set(fresh);
        pin.set(fresh.pin());
        look();
        looks.play();
    }

    private void look() {
        WorkshopPage open = page.get();
        if (open != null) {
            count.set(open.phones());
            reach.set(open.reach());
        }
    }

    /** Takes the page off the network; participants and votes stay. */
    public void stop() {
        looks.stop();
        WorkshopPage open = page.get();
        page.set(null);
        pin.set("");
        count.set(0);
        reach.set(null);
        if (open != null) {
            open.close();
        }
    }

    void close() {
        closed = true;
        stop();
    }
}
