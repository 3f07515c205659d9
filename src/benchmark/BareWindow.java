import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least window that the toolkit can show: the peer of the start figure. */
public class BareWindow {

    public static class App extends Application {
        @Override
        public void start(Stage stage) {
            stage.setTitle("BareWindow");
            stage.setScene(new Scene(new StackPane(new Label("知行")), 1280, 800));
            stage.show();
        }
    }

    public static void main(String[] arguments) {
        Application.launch(App.class, arguments);
    }
}
