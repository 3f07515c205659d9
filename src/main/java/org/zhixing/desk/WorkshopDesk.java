package org.zhixing.desk;

import java.nio.file.Path;
import java.util.List;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** The workshop sessions of one data file. May be used from any thread. */
public final class WorkshopDesk {

    /** @param participants how many joined; 0 after erasing */
    public record Card(
            String id, PersonalText title, String createdOn, int vignettes, int participants, boolean erased) {}

    WorkshopDesk() {}

    /** The sessions, newest first. */
    public List<Card> list() {
        throw new UnsupportedOperationException();
    }

    /** The vignettes that come with the program, with their example keys. */
    public List<Vignette> examples(PinnedModel model) {
        throw new UnsupportedOperationException();
    }

    /** Prepares a session under the newest model of this id; its id. */
    public String create(String modelId, PersonalText title, List<Vignette> vignettes) {
        throw new UnsupportedOperationException();
    }

    public Workshop read(String id) {
        throw new UnsupportedOperationException();
    }

    /** Opens a session to run it. One at a time works on a session. */
    public LiveWorkshop open(String id) {
        throw new UnsupportedOperationException();
    }

    /** Writes the session's workbook: whole or not at all; an existing file is replaced. */
    public void export(String id, Path target, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Erases participants and votes; the sums stay. */
    public void erase(String id) {
        throw new UnsupportedOperationException();
    }

    /** Takes the whole session away. */
    public void remove(String id) {
        throw new UnsupportedOperationException();
    }
}
