package org.zhixing.ui.outgoing;

import org.zhixing.report.leaving.Outgoing;
import org.zhixing.ui.common.FileName;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** What a file is suggested to be called: never after a person, and after the agency only where that is named. */
public final class LeavingName {

    private LeavingName() {}

    /** What stands for the agency in a suggested name. */
    public static String agency(Workspace workspace, PersonalText agency, Outgoing outgoing) {
        return outgoing.agency() ? FileName.of(agency.value()) : workspace.text("outgoing.file.agency");
    }

    /** The suggested name with its level behind it, so that two levels of one file do not replace each other. */
    public static String levelled(Workspace workspace, String name, Outgoing outgoing) {
        return outgoing.internal() ? name.strip() : workspace.text("outgoing.file." + outgoing.level(), name.strip());
    }
}
