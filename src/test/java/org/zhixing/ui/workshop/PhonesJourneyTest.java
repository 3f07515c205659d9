package org.zhixing.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.live.NetworkAddress;
import org.zhixing.ui.workspace.OpenSelfCheck;

/** The page for phones, opened on this computer's own address. */
@ExtendWith(ApplicationExtension.class)
class PhonesJourneyTest {

    @TempDir
    Path folder;

    private Room room;

    @Start
    void start(Stage stage) {
        room = new Room(folder, stage);
    }

    @AfterEach
    void close() {
        room.close();
    }

    /** @return the address that phones would type */
    private URI openPage() {
        room.press("workshop-first");
        room.press("workshop-lead");
        Room.until(() -> !addresses().getItems().isEmpty());
        OpenSelfCheck.run(() -> addresses().setValue(NetworkAddress.thisComputer()));
        room.press("workshop-phones-start");
        Room.until(() -> room.has("workshop-phones-pin"));
        return URI.create(((Label) room.node("workshop-phones-address")).getText());
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<NetworkAddress> addresses() {
        return (ChoiceBox<NetworkAddress>) room.node("workshop-address");
    }

    private static boolean answers(URI address) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isConnected();
        }
    }

    @Test
    void itShowsWhatToTypeAndWhetherPhonesReachIt() throws IOException {
        URI address = openPage();
        assertTrue(((Label) room.node("workshop-phones-pin")).getText().matches("[A-Z0-9]{4}"));
        assertTrue(answers(address));
        assertTrue(OpenSelfCheck.onFx(() -> room.stage().getScene().getRoot().lookupAll(".qr-ground").stream()
                .anyMatch(code -> code.getAccessibleText().equals("二维码，通向 " + address))));
        assertEquals("现在有 0 部手机连着", ((Label) room.node("workshop-phones-count")).getText());
        assertTrue(room.texts().stream().anyMatch(text -> text.startsWith("这台电脑现在没有可用的网络")), room.texts()::toString);
    }

    @Test
    void theRoomCanScanItFromTheBackRow() {
        openPage();
        room.press("workshop-room");
        Room.until(() -> OpenSelfCheck.onFx(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene ->
                        scene != null && scene.getRoot().getStyleClass().contains("room"))
                .anyMatch(scene -> {
                    Region code = (Region) scene.getRoot().lookup(".qr-ground");
                    return code != null && code.getWidth() > scene.getHeight() / 4;
                })));
    }

    @Test
    void itGoesOnWhileOtherPagesAreShownAndStopsWhenAsked() throws IOException {
        URI address = openPage();
        OpenSelfCheck.run(() -> room.workspace().go("drift", null));
        room.press("workshop-all");
        assertTrue(answers(address));
        Room.until(() -> room.texts().contains("开着"));
        room.choose("打开");
        room.press("workshop-phones-stop");
        Room.until(() -> room.has("workshop-phones-start"));
        assertThrows(IOException.class, () -> answers(address));
    }

    @Test
    void itLeavesTheNetworkWithTheDataFile() throws IOException {
        URI address = openPage();
        assertTrue(answers(address));
        OpenSelfCheck.run(() -> room.workspace().close());
        assertThrows(IOException.class, () -> answers(address));
    }

    @Test
    void anotherDataFileClosesItAndTheFirstCanBeOpenedAgainWithTheSamePeople() {
        openPage();
        room.press("workshop-type");
        room.press("workshop-add");
        Room.until(() -> room.stored().participants().size() == 1);
        List<String> before =
                room.stored().participants().stream().map(p -> p.codeName()).toList();
        Path first = OpenSelfCheck.onFx(() -> room.workspace().desk().store());
        OpenSelfCheck.run(() -> room.workspace().openStore(folder.resolve("other.db"), () -> {}));
        Room.until(() -> room.desk().list().isEmpty());
        Room.until(() -> room.has("workshop-first"));
        OpenSelfCheck.run(() -> room.workspace().openStore(first, () -> {}));
        Room.until(() -> room.texts().contains("打开"));
        assertFalse(room.texts().contains("开着"));
        room.choose("打开");
        Room.until(() -> room.texts().containsAll(before));
    }
}
