package org.zhixing.cli.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.zhixing.cli.Printable;
import org.zhixing.cli.rate.Lines;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.live.Reach;
import org.zhixing.live.WorkshopPage;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** A session led line by line; after each line it says where the session stands. */
public final class Leading {

    private static final int SHOWN = 80;

    private final LiveWorkshop live;
    private final WorkshopPage page;
    private final Messages messages;
    private final Consumer<String> say;
    private int refused;

    /** @param say takes each line that is printed and hands it on at once */
    public Leading(LiveWorkshop live, WorkshopPage page, Messages messages, Consumer<String> say) {
        this.live = live;
        this.page = page;
        this.messages = messages;
        this.say = say;
    }

    /** Says how to get in, and what may be typed. */
    public void begin() {
        say.accept(messages.text("cli.workshop.address", page.address()));
        tellPin();
        reach();
        say.accept(messages.text("cli.workshop.words"));
        state();
    }

    /**
     * Reads to the end, to the word that ends it, or until somebody interrupts.
     *
     * @return how many lines were refused
     * @throws ProblemException (STORE) when the data file cannot be written any more
     */
    public int read(InputStream in, BooleanSupplier interrupted) throws IOException {
        Lines lines = new Lines(in);
        for (Lines.Line line = lines.next(); line != null && !interrupted.getAsBoolean(); line = lines.next()) {
            String text = line.text().strip();
            if (line.refusal() != null) {
                refuse(text, messages.text(line.refusal()));
            } else if (!text.isEmpty() && !text.startsWith("#") && !follow(text)) {
                return refused;
            }
        }
        return refused;
    }

    /** False when this was the last. */
    private boolean follow(String line) {
        String[] parts = line.split("\\s+", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        Word word = Word.of(parts[0]).orElse(null);
        if (word == null) {
            refuse(line, messages.text("cli.workshop.words"));
            return true;
        }
        try {
            return carryOut(word, rest);
        } catch (ProblemException e) {
            Problem problem = e.problems().get(0);
            refuse(line, messages.text(problem.key(), problem.arguments().toArray()));
            if (e.kind() == ProblemException.Kind.STORE) {
                throw e;
            }
            return true;
        }
    }

    private boolean carryOut(Word word, String rest) {
        Stage stage = live.now().stage();
        switch (word) {
            case GO -> step(new WorkshopStep.MoveTo(stage.next()));
            case BACK -> step(new WorkshopStep.MoveTo(Stage.values()[Math.max(0, stage.ordinal() - 1)]));
            case SHOW -> step(new WorkshopStep.Show(rest));
            case TURN -> step(new WorkshopStep.TurnTo(rest));
            case STATUS -> {
                state();
                reach();
            }
            case PIN -> tellPin();
            case NEW_PIN -> {
                page.drawPin();
                tellPin();
            }
            case HELP -> say.accept(messages.text("cli.workshop.words"));
            case QUIT -> {
                return false;
            }
        }
        return true;
    }

    /** Does it, waits until it is on disk, and says where the session stands then. */
    private void step(WorkshopStep step) {
        try {
            live.apply(step).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
        state();
    }

    private void state() {
        Workshop now = live.now();
        long answered = now.votes().stream()
                .filter(v -> v.vignette().equals(now.vignette()) && v.round() == now.round())
                .count();
        say.accept(messages.text(
                "cli.workshop.state",
                Printable.start(now.current().title().in(messages.language()), SHOWN),
                now.vignette(),
                messages.text("cli.workshop.stage." + now.stage()),
                now.indicator(),
                String.valueOf(now.participants().size()),
                String.valueOf(answered),
                String.valueOf(
                        (long) now.participants().size() * now.current().items().size()),
                String.valueOf(page.phones())));
    }

    private void tellPin() {
        say.accept(messages.text("cli.workshop.pin", page.pin()));
        say.accept(messages.text("cli.workshop.link", page.link()));
        CodeText.lines(page.code()).forEach(say);
    }

    private void reach() {
        Reach reach = page.reach();
        say.accept(reach.summary(messages));
        reach.steps(messages).forEach(step -> say.accept("- " + step));
    }

    private void refuse(String line, String why) {
        refused++;
        say.accept("refused " + Printable.start(line, SHOWN) + ": " + Printable.of(why));
    }
}
