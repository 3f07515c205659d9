package org.zhixing.ui.workshop;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.Measures;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Workshop;

/** What a session found: how the room agreed, how each code name rated, and each item. Votes that are not locked stay out. */
final class ResultsPane extends VBox {

    /** What is looked at. */
    private enum Scope {
        ONE,
        ALL
    }

    /** Which round of people's votes. */
    private enum Round {
        FIRST,
        SECOND
    }

    private final Workspace workspace;
    private final Running running;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ONE);
    private final ObjectProperty<Round> round = new SimpleObjectProperty<>(Round.FIRST);
    private final VBox cards = new VBox(12);
    private final Button erase;
    private long asked;

    ResultsPane(Workspace workspace, Running running) {
        super(12);
        this.workspace = workspace;
        this.running = running;
        if (running.now().get().stage() == Stage.COMPARED) {
            round.set(Round.SECOND);
        }
        Switch<Scope> scopes = new Switch<>(scope);
        scopes.choice(Scope.ONE, workspace.text("workshop.results.scope.ONE"));
        scopes.choice(Scope.ALL, workspace.text("workshop.results.scope.ALL"));
        Switch<Round> rounds = new Switch<>(round);
        rounds.choice(Round.FIRST, workspace.text("workshop.results.round.1"));
        rounds.choice(Round.SECOND, workspace.text("workshop.results.round.2"));
        SessionActs acts = new SessionActs(workspace, running);
        erase = Parts.button(workspace.text("workshop.erase"), acts::askToErase);
        erase.setGraphic(Parts.icon("fth-user-x"));
        erase.setId("workshop-erase");
        Button export = Parts.button(workspace.text("workshop.export"), () -> acts.askWhere(this), "accent");
        export.setGraphic(Parts.icon("fth-download"));
        export.setId("workshop-export");
        getChildren().addAll(Parts.row(12, scopes, rounds, Parts.spring(), erase, export), cards);
        Follow.whileShown(this, running.now(), now -> show());
        Follow.whileShown(this, scope, chosen -> show());
        Follow.whileShown(this, round, chosen -> show());
    }

    private void show() {
        Workshop now = running.now().get();
        erase.setDisable(now.erased() || now.participants().isEmpty());
        int chosen = round.get() == Round.FIRST ? 1 : 2;
        boolean seen = NumbersDialog.seen(now.stage(), chosen);
        String vignette = scope.get() == Scope.ONE ? now.vignette() : "";
        long turn = ++asked;
        if (!NumbersDialog.seen(now.stage(), 1)) {
            hidden("workshop.results.hidden");
            return;
        }
        Measures measures = Measures.of(now);
        workspace.work(() -> measures.group(vignette), group -> {
            if (turn == asked) {
                show(now, measures, group, vignette, seen ? chosen : null);
            }
        });
    }

    private void hidden(String key) {
        VBox card = Parts.card();
        card.getChildren().add(Parts.prose(workspace.text(key), "zx-dense", "zx-muted"));
        cards.getChildren().setAll(card);
    }

    /** @param seen the round of people's votes, or null while it is not locked */
    private void show(Workshop now, Measures measures, GroupMeasures group, String vignette, @Nullable Integer seen) {
        boolean compared = now.stage() == Stage.COMPARED;
        cards.getChildren().setAll(new GroupCard(workspace.messages().get(), group, compared));
        VBox people = Parts.card();
        people.setSpacing(8);
        people.getChildren()
                .add(Parts.row(
                        12,
                        Parts.label(workspace.text("workshop.results.people"), "zx-section"),
                        Parts.label(workspace.text("workshop.results.people.hint"), "zx-caption")));
        if (now.erased()) {
            people.getChildren().add(Parts.prose(workspace.text("workshop.results.gone"), "zx-dense", "zx-muted"));
        } else if (seen == null) {
            people.getChildren().add(Parts.prose(workspace.text("workshop.results.hidden"), "zx-dense", "zx-muted"));
        } else if (now.participants().isEmpty()) {
            people.getChildren().add(Parts.prose(workspace.text("workshop.results.nobody"), "zx-dense", "zx-muted"));
        } else {
            people.getChildren().add(new PeopleTable(workspace.messages().get(), measures.people(vignette, seen)));
        }
        cards.getChildren().add(people);
        cards.getChildren().add(new ItemsTable(workspace.messages().get(), now, measures, compared));
    }
}
